using System.Globalization;
using System.Resources;
using Gongkai.Domain.Dockets;

namespace Gongkai.Design;

/// <summary>Marks the texts of refusals: one per code, and where there is something to be done, one with <c>.wayOut</c>.</summary>
public abstract class RefusalText;

/// <summary>What the person refused reads.</summary>
public static class RefusalWords
{
    private static readonly ResourceManager All = new(typeof(RefusalText));

    public static string InWords(this Refusal refusal) => Words.Of<RefusalText>(refusal.Code, Values(refusal));

    public static string? WayOut(this Refusal refusal) =>
        All.GetString($"{refusal.Code}.wayOut", CultureInfo.CurrentUICulture) is { } text
            ? string.Format(CultureInfo.CurrentCulture, text, Values(refusal))
            : null;

    // A value that is a name of ours, such as a level of review or a kind of evidence, has words too.
    private static object[] Values(Refusal refusal) =>
        [
            .. refusal.Values.Select(value =>
                All.GetString($"value.{value}", CultureInfo.CurrentUICulture) ?? OutcomeWords.OfEvidence(value) ?? value
            ),
        ];
}
