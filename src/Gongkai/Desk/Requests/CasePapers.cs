using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;

namespace Gongkai.Desk.Requests;

/// <summary>打印件: a paper that a case has.</summary>
/// <param name="Key">Last part of its address.</param>
/// <param name="Title">What it is called.</param>
public sealed record CasePaper(string Key, string Title)
{
    /// <summary>Begins the key of a letter to somebody who is consulted; the consultation's own name follows.</summary>
    public const string Consultation = "consultation-";

    /// <summary>The papers that a case has now, for this officer. The receipt bears the applicant's code: only the office hands it out.</summary>
    public static IEnumerable<CasePaper> Of(RequestPage page)
    {
        yield return Named("approval");
        foreach (var asked in page.Request.Consultations)
            yield return new(Consultation + asked.Id, Words.Of<RequestsText>("paper.consultation", asked.Name.Value));
        if (page.Request.Reply is not null)
            yield return Named("delivery");
        if (page.Request.Stage is Stage.Withdrawn)
            yield return Named("withdrawal");
        if (page.Me.May(Right.RunOffice) && page.Clock.DueOn is not null)
            yield return Named("receipt");
    }

    private static CasePaper Named(string key) => new(key, Words.Of<RequestsText>($"paper.{key}"));
}
