using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting;

/// <summary>What a printed cell is, as far as numbers go.</summary>
public enum NumberKind
{
    /// <summary>The cell was never seen.</summary>
    Unseen,
    Blank,
    Plain,

    /// <summary>A mark for "nothing": / — 无 不适用.</summary>
    NothingMark,

    /// <summary>A number and a remark: 12（含修改3件）.</summary>
    WithRemark,
    Unreadable,
}

/// <summary>
/// A number as it is printed in a cell: the value to store, the value that identities may use, and the flaws of its form.
/// </summary>
public sealed partial record PrintedNumber(NumberKind Kind)
{
    /// <summary>Value to store: only for <see cref="NumberKind.Plain"/>.</summary>
    public decimal? Value { get; private init; }

    /// <summary>Value for identities: the number, 0 for a nothing mark, the leading number before a remark; null for blank and unreadable.</summary>
    public decimal? ForIdentity { get; private init; }

    public bool FullWidth { get; private init; }
    public bool Thousands { get; private init; }

    /// <summary>Unit printed behind the number: 件, 万元 ...</summary>
    public string? Unit { get; private init; }

    /// <summary>A decimal point is printed, as in 2.0.</summary>
    public bool HasPoint { get; private init; }

    /// <summary>A sign is printed, as in +1.</summary>
    public bool HasSign { get; private init; }

    public static PrintedNumber Read(string? raw)
    {
        if (raw is null)
            return new(NumberKind.Unseen);
        // Nearly every cell of nearly every report.
        if (raw.Length is > 0 and < 10 && !raw.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            var digits = int.Parse(raw, CultureInfo.InvariantCulture);
            return digits < Small.Length ? Small[digits] : Plain(digits);
        }
        var text = new string([.. raw.Normalize(NormalizationForm.FormKC).Where(c => !ReportLabel.IsSpace(c))]);
        if (text.Length == 0)
            return new(NumberKind.Blank);
        if (Nothing().IsMatch(text))
            return new(NumberKind.NothingMark) { ForIdentity = 0 };
        // A gap between two digits is not a number that one may close up: "3 4".
        if (Number().Match(text) is not { Success: true } match || GapInDigits().IsMatch(raw.Trim()))
            return new(NumberKind.Unreadable);
        if (
            !decimal.TryParse(
                match.Groups["digits"].Value,
                NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var size
            )
        )
            return new(NumberKind.Unreadable);
        var value = match.Groups["minus"].Success ? -size : size;
        var remark = match.Groups["remark"].Success;
        return new(remark ? NumberKind.WithRemark : NumberKind.Plain)
        {
            Value = remark ? null : value,
            ForIdentity = value,
            FullWidth = raw.Any(c => c is >= '０' and <= '９'),
            Thousands = match.Groups["digits"].Value.Contains(',', StringComparison.Ordinal),
            Unit = match.Groups["unit"] is { Success: true, Value: var unit } ? unit : null,
            HasPoint = match.Groups["digits"].Value.Contains('.', StringComparison.Ordinal),
            HasSign = match.Groups["minus"].Success || match.Groups["plus"].Success,
        };
    }

    private static readonly PrintedNumber[] Small = [.. Enumerable.Range(0, 100).Select(Plain)];

    private static PrintedNumber Plain(int digits) => new(NumberKind.Plain) { Value = digits, ForIdentity = digits };

    [GeneratedRegex(
        @"^(/|\\|-+|—+|–+|―+|─+|_+|\*+|无|没有|不适用|不涉及|无此项|N/A)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^((?<minus>[-−–－]|减少|减)|(?<plus>\+|增加|增))?(?<digits>\d{1,3}(,\d{3})+(\.\d{1,6})?|\d{1,15}(\.\d{1,6})?)(?<unit>万元|元|件|条|起|宗|份|次|项|个|部|人次)?(?<remark>[((\[【].*|[*※])?$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"\d[\s\u00A0\u3000]+\d", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex GapInDigits();
}
