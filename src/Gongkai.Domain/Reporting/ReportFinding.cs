namespace Gongkai.Domain.Reporting;

/// <summary>How bad a finding is: error (两处相互矛盾或明显不合规定), warning (很可能有误), hint (值得一看).</summary>
public enum Severity
{
    Hint,
    Warning,
    Error,
}

/// <summary>How sure a finding is. Likely: it rests on reading prose or on a recovered layout.</summary>
public enum Confidence
{
    Certain,
    Likely,
}

/// <summary>One finding (审核发现) of the auditor on one report: without a quoted place there is none.</summary>
public sealed record Finding
{
    /// <summary>Code of the check, such as <c>GK-T3-ROWSUM</c>.</summary>
    public required string Code { get; init; }

    public required Severity Severity { get; init; }
    public required Place Place { get; init; }

    /// <summary>The other side of the comparison.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    public FindingValue? Expected { get; init; }
    public FindingValue? Found { get; init; }

    /// <summary>The sum, such as <c>38 + 0 = 38; 34 + 4 = 38</c>.</summary>
    public string? Arithmetic { get; init; }

    public required string MessageZh { get; init; }
    public required string MessageEn { get; init; }
    public string? MendZh { get; init; }
    public string? MendEn { get; init; }
    public Confidence? Confidence { get; init; }
}

/// <summary>A printed text or a number on one side of a comparison.</summary>
public sealed record FindingValue
{
    public string? Text { get; private init; }
    public decimal? Number { get; private init; }

    public static implicit operator FindingValue(string text) => FromString(text);

    public static implicit operator FindingValue(decimal number) => FromDecimal(number);

    public static FindingValue FromString(string text) => new() { Text = text };

    public static FindingValue FromDecimal(decimal number) => new() { Number = number };
}
