using System.Globalization;
using System.Text;

namespace Gongkai.Documents.Uploads;

/// <summary>Names of incoming files: no path, no control and direction signs, not too long, with the ending of the content.</summary>
public static class UploadNames
{
    private const int Longest = 100;

    // What a Windows or Unix file system, a header or a command line may take for something else.
    private const string Forbidden = "<>:\"/\\|?*;&$`'%#{}";

    /// <summary>A name under which the file can be shown and saved.</summary>
    public static string Clean(string? given, AcceptedType type)
    {
        var last = (given ?? "").Normalize(NormalizationForm.FormC).Split('/', '\\')[^1];
        var stem = WithoutEnding(string.Concat(last.EnumerateRunes().Where(IsAllowed))).Trim(' ', '.', '-');
        if (stem.Length == 0)
            stem = "file";
        return Shortened(stem) + type.Ending;
    }

    private static string WithoutEnding(string name)
    {
        var ending = Path.GetExtension(name);
        return ending.Length is > 1 and <= 6 ? name[..^ending.Length] : name;
    }

    private static bool IsAllowed(Rune sign) =>
        Rune.GetUnicodeCategory(sign)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            )
        && !Forbidden.Contains(sign.ToString(), StringComparison.Ordinal)
        && sign != Rune.ReplacementChar;

    private static string Shortened(string stem)
    {
        var elements = new StringInfo(stem);
        return elements.LengthInTextElements <= Longest ? stem : elements.SubstringByTextElements(0, Longest).TrimEnd(' ', '.');
    }
}
