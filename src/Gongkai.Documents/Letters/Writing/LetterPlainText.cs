namespace Gongkai.Documents.Letters.Writing;

/// <summary>A letter as plain text, for mail and for reading aloud.</summary>
public static class LetterPlainText
{
    private const string Indent = "　　";

    /// <summary>One line per paragraph, lines end with LF.</summary>
    public static string Write(Letter letter) => string.Join('\n', Lines(letter)) + "\n";

    private static IEnumerable<string> Lines(Letter letter)
    {
        if (letter.IsDemonstration)
            yield return OfficialPage.DemonstrationMark;
        yield return letter.Organ;
        if (letter.Number is { } number)
            yield return number.ToString();
        yield return "";
        yield return letter.Title;
        yield return "";
        yield return letter.Addressee + "：";
        foreach (var paragraph in letter.Body)
            yield return Indent + paragraph.Text;
        foreach (var line in LetterLines.Attachments(letter))
            yield return Indent + line;
        yield return "";
        yield return letter.Organ;
        if (letter.SignedOn is { } day)
            yield return OfficialWords.Day(day);
    }
}
