using Gongkai.Design;
using Gongkai.Documents.Letters.Checking;
using Gongkai.Documents.Registers;
using Gongkai.Documents.Uploads;
using Gongkai.Domain.Dockets;

namespace Gongkai.Desk.Files;

/// <summary>Marks the words about files: incoming files, letters before issue, imported registers.</summary>
public abstract class FilesText;

/// <summary>Findings about files in the reader's language.</summary>
public static class FileWords
{
    // Findings whose first value names an element of the letter.
    private static readonly string[] s_ofElement =
    [
        "letter.element-missing",
        "letter.head-differs",
        "letter.leftover",
        "letter.personal-data",
    ];

    /// <summary>Why an incoming file is not accepted.</summary>
    public static string InWords(this UploadRefusal refusal) => Filled(refusal.Code, refusal.Values);

    /// <summary>What the sender can do instead.</summary>
    public static string WayOut(this UploadRefusal refusal) => Filled($"{refusal.Code}.wayOut", []);

    /// <summary>What is wrong in an imported register, and what to do about it.</summary>
    public static string InWords(this RegisterError error) => Filled(error.Code, error.Values);

    /// <summary>What stands against the issue of a letter. Remedies that cannot be printed are told as the law's own refusal.</summary>
    public static string InWords(this LetterFinding finding) =>
        IsRefusal(finding) ? new Refusal(finding.Code).InWords()
        : s_ofElement.Contains(finding.Code) ? Filled(finding.Code, [Element(finding.Values[0]), .. finding.Values.Skip(1)])
        : Filled(finding.Code, finding.Values);

    /// <summary>How the letter can be mended.</summary>
    public static string WayOut(this LetterFinding finding) =>
        IsRefusal(finding) ? new Refusal(finding.Code).WayOut() ?? "" : Filled($"{finding.Code}.wayOut", []);

    /// <summary>Name of an element of a letter, as the comparison of two drafts shows it.</summary>
    public static string Element(string element) => Words.Of<FilesText>($"element.{element}");

    private static bool IsRefusal(LetterFinding finding) => finding.Code.StartsWith("remedy.", StringComparison.Ordinal);

    private static string Filled(string key, IReadOnlyList<string> values) => Words.Of<FilesText>(key, [.. values]);
}
