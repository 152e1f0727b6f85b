using Gongkai.Domain.Reporting.Checks.PersonalData;

namespace Gongkai.Domain.Reporting.Checks;

/// <summary>遮盖: no finding, message or export repeats the personal data it found.</summary>
internal static class PersonalQuotes
{
    public static Finding Masked(Finding finding) =>
        finding with
        {
            Place = Masked(finding.Place),
            Related = [.. finding.Related.Select(Masked)],
            Found = finding.Found?.Text is { } text ? FindingValue.FromString(Mask(text)) : finding.Found,
            MessageZh = Mask(finding.MessageZh),
            MessageEn = Mask(finding.MessageEn),
        };

    /// <summary>The first and the last two characters stay; of a name, the first alone.</summary>
    public static string Hidden(string value) =>
        value.Length <= 4 ? value[..1] + new string('*', value.Length - 1) : value[..2] + new string('*', value.Length - 4) + value[^2..];

    public static string Mask(string text)
    {
        var spans = PersonalNumbers
            .Identities(text)
            .Concat(PersonalNumbers.Mobiles(text))
            .Cast<System.Text.RegularExpressions.Capture>()
            .Concat(PersonalNumbers.BankAccounts(text))
            .Concat(PersonNames.Named(text))
            .Concat(PersonNames.Homes(text))
            .OrderByDescending(span => span.Index);
        return spans.Aggregate(
            text,
            (masked, span) =>
                masked[..span.Index] + Hidden(masked.Substring(span.Index, span.Length)) + masked[(span.Index + span.Length)..]
        );
    }

    private static Place Masked(Place place) => place.Quote is { } quote ? place with { Quote = Mask(quote) } : place;
}
