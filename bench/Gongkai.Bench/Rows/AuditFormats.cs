using System.Collections.Concurrent;
using System.Diagnostics;
using Gongkai.Bench.Harness;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 13: annual reports audited a second, by format.</summary>
internal sealed class AuditFormats : IRow
{
    private const int Reports = 200;
    private const int TheirReports = 60;
    private const int WarmUps = 6;
    private static readonly AuditContext _context = new(new(2030, 1, 1));
    private readonly TemporaryFolder _scratch = new();
    private readonly Office _office = new();
    private PdfReports? _pdfs;

    public string Number => "13";

    public string Title => "Audit annual reports, by format";

    public string Conditions =>
        $"Ours, in process on all cores as the bulk audit does it: file read, report recognised, all 91 checks; {Reports} made-up reports a format, TXT "
        + "and HTML in the styles of different houses (one file in four in GBK or GB 18030, layouts broken in all ways), DOCX and XLSX as we write them, "
        + $"{TheirReports} in PDF. One number in every tenth report is wrong: exactly that error must be found, and no other. LibreOffice turns {TheirReports} of the "
        + "same files into text or CSV in one start, and understands nothing of them; pdftotext -layout runs on all cores.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var comparisons = new List<Comparison>();
        foreach (var (ending, text) in new[] { (".txt", "txt:Text"), (".html", "txt:Text"), (".docx", "txt:Text"), (".xlsx", "csv") })
        {
            var folder = _scratch.At(ending);
            Directory.CreateDirectory(folder);
            string[] files = [.. Enumerable.Range(0, Reports).Select(number => MadeReports.Write(folder, number, ending))];
            for (var warmUp = 0; warmUp < WarmUps; warmUp++)
                Audit(folder);
            var office = new Contender("LibreOffice, text alone", () => ConvertAsync(text, files[..TheirReports]));
            comparisons.Add(new(ending, "reports/s", Ours(folder), Goal.AtLeast(10, office)));
        }
        _pdfs = await PdfReports.PrintAsync(TheirReports);
        comparisons.Add(new(".pdf", "reports/s", Ours(_pdfs.Folder), Goal.AtLeast(1 / 3.0, new("pdftotext, text alone", PdfToTextAsync))));
        return comparisons;
    }

    public ValueTask DisposeAsync()
    {
        _pdfs?.Dispose();
        _office.Dispose();
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Contender Ours(string folder) => new("Gongkai", () => Task.FromResult(Audit(folder)));

    private static double Audit(string folder)
    {
        var audited = new ConcurrentBag<(ReportReading Reading, IReadOnlyList<Finding> Findings)>();
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(
            ReportFiles.Under(folder),
            file =>
            {
                foreach (var reading in ReportFiles.ReadUnder(folder, file))
                    audited.Add((reading, reading is ReportReading.Report read ? ReportAudit.Of(read.Content, _context).Findings : []));
            }
        );
        var seconds = watch.Elapsed.TotalSeconds;
        foreach (var (reading, findings) in audited)
            MustBeRight(reading, findings);
        return audited.Count / seconds;
    }

    private static void MustBeRight(ReportReading reading, IReadOnlyList<Finding> findings)
    {
        if (reading is not ReportReading.Report)
            throw new WrongAnswer($"{reading.File} was not read");
        var errors = findings.Where(finding => finding.Severity is Severity.Error).Select(finding => finding.Code);
        if (!errors.SequenceEqual(MadeReports.IsWrong(MadeReports.NumberOf(reading.File)) ? [MadeReports.Error] : []))
            throw new WrongAnswer($"{reading.File}: {string.Join(", ", errors)}");
    }

    private async Task<double> ConvertAsync(string to, string[] files)
    {
        using var folder = new TemporaryFolder();
        var watch = Stopwatch.StartNew();
        await _office.ConvertAsync(to, folder.Path, files);
        var seconds = watch.Elapsed.TotalSeconds;
        if (Directory.EnumerateFiles(folder.Path).FirstOrDefault(file => new FileInfo(file).Length < 100) is { } empty)
            throw new WrongAnswer($"LibreOffice left {empty} empty");
        return files.Length / seconds;
    }

    private async Task<double> PdfToTextAsync()
    {
        var watch = Stopwatch.StartNew();
        var finished = await Finished.RunAsync(
            "/bin/sh",
            ["-c", "ls \"$1\"/*.pdf | xargs -P \"$2\" -I {} pdftotext -layout {}", "sh", _pdfs!.Folder, $"{Environment.ProcessorCount}"]
        );
        var seconds = watch.Elapsed.TotalSeconds;
        var texts = Directory.GetFiles(_pdfs.Folder, "*.txt");
        var lastParts = texts.Count(text => File.ReadAllText(text).Contains("其他需要报告的事项", StringComparison.Ordinal));
        Array.ForEach(texts, File.Delete);
        return finished.ExitCode == 0 && lastParts == TheirReports
            ? TheirReports / seconds
            : throw new WrongAnswer($"pdftotext gave {lastParts} reports: {finished.Error}");
    }
}
