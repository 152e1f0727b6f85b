using System.CommandLine;
using Gongkai.Design;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Cli.RollingUp;

/// <summary>What was typed.</summary>
internal sealed record RollUpOptions(string Path, string Out, string? Members, int? Year, int Least, bool Json);

/// <summary>
/// <c>gongkai report roll-up FOLDER --out DIR</c>: many reports, or Parquet made of them before, as sums and comparison. Exit 0 when all is there
/// and right, 1 when a report is missing, late, faulty or left out, 2 when there was nothing to roll up.
/// </summary>
internal sealed class RollUpCommand(RollUpOptions options, InvocationConfiguration console)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
    private readonly ProgressLine _progress = new(console.Error);
    private readonly List<LeftOut> _leftOut = [];

    public int Run()
    {
        if (!File.Exists(options.Path) && !Directory.Exists(options.Path))
            return ReportWords.Missing(options.Path, console);
        if (options.Members is { } list && !File.Exists(list))
            return ReportWords.Missing(list, console);
        try
        {
            var made = MadeBefore();
            var files = made.Count > 0 ? made : WriteParquet();
            return files.Count > 0 ? RollUp(files) : Unusable("nothing", options.Path);
        }
        catch (UnfitParquet unfit)
        {
            return unfit.Lacking is { } column ? Unusable("unfit.column", column) : Unusable("unfit", options.Path);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return Unusable("denied", denied.Message);
        }
    }

    /// <summary>Parquet that was made before: the file, or those at the top of the folder.</summary>
    private IReadOnlyList<string> MadeBefore() =>
        string.Equals(Path.GetExtension(options.Path), ".parquet", StringComparison.OrdinalIgnoreCase) ? [options.Path]
        : Directory.Exists(options.Path) ? [.. Directory.EnumerateFiles(options.Path, "*.parquet").Order(StringComparer.Ordinal)]
        : [];

    private IReadOnlyList<string> WriteParquet()
    {
        var context = new AuditContext(_today);
        using var writer = new ReportParquetWriter();
        var readings = ReportFiles
            .ReadAll(options.Path)
            .Where(reading => !RollUpFiles.IsOwn(options, reading.File))
            .AsParallel()
            .AsOrdered()
            .Select(reading => (Reading: reading, Audited: Audit(reading, context)));
        var read = 0;
        foreach (var (reading, audited) in readings)
        {
            _progress.Show("progress.read", Words.Of<RollUpText>("progress.read", ++read));
            if (WhyNot(reading) is { } why)
                LeaveOut(reading, why);
            else
                writer.Add(((ReportReading.Report)reading).Content, reading.File, audited);
        }
        _progress.Show("progress.write", Words.Of<RollUpText>("progress.write", read));
        var written = writer.Finish(RollUpFiles.Parquet(options));
        _leftOut.AddRange(written.Replaced.Select(file => new LeftOut(file, "left-out.replaced")));
        return written.Files;
    }

    private static Audited? Audit(ReportReading reading, AuditContext context)
    {
        if (reading is not ReportReading.Report report)
            return null;
        var findings = ReportAudit.Of(report.Content, context, CheckCatalogue.WithinReport).Findings;
        return new(
            findings.Count(finding => finding.Severity is Severity.Error),
            findings.Count(finding => finding.Severity is Severity.Warning)
        );
    }

    private static string? WhyNot(ReportReading reading) =>
        reading switch
        {
            ReportReading.Report { Content.Organ.Name: null } => "left-out.no-organ",
            ReportReading.Report { Content.Year: null } => "left-out.no-year",
            ReportReading.Report => null,
            _ => "left-out.unreadable",
        };

    private void LeaveOut(ReportReading reading, string why)
    {
        _progress.Clear();
        console.Error.WriteLine(
            reading is ReportReading.Unreadable unreadable
                ? ReportWords.Of(unreadable)
                : Words.Of<ReportCommandsText>("unreadable", reading.File, Words.Of<RollUpText>(why))
        );
        _leftOut.Add(new(reading.File, why));
    }

    private int RollUp(IReadOnlyList<string> files)
    {
        using var parquet = ReportParquet.Open(files);
        if (parquet.Twice() is { } twice)
            return Unusable("twice", twice.Organ, twice.Year);
        var years = parquet.Years();
        var year = options.Year ?? years[^1].Year;
        if (!years.Any(known => known.Year == year))
            return Unusable("no-such-year", year, string.Join(", ", years.Select(known => known.Year)));
        var list = options.Members is { } file ? MemberList.Read(File.ReadAllBytes(file), year) : null;
        if (list is { Refusals: [_, ..] refusals })
            return Refused(refusals);
        var order = new RollUpOrder(year, list?.Members, new(options.Least), _today);
        var rollUp = parquet.RollUp(
            order,
            compared => _progress.Show("progress.compared", Words.Of<RollUpText>("progress.compared", compared))
        );
        _progress.Show("progress.files", Words.Of<RollUpText>("progress.files", rollUp.Organs.Count));
        var result = new RollUpResult(rollUp, _leftOut);
        RollUpFiles.Write(options, result);
        _progress.Clear();
        if (options.Json)
            RollUpFiles.WriteJson(result, console.Output);
        else
            Tell(rollUp);
        return rollUp.HasObjections || _leftOut.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private void Tell(YearRollUp rollUp)
    {
        console.Output.WriteLine(
            Words.Of<RollUpText>(
                "told",
                rollUp.Year,
                rollUp.Organs.Count,
                rollUp.Missing.Count,
                rollUp.Late.Count,
                rollUp.Faulty.Count,
                _leftOut.Count
            )
        );
        console.Output.WriteLine(Words.Of<RollUpText>(rollUp.IsComplete ? "complete" : "incomplete"));
        console.Output.WriteLine(Words.Of<RollUpText>("told.where", RollUpFiles.Page(options)));
    }

    private int Unusable(string key, params object?[] parts)
    {
        _progress.Clear();
        console.Error.WriteLine(Words.Of<RollUpText>(key, parts));
        return ExitCode.Unusable;
    }

    private int Refused(IReadOnlyList<Refusal> refusals)
    {
        _progress.Clear();
        foreach (var refusal in refusals)
            console.Error.WriteLine($"{refusal.InWords()} {refusal.WayOut()}");
        return ExitCode.Unusable;
    }
}

/// <summary>Marks the words of the roll-up.</summary>
internal abstract class RollUpText;
