using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Design;
using Gongkai.Documents.Conversion;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Host;
using Gongkai.Reports;
using Gongkai.Reports.Auditing;

namespace Gongkai.Cli;

/// <summary>What was typed: year, folder, organ, and whether a machine reads the answer.</summary>
internal sealed record ReportToBuild(int Year, DirectoryInfo To, string? Organ, bool Json);

/// <summary>
/// <c>gongkai report build --year Y --out DIR</c>: the files of a year's report, and what the auditor says of it. Exit 0 without errors, 1 with errors
/// or when the year is refused, 2 when the input cannot be used.
/// </summary>
internal static class ReportBuildCommand
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> Run(ReportToBuild wanted, DirectoryInfo data, CancellationToken stop)
    {
        var today = TimeProvider.System.Today;
        if (YearReport.WhyNotMake(wanted.Year, today).ToList() is { Count: > 0 } reasons)
            return await Refuse(reasons);
        return await InstalledData.OnOrgans(data, (services, organs) => Build(services, organs, wanted, today, stop), stop);
    }

    private static async Task<int> Build(
        IServiceProvider services,
        IReadOnlyList<Organ> organs,
        ReportToBuild wanted,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (Choose(organs, wanted.Organ) is not { } organ)
            return Unusable(organs, wanted.Organ);
        var reports = ActivatorUtilities.CreateInstance<AnnualReports>(services);
        var built = await reports.Build(organ, wanted.Year, stop);
        if (built.Docket is { Matter.Entered: not null })
            return await Refuse([new("report.made-elsewhere")]);
        IReadOnlyList<string> files;
        try
        {
            files = await Write(built, wanted.To, stop);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(Words.Of<ReportCommandsText>("build.cannot-write", wanted.To.FullName, denied.Message));
            return ExitCode.Unusable;
        }
        var audit = built.Audit(today);
        if (wanted.Json)
            Console.WriteLine(Json(files, audit));
        else
            Tell(built, files, audit);
        return audit.Findings.Any(finding => finding.Severity is Severity.Error) ? ExitCode.Refused : ExitCode.Done;
    }

    private static async Task<int> Refuse(IEnumerable<Refusal> reasons)
    {
        foreach (var reason in reasons)
            await Console.Error.WriteLineAsync($"{reason.InWords()} {reason.WayOut()}");
        return ExitCode.Refused;
    }

    private static Organ? Choose(IReadOnlyList<Organ> organs, string? named) =>
        named is null
            ? organs is [var only]
                ? only
                : null
            : organs.FirstOrDefault(organ => organ.Name == named || organ.NumberPrefix == named);

    private static int Unusable(IReadOnlyList<Organ> organs, string? named)
    {
        var known = string.Join(", ", organs.Select(organ => $"{organ.NumberPrefix} {organ.Name}"));
        Console.Error.WriteLine(
            named is null
                ? Words.Of<ReportCommandsText>("build.which-organ", known)
                : Words.Of<ReportCommandsText>("build.no-organ", named, known)
        );
        return ExitCode.Unusable;
    }

    /// <summary>Every format; PDF too, where LibreOffice is installed to make it from the DOCX.</summary>
    private static async Task<IReadOnlyList<string>> Write(BuiltReport built, DirectoryInfo to, CancellationToken stop)
    {
        to.Create();
        List<string> files = [];
        foreach (var format in ReportFormat.All)
        {
            var file = Path.Combine(to.FullName, $"{built.FileName}.{format.Ending}");
            await File.WriteAllBytesAsync(file, format.Write(built.Report, built.Organ.IsDemonstration), stop);
            files.Add(file);
        }
        var docx = DocxReport.Write(built.Report, built.Organ.IsDemonstration);
        using var pdfs = new PdfMaker(new PdfSettings(Path.Combine(Path.GetTempPath(), "gongkai-pdf")));
        if (await pdfs.MakeAsync(docx, stop) is PdfResult.Made { Pdf: var bytes })
        {
            files.Add(Path.Combine(to.FullName, $"{built.FileName}.pdf"));
            await File.WriteAllBytesAsync(files[^1], bytes.ToArray(), stop);
        }
        else
            await Console.Error.WriteLineAsync(Words.Of<ReportCommandsText>("build.no-pdf"));
        return files;
    }

    private static void Tell(BuiltReport built, IReadOnlyList<string> files, AuditResult audit)
    {
        foreach (var file in files)
            Console.WriteLine(Words.Of<ReportCommandsText>("build.written", file));
        ReportCheckCommand.Tell(AuditedFile.Of(built.Report.Title!, built.Report, audit), Console.Out);
    }

    private static string Json(IReadOnlyList<string> files, AuditResult audit)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in files)
                json.WriteStringValue(file);
            json.WriteEndArray();
            json.WritePropertyName("findings");
            FindingsJson.Write(json, audit.Findings);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
