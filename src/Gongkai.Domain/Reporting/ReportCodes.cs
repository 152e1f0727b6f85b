namespace Gongkai.Domain.Reporting;

/// <summary>The form (格式) that a report or one of its tables follows: 国办公开办函〔2021〕30号 or, for 2019 and 2020, 〔2019〕60号.</summary>
public enum FormId
{
    Unknown,
    F2019,
    F2021,
}

/// <summary>A part of the report: the head before 一、, the six parts of the form, or a part that the form does not know.</summary>
public enum PartCode
{
    Head,
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    Extra,
}

/// <summary>The three tables, named after the part that holds them.</summary>
public enum TableCode
{
    T2,
    T3,
    T4,
}

/// <summary>How much of the report the source holds. In a fragment (节选) absence proves nothing.</summary>
public enum Completeness
{
    Full,
    Reduced,
    Fragment,
}

/// <summary>Level of the organ (层级), as far as its name tells.</summary>
public enum ReportLevel
{
    Nation,
    Province,
    City,
    County,
    Town,
    Department,
    Other,
}

/// <summary>
/// Code of one cell, such as <c>T3.R03_3_1.C_NATURAL</c>: the row with its table, and the column. A code never changes its meaning.
/// </summary>
public readonly record struct CellCode(string Row, string Column)
{
    public TableCode Table =>
        Row[1] switch
        {
            '2' => TableCode.T2,
            '3' => TableCode.T3,
            _ => TableCode.T4,
        };

    public static bool TryParse(string text, out CellCode code)
    {
        var cut = text.LastIndexOf('.');
        var parses =
            cut > 3
            && text[0] == 'T'
            && text[1] is '2' or '3' or '4'
            && text[2] == '.'
            && text.IndexOf("C_", cut, StringComparison.Ordinal) == cut + 1;
        code = parses ? new(text[..cut], text[(cut + 1)..]) : default;
        return parses;
    }

    public override string ToString() => $"{Row}.{Column}";
}
