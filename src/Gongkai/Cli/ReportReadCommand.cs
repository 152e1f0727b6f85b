using System.CommandLine;
using System.Globalization;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;

namespace Gongkai.Cli;

/// <summary><c>gongkai report read FILE</c>: any published report as canonical JSON, or in words.</summary>
internal static class ReportReadCommand
{
    public static int Run(string path, bool json, InvocationConfiguration console)
    {
        if (!File.Exists(path))
            return ReportWords.Missing(path, console);
        switch (ReportFiles.ReadAll(path).First())
        {
            case ReportReading.Report read:
                if (json)
                    console.Output.WriteLine(CanonicalJson.Write(read.Content));
                else
                    Tell(read.Content, console.Output);
                return ExitCode.Done;
            case ReportReading.Unreadable unreadable:
                console.Error.WriteLine(ReportWords.Of(unreadable));
                break;
        }
        return ExitCode.Unusable;
    }

    private static void Tell(AnnualReport report, TextWriter output)
    {
        output.WriteLine(report.Title ?? Words.Of<ReportCommandsText>("read.no-title"));
        output.WriteLine(
            Words.Of<ReportCommandsText>(
                "read.facts",
                report.Organ.Name ?? Words.Of<ReportCommandsText>("unknown"),
                report.Year?.ToString(CultureInfo.CurrentCulture) ?? Words.Of<ReportCommandsText>("unknown"),
                Words.Of<ReportCommandsText>($"form.{report.Format}"),
                report.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Words.Of<ReportCommandsText>("unknown")
            )
        );
        foreach (var table in report.Tables)
        {
            output.WriteLine();
            output.WriteLine(
                Words.Of<ReportCommandsText>(
                    table.Present ? "read.table"
                        : table.AsImage ? "read.table-image"
                        : "read.table-missing",
                    TableNumber(table.Code)
                )
            );
            foreach (var row in table.Cells.GroupBy(cell => cell.Key.Row))
                output.WriteLine($"  {string.Join("  ", row.Select(cell => Shown(cell.Value))), -40}  {Label(table, row.Key)}");
        }
        if (report.Notes.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(Words.Of<ReportCommandsText>("read.notes"));
        foreach (var note in report.Notes)
            output.WriteLine($"  {note}");
    }

    private static string Shown(ReportCell cell) =>
        cell.Raw is null ? "?"
        : cell.Raw.Length == 0 ? "_"
        : cell.Doubtful ? cell.Raw + "?"
        : cell.Raw;

    private static string Label(ReportTable table, string row) =>
        table.RowLabels.GetValueOrDefault(row)?.Text ?? ReportForm.F2021.Row(row)?.Label ?? row;

    private static int TableNumber(TableCode code) => (int)code + 2;
}
