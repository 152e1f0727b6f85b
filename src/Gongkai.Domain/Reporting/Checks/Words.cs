using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting.Checks;

/// <summary>A value in a message, in both languages.</summary>
public sealed partial record Words(string Zh, string En)
{
    public static Words None { get; } = new("", "");

    public static implicit operator Words(string same) => FromString(same);

    public static implicit operator Words(decimal number) => FromDecimal(number);

    public static Words FromString(string same) => new(same, same);

    public static Words FromDecimal(decimal number) => FromString(Print(number));

    /// <summary>A number without needless zeros.</summary>
    public static string Print(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Puts the values into a template in one pass, so that a quoted text may itself hold braces.</summary>
    internal static string Fill(string template, IReadOnlyDictionary<string, Words> says, Func<Words, string> language) =>
        Slot().Replace(template, slot => language(says[slot.Groups["name"].Value]));

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Slot();
}
