using System.Diagnostics;
using Gongkai.Bench.Harness;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 15: reading annual reports out of PDF.</summary>
internal sealed class ReadPdf : IRow
{
    private const int Reports = 60;
    private PdfReports? _pdfs;
    private string[] _files = [];
    private string _united = "";

    public string Number => "15";

    public string Title => $"Read {Reports} annual reports in PDF";

    public string Conditions =>
        $"{Reports} made-up reports of three to five pages, printed by LibreOffice; one after the other on one thread. Ours, in process: file read, "
        + "text and rules put together as tables, every part, cell and place recognised; all 200 numbers of each are compared. pdftotext -layout "
        + "gives text alone: a process for each file as one calls it from a shell, and one process over one PDF of all.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        _pdfs = await PdfReports.PrintAsync(Reports);
        _files = [.. Directory.EnumerateFiles(_pdfs.Folder).Order(StringComparer.Ordinal)];
        _united = Path.Combine(_pdfs.Folder, "all.pdf");
        await RunAsync("pdfunite", [.. _files, _united]);
        return
        [
            new(
                "a report",
                "ms",
                new("Gongkai", () => Task.FromResult(Read())),
                Goal.AtMost(3, new("pdftotext, a process each", EachAsync)),
                Goal.AtMost(3, new("pdftotext, one PDF of all", UnitedAsync))
            ),
        ];
    }

    public ValueTask DisposeAsync()
    {
        _pdfs?.Dispose();
        return ValueTask.CompletedTask;
    }

    private double Read()
    {
        var watch = Stopwatch.StartNew();
        var read = _files.Select(file => ReportReader.Read(File.ReadAllBytes(file), file)).ToList();
        var time = watch.Elapsed.TotalMilliseconds;
        foreach (var reading in read)
            MustBeRight(reading);
        return time / Reports;
    }

    private static void MustBeRight(ReportReading reading)
    {
        if (reading is not ReportReading.Report { Content: var report })
            throw new WrongAnswer($"{reading.File} was not read");
        var made = MadeReports.Make(MadeReports.NumberOf(reading.File));
        foreach (var cell in ReportForm.F2021.Tables.SelectMany(table => table.Cells))
            if (report.Cell(cell)?.Number.ForIdentity != made.Cell(cell)?.Number.ForIdentity)
                throw new WrongAnswer($"{reading.File}: {cell} was read as {report.Cell(cell)?.Raw}");
        if (
            report.Organ.Name != made.Organ.Name
            || !report.Parts.Select(part => part.Code).SequenceEqual(made.Parts.Select(part => part.Code))
        )
            throw new WrongAnswer($"{reading.File}: the organ or a part was not read");
    }

    private Task<double> EachAsync() => TimedAsync("/bin/sh", ["-c", """for pdf; do pdftotext -layout "$pdf" -; done""", "sh", .. _files]);

    private Task<double> UnitedAsync() => TimedAsync("pdftotext", ["-layout", _united, "-"]);

    private static async Task<double> TimedAsync(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var text = await RunAsync(program, arguments);
        var time = watch.Elapsed.TotalMilliseconds;
        var found = text.Split("其他需要报告的事项").Length - 1;
        return found >= Reports ? time / Reports : throw new WrongAnswer($"pdftotext gave the last part of {found} reports");
    }

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        var finished = await Finished.RunAsync(program, arguments);
        return finished.ExitCode == 0 ? finished.Output : throw new WrongAnswer($"{program}: {finished.Error}");
    }
}
