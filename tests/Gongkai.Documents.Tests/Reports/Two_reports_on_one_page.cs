using System.Text;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Gongkai.Testing.Reports;
using Shouldly;
using Xunit;
using MadeUp = Gongkai.Testing.Reports.RandomReport;

namespace Gongkai.Documents.Tests.Reports;

public sealed class Two_reports_on_one_page
{
    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.html")]
    public void are_not_mixed_and_a_note_says_so(string file)
    {
        var (one, other) = (Print(MadeUp.Make(1).Draft, file), Print(MadeUp.Make(2).Draft, file));
        var alone = Read(one, file);

        var both = Read(Joined(one, other), file);

        Cells(both).ShouldBe(Cells(alone));
        both.Parts.Select(part => (part.Code, part.Text)).ShouldBe(alone.Parts.Select(part => (part.Code, part.Text)));
        both.Notes.ShouldContain(note => note.Contains("不止一份报告", StringComparison.Ordinal));
        alone.Notes.ShouldBeEmpty();
    }

    /// <summary>The second behind the first, on a page in the same article.</summary>
    private static string Joined(string one, string other) =>
        one.Contains("</article>", StringComparison.Ordinal)
            ? one.Replace("</article>", other.Split("<article>")[1].Split("</article>")[0] + "</article>", StringComparison.Ordinal)
            : one + other;

    private static IEnumerable<(CellCode, string?)> Cells(AnnualReport report) =>
        report.Tables.SelectMany(table => table.Cells).Select(cell => (cell.Key, cell.Value.Raw));

    private static string Print(ReportDraft draft, string file) =>
        file.EndsWith("txt", StringComparison.Ordinal) ? draft.AsText() : draft.AsPage();

    private static AnnualReport Read(string text, string file) =>
        ReportReader.Read(Encoding.UTF8.GetBytes(text), file).ShouldBeOfType<ReportReading.Report>().Content;
}
