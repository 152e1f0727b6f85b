using System.CommandLine;
using System.Text;
using Gongkai.Documents.Registers;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Reports.Auditing;

namespace Gongkai.Cli;

/// <summary>
/// A batch of reports, audited on all cores into a file: a line of JSON for each as soon as it is done, so that memory stays flat and a run that
/// was stopped goes on where it was. A workbook or one JSON array is made of the lines at the end.
/// </summary>
internal sealed class CheckBatch(
    CheckOptions options,
    AuditContext context,
    IReadOnlyDictionary<string, FindingAnswer>? answers,
    InvocationConfiguration console
)
{
    private readonly Lock _lock = new();
    private int _done;
    private bool _errors;
    private bool _unreadable;

    private string Lines => IsLines ? options.Out! : options.Out + ".jsonl";

    private bool IsLines => options.Out!.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    public int Run()
    {
        var finished = options.Resume && File.Exists(Lines) ? Finished() : [];
        if (!options.Resume)
            File.Delete(Lines);
        var files = ReportFiles.Under(options.Path).Where(file => !finished.Contains(file)).ToList();
        var progress = options.Progress || !Console.IsErrorRedirected ? new ProgressLine(console.Error) : null;
        using (var lines = new StreamWriter(Lines, append: true, new UTF8Encoding(false)))
            Parallel.ForEach(
                files,
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                file => Keep(Audit(file), lines, progress, files.Count)
            );
        progress?.Clear();
        Finish();
        return _errors ? ExitCode.Refused
            : _unreadable ? ExitCode.Unusable
            : ExitCode.Done;
    }

    private List<AuditLine> Audit(string file)
    {
        var audited = ReportFiles.ReadUnder(options.Path, file).Select(reading => Audit(reading)).ToList();
        return [.. audited.Select(one => AuditLine.Of(one, file, audited.Count))];
    }

    /// <summary>A report that upsets a check is told as unreadable; the batch goes on.</summary>
    private AuditedFile Audit(ReportReading reading)
    {
        try
        {
            return AuditedFile.Of(reading, context, answers);
        }
        catch (Exception upset) when (upset is not OutOfMemoryException)
        {
            return new(reading.File, null, new(reading.File, UnreadableCode.Broken));
        }
    }

    private void Keep(List<AuditLine> audited, StreamWriter lines, ProgressLine? progress, int all)
    {
        var text = string.Concat(audited.Select(line => line.ToJson() + "\n"));
        lock (_lock)
        {
            lines.Write(text);
            lines.Flush();
            audited.ForEach(Count);
            progress?.Show("check.progress", Words.Of<ReportCommandsText>("check.progress", ++_done, all));
        }
    }

    private void Count(AuditLine line)
    {
        _errors |= line.HasOpenErrors;
        _unreadable |= line.Unreadable is not null;
    }

    /// <summary>The files of which every line is there; what was cut off behind them is cut away.</summary>
    private HashSet<string> Finished()
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        var (whole, read, ofThis) = (0L, 0L, new List<AuditLine>());
        foreach (var text in File.ReadLines(Lines))
        {
            read += Encoding.UTF8.GetByteCount(text) + 1;
            if (AuditLine.Read(text) is not { } line || (ofThis.Count > 0 && ofThis[0].Source != line.Source))
                break;
            ofThis.Add(line);
            if (ofThis.Count < line.OfSource)
                continue;
            finished.Add(line.Source);
            ofThis.ForEach(Count);
            ofThis.Clear();
            whole = read;
        }
        using var file = new FileStream(Lines, FileMode.Open);
        file.SetLength(Math.Min(whole, file.Length));
        return finished;
    }

    private void Finish()
    {
        if (IsLines)
            return;
        if (options.Out!.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            File.WriteAllBytes(
                options.Out,
                RegisterWorkbook.Write(FindingsTable.Of(File.ReadLines(Lines).Select(AuditLine.Read).OfType<AuditLine>()))
            );
        else
            WriteArray();
        File.Delete(Lines);
    }

    private void WriteArray()
    {
        using var array = new StreamWriter(options.Out!, append: false, new UTF8Encoding(false));
        var separator = "[\n";
        foreach (var line in File.ReadLines(Lines))
        {
            array.Write(separator + line);
            separator = ",\n";
        }
        array.WriteLine(separator.StartsWith('[') ? "[]" : "\n]");
    }
}
