using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Registers;

/// <summary>A kind of register that can be imported, with its columns (发改办财金〔2018〕424号 for 双公示).</summary>
/// <param name="Code">Stable, such as <c>penalties</c>.</param>
/// <param name="Key">Column that names a record: the same value twice is an error.</param>
public sealed record RegisterForm(string Code, string Title, string Key, params IReadOnlyList<RegisterColumn> Columns)
{
    /// <summary>The register of the organ that it fills.</summary>
    public required Register Register { get; init; }

    /// <summary>The column whose day decides the year; null where the rows carry none (收费).</summary>
    public string? DayField { get; init; }

    /// <summary>Label of a column.</summary>
    public string LabelOf(string field) => Columns.First(column => column.Field == field).Label;
}

/// <summary>One column. Its label is found in the head row, in whatever order; blanks and brackets do not matter.</summary>
/// <param name="Field">Name in the program.</param>
/// <param name="Label">As the exchange tables write it.</param>
public sealed record RegisterColumn(string Field, string Label, RegisterType Type = RegisterType.Text, bool Required = false)
{
    /// <summary>Other labels under which it is met.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>What a choice may be.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>What a cell must hold.</summary>
public enum RegisterType
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A day; also 长期 where a period has no end.</summary>
    Day,

    /// <summary>万元 unless the head row says 元; kept in fen.</summary>
    Amount,

    /// <summary>统一社会信用代码 with its check sign.</summary>
    CreditCode,

    /// <summary>One of a few words.</summary>
    Choice,
}
