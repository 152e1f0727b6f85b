using System.Text.RegularExpressions;

namespace Gongkai.Documents.Letters.Checking;

/// <summary>签发前核对: reads the file itself, not the model it was made from, and tells everything that stands against its issue.</summary>
public static partial class LetterChecker
{
    /// <summary>All findings; none means that the letter may be issued.</summary>
    public static IReadOnlyList<LetterFinding> Check(ReadOnlyMemory<byte> docx, LetterRequirements required)
    {
        if (LetterReader.Read(docx) is not { } lines)
            return [new("letter.unreadable")];
        return
        [
            .. Elements(lines, required),
            .. Head(lines, required),
            .. Request(lines, required),
            .. CitationCheck.Findings(lines, required.Citations),
            .. Remedies(lines, required),
            .. Leftovers(lines),
            .. PersonalData(lines, required),
        ];
    }

    /// <summary>The signed letter is the approved draft, but for number and date.</summary>
    public static bool DiffersOnlyInNumberAndDate(ReadOnlyMemory<byte> draft, ReadOnlyMemory<byte> issued) =>
        LetterReader.WithoutNumberAndDate(draft) is { } before
        && LetterReader.WithoutNumberAndDate(issued) is { } after
        && before.Count == after.Count
        && before.All(part => after.TryGetValue(part.Key, out var other) && other == part.Value);

    private static IEnumerable<LetterFinding> Elements(IReadOnlyList<WrittenLine> lines, LetterRequirements required)
    {
        List<LetterPart> needed =
        [
            LetterPart.Opening,
            LetterPart.Request,
            LetterPart.Facts,
            LetterPart.Basis,
            LetterPart.Result,
            LetterPart.Contact,
        ];
        if (required.NeedsReason)
            needed.Add(LetterPart.Reason);
        return needed
            .Select(part => part.ToString())
            .Where(element => TextOf(lines, element).Length == 0)
            .Select(element => new LetterFinding("letter.element-missing", element));
    }

    private static IEnumerable<LetterFinding> Head(IReadOnlyList<WrittenLine> lines, LetterRequirements required)
    {
        (string Element, string Expected)[] head =
        [
            ("Organ", required.Organ),
            ("Number", required.Number?.ToString() ?? ""),
            ("Title", required.Title),
            ("Addressee", required.Addressee + "："),
            ("Signature", required.Organ),
            ("SignedOn", required.SignedOn is { } day ? OfficialWords.Day(day) : ""),
        ];
        foreach (var (element, expected) in head)
            if (TextOf(lines, element) is var found && found != expected)
                yield return new("letter.head-differs", element, expected, found);
    }

    private static IEnumerable<LetterFinding> Request(IReadOnlyList<WrittenLine> lines, LetterRequirements required)
    {
        if (!TextOf(lines, nameof(LetterPart.Opening)).Contains(required.CaseNumber, StringComparison.Ordinal))
            yield return new("letter.case-number-missing", required.CaseNumber);
        var quoted = TextOf(lines, nameof(LetterPart.Request));
        foreach (var asked in required.Request.Where(line => !quoted.Contains(line, StringComparison.Ordinal)))
            yield return new("letter.request-not-quoted", asked);
    }

    private static IEnumerable<LetterFinding> Remedies(IReadOnlyList<WrittenLine> lines, LetterRequirements required)
    {
        var expected = string.Concat(Skeleton.Lines(required.Remedies));
        var found = TextOf(lines, nameof(LetterPart.Remedies));
        if (found != expected)
            yield return new(found.Length == 0 ? "letter.remedies-missing" : "letter.remedies-wrong", expected);
    }

    // The applicant's own words may hold any sign; they are not ours to complete.
    private static IEnumerable<LetterFinding> Leftovers(IReadOnlyList<WrittenLine> lines) =>
        lines
            .Where(line => line.Element != nameof(LetterPart.Request))
            .SelectMany(
                line => Leftover().Matches(line.Text),
                (line, match) => new LetterFinding("letter.leftover", line.Element, match.Value)
            );

    private static IEnumerable<LetterFinding> PersonalData(IReadOnlyList<WrittenLine> lines, LetterRequirements required) =>
        from line in lines
        from number in PersonalNumbers.FindMasked(line.Text.Replace(required.OfficeTelephone, "", StringComparison.Ordinal))
        select new LetterFinding("letter.personal-data", line.Element, number);

    private static string TextOf(IReadOnlyList<WrittenLine> lines, string element) =>
        string.Concat(lines.Where(line => line.Element == element).Select(line => line.Text));

    [GeneratedRegex(@"【待补：[^】]*】|\{\{?[^{}]*\}?\}|[×╳]{2,}|_{3,}|＿{3,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leftover();
}
