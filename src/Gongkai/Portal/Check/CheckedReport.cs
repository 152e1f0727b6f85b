using System.Text;
using Gongkai.Documents.Registers;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Reports.Auditing;

namespace Gongkai.Portal.Check;

/// <summary>A finding with its number on the page.</summary>
public sealed record NumberedFinding(int Number, AuditedFinding Audited)
{
    public Finding Finding => Audited.Finding;
}

/// <summary>A piece of the report as it was read, with the findings that stand there.</summary>
public abstract record CheckedBlock(IReadOnlyList<NumberedFinding> Findings)
{
    public sealed record Heading(string Text, IReadOnlyList<NumberedFinding> Findings) : CheckedBlock(Findings);

    public sealed record Prose(string Text, IReadOnlyList<NumberedFinding> Findings) : CheckedBlock(Findings);

    public sealed record Table(ReportTable Read, FormTable Form, IReadOnlyList<NumberedFinding> Findings) : CheckedBlock(Findings);
}

/// <summary>The report as it was read, from top to end, each finding beside its place; what has no place of its own stands first.</summary>
public sealed class CheckedReport
{
    private readonly HashSet<NumberedFinding> _placed = [];

    public CheckedReport(AuditedFile audited)
    {
        Audited = audited;
        Findings = [.. audited.Findings.Select((finding, at) => new NumberedFinding(at + 1, finding))];
        Blocks = [.. Read()];
    }

    public AuditedFile Audited { get; }

    public AnnualReport Report => Audited.Report!;

    public IReadOnlyList<NumberedFinding> Findings { get; }

    public IReadOnlyList<CheckedBlock> Blocks { get; }

    public IEnumerable<NumberedFinding> OfTheWhole => Findings.Except(_placed);

    /// <summary>The findings on one cell, worst first.</summary>
    public IEnumerable<NumberedFinding> At(CellCode cell) =>
        Findings.Where(numbered => numbered.Finding.Place.Row == cell.Row && numbered.Finding.Place.Column == cell.Column);

    /// <summary>The findings as a file that lies in the page itself: nothing has to be kept for it.</summary>
    public string JsonAddress =>
        "data:application/json;base64,"
        + Convert.ToBase64String(Encoding.UTF8.GetBytes(FindingsJson.Write(Audited.Findings.Select(audited => audited.Finding))));

    public string WorkbookAddress =>
        "data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,"
        + Convert.ToBase64String(RegisterWorkbook.Write(FindingsTable.Of([AuditLine.Of(Audited)])));

    private IEnumerable<CheckedBlock> Read()
    {
        var shown = new HashSet<TableCode>();
        foreach (var part in Report.Parts)
        {
            if (part.Title is { } title)
                yield return new CheckedBlock.Heading(title, Take(place => place.Table is null && place.Line == part.Place?.Line));
            foreach (var line in part.Lines)
                yield return line.Kind is LineKind.Heading or LineKind.Title
                    ? new CheckedBlock.Heading(line.Text, AtLine(line))
                    : new CheckedBlock.Prose(line.Text, AtLine(line));
            if (TableOf(part.Code) is { } table && shown.Add(table))
                yield return Of(table);
        }
        foreach (var table in Enum.GetValues<TableCode>().Where(shown.Add))
            if (Report.Table(table).Present)
                yield return Of(table);
    }

    private CheckedBlock.Table Of(TableCode code)
    {
        var table = Report.Table(code);
        var form = ReportForm.Of(table.Form) ?? ReportForm.Of(Report.Format) ?? ReportForm.F2021;
        return new(table, form.Table(code), Take(place => place.Table == code));
    }

    private IReadOnlyList<NumberedFinding> AtLine(TextLine line) => Take(place => place.Table is null && place.Line == line.Number);

    private List<NumberedFinding> Take(Func<Place, bool> isHere)
    {
        var here = Findings
            .Where(numbered => numbered.Finding.Place.Report is null && isHere(numbered.Finding.Place) && !_placed.Contains(numbered))
            .ToList();
        _placed.UnionWith(here);
        return here;
    }

    private static TableCode? TableOf(PartCode part) =>
        part switch
        {
            PartCode.P2 => TableCode.T2,
            PartCode.P3 => TableCode.T3,
            PartCode.P4 => TableCode.T4,
            _ => null,
        };
}
