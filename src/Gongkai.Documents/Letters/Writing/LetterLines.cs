using System.Globalization;

namespace Gongkai.Documents.Letters.Writing;

/// <summary>Lines that every form of a letter writes alike.</summary>
internal static class LetterLines
{
    /// <summary>附件说明: one line if there is one, else numbered.</summary>
    public static IEnumerable<string> Attachments(Letter letter)
    {
        for (var i = 0; i < letter.Attachments.Count; i++)
        {
            var attachment = letter.Attachments[i];
            var number = letter.Attachments.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "";
            var form = attachment.Form is { Length: > 0 } known ? $"（{known}）" : "";
            yield return $"{(i == 0 ? "附件：" : "　　　")}{number}{attachment.Title}{form}";
        }
    }
}
