using Gongkai.Design;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Desk.Matters;

/// <summary>One entry on a timeline: the partial of its kind (<c>Entries/_{kind}.cshtml</c> beside the feature) shows what it says.</summary>
public sealed record ShownEntry(Recorded Recorded, MatterPage Page)
{
    /// <summary>The partial of the entry's kind, by its stored name.</summary>
    public string Partial => $"/Desk/{Folder}/Entries/_{Kind}.cshtml";

    /// <summary>The stored name of the kind.</summary>
    public string Kind => Docket.KindOf(Recorded.Entry);

    /// <summary>What stops or goes back stands out.</summary>
    public Tone Tone =>
        Recorded.Entry switch
        {
            ReviewReturned or PublicationWithdrawn or SupplementAsked or Extended or FeeNotified or CollectedSentBack => Tone.Warn,
            Published or ReportApproved or ReplySigned or Delivered or CollectedAccepted => Tone.Good,
            _ => Tone.Quiet,
        };

    /// <summary>Who did it, as the timeline names them.</summary>
    public string Who =>
        Recorded.By.Kind switch
        {
            ActorKind.Staff => Page.NameOf(Recorded.By.Person),
            ActorKind.Applicant => Words.Of<MattersText>("actor.applicant"),
            _ => Words.Of<MattersText>("actor.program"),
        };

    private string Folder =>
        Kind.Split('.')[0] switch
        {
            "publication" => "Publications",
            "report" => "Reports",
            "collected" => "Collecting",
            "reconsideration" or "suit" or "remedy" => "Remedies",
            "request" => "Requests",
            _ => "Matters",
        };

    /// <summary>The entry as the type its partial knows.</summary>
    public T As<T>()
        where T : Entry => (T)Recorded.Entry;

    /// <summary>Name of a member of staff.</summary>
    public string NameOf(PersonId person) => Page.NameOf(person);

    /// <summary>Address of a file of this docket.</summary>
    public string FileAddress(NamedFile file) => $"{Page.Address}/files/{file.Digest}";
}
