using System.Collections.Frozen;

namespace Gongkai.Domain.Reporting;

/// <summary>A column of a table. A virtual one (the sum of legal persons) is computed, never printed.</summary>
public sealed record FormColumn(string Code, string Label)
{
    public bool IsVirtual { get; init; }

    /// <summary>The columns that a virtual one sums.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}

/// <summary>A row of a table: its code, its label as the form prints it, and the group cell that encloses it.</summary>
public sealed record FormRow(string Code, string Label)
{
    /// <summary>Code of the group, such as <c>T3.R03_3</c> or <c>T2.R1</c>.</summary>
    public string? Group { get; init; }

    public required IReadOnlyList<FormColumn> Columns { get; init; }

    /// <summary>Unit of its numbers (万元) where the form names one.</summary>
    public string? Unit { get; init; }

    /// <summary>Other labels in use that are no error, a hint at most.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    public bool IsVirtual { get; init; }

    /// <summary>The rows that a virtual one sums.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    public IEnumerable<CellCode> Cells => Columns.Select(column => new CellCode(Code, column.Code));
}

/// <summary>A group cell (合并单元格) over several rows: a block of table 2, （三） to （六） of table 3, the three heads of table 4.</summary>
public sealed record FormGroup(string Code, string Label, int Rows);

/// <summary>One table of a form.</summary>
public sealed record FormTable(TableCode Code, PartCode Part, IReadOnlyList<FormGroup> Groups, IReadOnlyList<FormRow> Rows)
{
    /// <summary>Sums that are not printed: legal persons, （三）（四）（五）（六）, both kinds of suit.</summary>
    public IReadOnlyList<FormRow> VirtualRows { get; init; } = [];

    public IReadOnlyList<FormColumn> VirtualColumns { get; init; } = [];

    public IEnumerable<CellCode> Cells => Rows.SelectMany(row => row.Cells);

    public FormRow? Row(string code) => Rows.FirstOrDefault(row => row.Code == code) ?? VirtualRows.FirstOrDefault(row => row.Code == code);

    public FormGroup? Group(string code) => Groups.FirstOrDefault(group => group.Code == code);
}

/// <summary>A part of the form: code, ordinal, title without ordinal, other titles that are accepted.</summary>
/// <param name="Accepted">Titles that are as good as the form's.</param>
/// <param name="Variants">Titles in use that differ: a hint.</param>
public sealed record FormPart(PartCode Code, string Ordinal, string Title, IReadOnlyList<string> Accepted, IReadOnlyList<string> Variants)
{
    public string FullTitle => Ordinal + Title;
}

/// <summary>
/// The form of the report (年度报告格式) as data: 国办公开办函〔2021〕30号 (<see cref="F2021"/>, 200 cells) and 〔2019〕60号
/// (<see cref="F2019"/>, 198 cells).
/// </summary>
public sealed partial record ReportForm(FormId Id, IReadOnlyList<FormPart> Parts, FormTable Table2, FormTable Table3, FormTable Table4)
{
    public static ReportForm F2021 { get; } = new(FormId.F2021, SixParts, Table2Of2021(), Table3Of(FormId.F2021), TheTable4());
    public static ReportForm F2019 { get; } = new(FormId.F2019, SixParts, Table2Of2019(), Table3Of(FormId.F2019), TheTable4());

    /// <summary>The form that a year's report must follow; null for years before there was one.</summary>
    public static ReportForm? OfYear(int year) =>
        year switch
        {
            >= 2021 => F2021,
            >= 2019 => F2019,
            _ => null,
        };

    public static ReportForm? Of(FormId id) =>
        id switch
        {
            FormId.F2021 => F2021,
            FormId.F2019 => F2019,
            _ => null,
        };

    public IEnumerable<FormTable> Tables => [Table2, Table3, Table4];

    public FormTable Table(TableCode code) =>
        code switch
        {
            TableCode.T2 => Table2,
            TableCode.T3 => Table3,
            _ => Table4,
        };

    public FormPart Part(PartCode code) => Parts.First(part => part.Code == code);

    public FormRow? Row(string code) => Tables.Select(table => table.Row(code)).FirstOrDefault(row => row is not null);

    /// <summary>Every printed cell of the form, in print order.</summary>
    public IEnumerable<CellCode> Cells => Tables.SelectMany(table => table.Cells);

    /// <summary>The codes that any form has ever used.</summary>
    public static FrozenSet<CellCode> AllCells { get; } = F2021.Cells.Concat(F2019.Cells).ToFrozenSet();
}
