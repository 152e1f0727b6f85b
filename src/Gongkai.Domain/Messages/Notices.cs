using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Messages;

/// <summary>提醒: which messages an act brings. One for each step of a matter, to who has to act next.</summary>
public static class Notices
{
    /// <summary>Working days before the due date on which the reminder goes out.</summary>
    public const int DaysBeforeDue = 3;

    /// <summary>After one entry of a request.</summary>
    /// <param name="request">The request as it stands after it.</param>
    public static IEnumerable<Message> After(DisclosureRequest request, Entry entry) =>
        entry switch
        {
            Received e => OfReceipt(e),
            Assigned e => [new(MessageKind.ToHandle, new Addressee.Holders(Role.SectionHead, e.Section))],
            Supplemented => [new(MessageKind.ToHandle, InCharge(request.Section))],
            ReplySigned => [new(MessageKind.ToDeliver, Office)],
            _ => After(request.Review, entry),
        };

    /// <summary>After one entry of a review, of whatever matter.</summary>
    public static IEnumerable<Message> After(DraftReview review, Entry entry) =>
        (entry, review.Waiting) switch
        {
            (DraftSubmitted or ReviewPassed, { } level) =>
            [
                new(MessageKind.ToReview, new Addressee.Holders(ReviewChain.RoleAt(level), review.Section)),
            ],
            (ReviewReturned, _) when review.Drafters.Count > 0 => [new(MessageKind.ToRevise, new Addressee.Person(review.Drafters[^1]))],
            _ => [],
        };

    /// <summary>Who is reminded of a due date: who is in charge of the case, or the office where a signed letter waits for its delivery.</summary>
    public static Addressee Reminded(CaseFacts facts) => facts.Stage is CaseFacts.ToDeliver ? Office : InCharge(facts.Section);

    // The head of the section, or the office where no section has the case.
    private static Addressee InCharge(SectionId? section) => section is { } known ? new Addressee.Holders(Role.SectionHead, known) : Office;

    private static Addressee Office => new Addressee.Holders(Role.Clerk, null);

    private static IEnumerable<Message> OfReceipt(Received received)
    {
        if (received is { Asked.ReceiptByMail: true, Applicant.Email: not null })
            yield return new(MessageKind.Receipt, new Addressee.Applicant());
        // What the office registered itself it knows of.
        if (received.Via is Channel.Portal)
            yield return new(MessageKind.ToRegister, Office);
    }
}
