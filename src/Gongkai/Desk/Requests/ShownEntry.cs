using Gongkai.Design;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Desk.Requests;

/// <summary>One entry on a timeline: the partial of its kind (<c>Entries/_{kind}.cshtml</c>) shows what it says.</summary>
public sealed record ShownEntry(Recorded Recorded, RequestPage Page)
{
    /// <summary>The partial of the entry's kind, by its stored name.</summary>
    public string Partial => $"/Desk/Requests/Entries/_{Kind}.cshtml";

    /// <summary>The stored name of the kind.</summary>
    public string Kind => Docket.KindOf(Recorded.Entry);

    /// <summary>Who did it, as the timeline names them.</summary>
    public string Who =>
        Recorded.By.Kind switch
        {
            ActorKind.Staff => Page.NameOf(Recorded.By.Person),
            ActorKind.Applicant => Words.Of<RequestsText>("actor.applicant"),
            _ => Words.Of<RequestsText>("actor.program"),
        };

    /// <summary>What the entry means for the case: on the way out, held up, or sent back.</summary>
    public Tone Tone =>
        Recorded.Entry switch
        {
            ReplySigned or Delivered => Tone.Good,
            SupplementAsked or Extended or FeeNotified or ReviewReturned => Tone.Warn,
            _ => Tone.Quiet,
        };

    /// <summary>The entry as the type its partial knows.</summary>
    public T As<T>()
        where T : Entry => (T)Recorded.Entry;

    /// <summary>Name of a member of staff.</summary>
    public string NameOf(PersonId person) => Page.NameOf(person);

    /// <summary>Address of a file of this case.</summary>
    public string FileAddress(Domain.Review.NamedFile file) => $"{Page.CaseAddress}/files/{file.Digest}";
}
