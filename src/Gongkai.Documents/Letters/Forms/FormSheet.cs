namespace Gongkai.Documents.Letters.Forms;

/// <summary>表单类文书: a form with labels and values, such as a proof of delivery. Blank values are filled in by hand.</summary>
public sealed record FormSheet
{
    /// <summary>Code of its instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>机关全称.</summary>
    public required string Organ { get; init; }

    /// <summary>表名.</summary>
    public required string Title { get; init; }

    /// <summary>Top to bottom.</summary>
    public required IReadOnlyList<FormRow> Rows { get; init; }

    /// <summary>Comes from a demonstration.</summary>
    public bool IsDemonstration { get; init; }
}

/// <summary>One row: one field over the whole width, or two side by side.</summary>
public sealed record FormRow(FormField First, FormField? Second = null)
{
    /// <summary>One field over the whole width.</summary>
    public static FormRow Of(string label, params IReadOnlyList<string> lines) => new(new FormField(label, lines));

    /// <summary>Two fields side by side.</summary>
    public static FormRow Of(string label, string value, string secondLabel, string secondValue) =>
        new(new FormField(label, value), new FormField(secondLabel, secondValue));
}

/// <summary>栏目 and what stands in it, line by line.</summary>
public sealed record FormField(string Label, params IReadOnlyList<string> Lines);
