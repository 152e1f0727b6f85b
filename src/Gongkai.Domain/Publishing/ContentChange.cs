namespace Gongkai.Domain.Publishing;

/// <summary>修改对照: one thing that a version says otherwise than the one before.</summary>
/// <param name="Field">Name of the field, as <see cref="PublicationContent"/> calls it.</param>
/// <param name="Before">What is gone; null when something came.</param>
/// <param name="After">What came; null when something is gone.</param>
public sealed record ContentChange(string Field, string? Before, string? After)
{
    /// <summary>Every change, in the order in which the page shows the fields; texts line by line.</summary>
    public static IEnumerable<ContentChange> Between(PublicationContent before, PublicationContent after) =>
        [
            .. Lines(nameof(before.Title), before.Title.Value, after.Title.Value),
            .. Lines(nameof(before.Column), before.Column, after.Column),
            .. Lines(nameof(before.StatutoryItem), $"{before.StatutoryItem}", $"{after.StatutoryItem}"),
            .. Lines(nameof(before.Attribute), $"{before.Attribute}", $"{after.Attribute}"),
            .. Lines(nameof(before.IssuingOrgan), before.IssuingOrgan, after.IssuingOrgan),
            .. Lines(nameof(before.DocumentNumber), before.DocumentNumber, after.DocumentNumber),
            .. Lines(nameof(before.SignedOn), $"{before.SignedOn:yyyy-MM-dd}", $"{after.SignedOn:yyyy-MM-dd}"),
            .. Lines(nameof(before.Validity), $"{before.Validity}", $"{after.Validity}"),
            .. Lines(nameof(before.Topic), before.Topic, after.Topic),
            .. Lines(nameof(before.Genre), before.Genre, after.Genre),
            .. Lines(nameof(before.Summary), before.Summary.Value, after.Summary.Value),
            .. Lines(nameof(before.Body), before.Body.Value, after.Body.Value),
            .. Lines(nameof(before.Report), before.Report?.Value, after.Report?.Value),
            .. Lines(nameof(before.Attachments), Files(before), Files(after)),
        ];

    private static string Files(PublicationContent content) =>
        string.Join('\n', content.Attachments.Select(file => file.Name + " " + $"{file.Digest}"[..8]));

    private static IEnumerable<ContentChange> Lines(string field, string? before, string? after)
    {
        var (gone, came) = (Split(before), Split(after));
        return gone.Except(came)
            .Select(line => new ContentChange(field, line, null))
            .Concat(came.Except(gone).Select(line => new ContentChange(field, null, line)));
    }

    private static string[] Split(string? text) =>
        text?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
