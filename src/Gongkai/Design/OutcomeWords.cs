using System.Globalization;
using Gongkai.Domain.Requests;

namespace Gongkai.Design;

/// <summary>Outcomes and kinds of evidence by the names that the catalogue gives them, in the reader's language.</summary>
public static class OutcomeWords
{
    private static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string InWords(this Outcome outcome) => English ? outcome.EnglishName : outcome.Name;

    public static string Advice(this Outcome outcome) => English ? outcome.EnglishNote : outcome.Note;

    public static string InWords(this EvidenceKind kind) => English ? kind.EnglishName : kind.Name;

    public static string InWords(this EvidenceField field) => English ? field.EnglishName : field.Name;

    public static string InWords(this EvidenceChoice choice) => English ? choice.EnglishName : choice.Name;

    /// <summary>The kinds of evidence whose codes a refusal names, any of which would do; null if these are no such codes.</summary>
    public static string? OfEvidence(string codes)
    {
        var kinds = codes.Split('|').Select(EvidenceKinds.Find).ToList();
        return kinds.Contains(null) ? null : string.Join(Words.Of<RefusalText>("value.or"), kinds.Select(kind => kind!.InWords()));
    }
}
