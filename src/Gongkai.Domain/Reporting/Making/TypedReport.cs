using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;

namespace Gongkai.Domain.Reporting.Making;

/// <summary>补录 by hand: an earlier year's report as a person typed it, in the form of its year.</summary>
public static class TypedReport
{
    /// <summary>Parts whose text is typed; the others are tables.</summary>
    public static IReadOnlyList<PartCode> Texts { get; } = [PartCode.Head, PartCode.P1, PartCode.P4, PartCode.P5, PartCode.P6];

    /// <summary>The form of a report that was read, or else of its year.</summary>
    public static ReportForm FormOf(AnnualReport report, int year) =>
        ReportForm.Of(report.Format) ?? ReportForm.OfYear(year) ?? ReportForm.F2019;

    /// <summary>A report with nothing in it.</summary>
    public static AnnualReport Blank(Organ organ, int year) =>
        new()
        {
            Organ = new(organ.Name, ReportMaking.LevelOf(organ), organ.CreditCode),
            Year = year,
            Format = FormOf(new() { Organ = new(organ.Name) }, year).Id,
            Title = $"{organ.Name}{year}年政府信息公开工作年度报告",
        };

    /// <summary>Reasons why the numbers cannot be taken: something is typed that is neither a number nor a mark for nothing.</summary>
    public static IEnumerable<Refusal> WhyNotTake(IReadOnlyDictionary<CellCode, string> cells)
    {
        var wrong = cells.Where(cell => IsUnreadable(cell.Value)).Select(cell => cell.Value).ToList();
        if (wrong.Count > 0)
            yield return new("report.cells-unreadable", null, $"{wrong.Count}", wrong[0]);
    }

    /// <summary>Neither a number nor a mark for nothing.</summary>
    public static bool IsUnreadable(string raw) => PrintedNumber.Read(raw).Kind is NumberKind.Unreadable;

    /// <summary>The report with what was typed; whoever typed has looked at it, so that the reader's doubts end.</summary>
    /// <param name="cells">As printed; a cell that is not named is blank.</param>
    /// <param name="texts">A part that is not named stays as it was.</param>
    public static AnnualReport With(
        AnnualReport before,
        int year,
        DateOnly? publishedOn,
        IReadOnlyDictionary<CellCode, string> cells,
        IReadOnlyDictionary<PartCode, string> texts
    )
    {
        var form = FormOf(before, year);
        ReportTable TableOf(TableCode code) =>
            ReportMaking.Table(form, code, cell => CellOf(before.Cell(cell), cells.GetValueOrDefault(cell, "")));
        return before with
        {
            Year = year,
            Format = form.Id,
            PublishedOn = publishedOn,
            Completeness = Completeness.Full,
            Parts = [.. PartsOf(before, form, texts)],
            Table2 = TableOf(TableCode.T2),
            Table3 = TableOf(TableCode.T3),
            Table4 = TableOf(TableCode.T4),
            Notes = [],
        };
    }

    private static ReportCell CellOf(ReportCell? before, string typed) =>
        before is { Doubtful: false } && before.Raw == typed ? before : new(PrintedNumber.Read(typed).Value, typed, null);

    private static IEnumerable<ReportPart> PartsOf(AnnualReport before, ReportForm form, IReadOnlyDictionary<PartCode, string> texts)
    {
        yield return PartOf(before, PartCode.Head, null, null, texts);
        foreach (var part in form.Parts)
            yield return PartOf(before, part.Code, part.Ordinal, part.FullTitle, texts);
        foreach (var extra in before.Parts.Where(part => part.Code is PartCode.Extra))
            yield return extra;
    }

    private static ReportPart PartOf(
        AnnualReport before,
        PartCode code,
        string? ordinal,
        string? title,
        IReadOnlyDictionary<PartCode, string> texts
    )
    {
        var printed = before.Part(code);
        return texts.TryGetValue(code, out var text) && text != printed?.Text
            ? new(code, printed?.Ordinal ?? ordinal, printed?.Title ?? title, text)
            : printed ?? new(code, ordinal, title, "");
    }
}
