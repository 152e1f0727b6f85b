using Gongkai.Domain.Organs;

namespace Gongkai.Domain.Reporting.Making;

/// <summary>编制: the report of an organ and year from its figures and texts. Every format prints what this makes.</summary>
public static class ReportMaking
{
    /// <param name="texts">Text of each part, fields included.</param>
    /// <param name="publishedOn">发布日期; null while it is not public.</param>
    public static AnnualReport Make(
        Organ organ,
        YearFigures figures,
        IReadOnlyDictionary<PartCode, string> texts,
        DateOnly? publishedOn = null
    ) =>
        new()
        {
            Organ = new(organ.Name, LevelOf(organ), organ.CreditCode),
            Year = figures.Year,
            Format = figures.Form.Id,
            Title = $"{organ.Name}{figures.Year}年政府信息公开工作年度报告",
            PublishedOn = publishedOn,
            Parts =
            [
                new(PartCode.Head, null, null, TextOf(PartCode.Head, figures, texts)),
                .. figures.Form.Parts.Select(part => new ReportPart(
                    part.Code,
                    part.Ordinal,
                    part.FullTitle,
                    TextOf(part.Code, figures, texts)
                )),
            ],
            Table2 = Table(figures.Form, TableCode.T2, cell => Cell(figures.Cells[cell])),
            Table3 = Table(figures.Form, TableCode.T3, cell => Cell(figures.Cells[cell])),
            Table4 = Table(figures.Form, TableCode.T4, cell => Cell(figures.Cells[cell])),
        };

    /// <summary>The level by which the time to publish is counted (Art. 49).</summary>
    public static ReportLevel LevelOf(Organ organ) =>
        (organ.Kind, organ.Level) switch
        {
            (not OrganKind.Government, _) => ReportLevel.Department,
            (_, OrganLevel.Nation) => ReportLevel.Nation,
            (_, OrganLevel.Province) => ReportLevel.Province,
            (_, OrganLevel.City) => ReportLevel.City,
            (_, OrganLevel.County) => ReportLevel.County,
            _ => ReportLevel.Town,
        };

    /// <summary>A table of the form, complete with its labels and units.</summary>
    internal static ReportTable Table(ReportForm report, TableCode code, Func<CellCode, ReportCell> cellOf)
    {
        var form = report.Table(code);
        return new(code)
        {
            Present = true,
            Form = report.Id,
            Cells = form.Cells.ToDictionary(cell => cell, cellOf),
            RowLabels = form.Rows.ToDictionary(row => row.Code, row => new PrintedLabel(row.Label, null)),
            Units = form.Rows.Where(row => row.Unit is not null).ToDictionary(row => row.Code, row => row.Unit!),
            ValuesRead = form.Cells.Count(),
        };
    }

    private static string TextOf(PartCode part, YearFigures figures, IReadOnlyDictionary<PartCode, string> texts) =>
        ReportFields.Fill(texts.GetValueOrDefault(part, ""), figures);

    private static ReportCell Cell(decimal value) => new(value, YearFigures.Print(value), null);
}
