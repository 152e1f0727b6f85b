using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Portal.Track;

/// <summary>A case as its applicant sees it.</summary>
public sealed record TrackedCase(OpenCase Open, TrackingCode Code)
{
    /// <summary>The request.</summary>
    public DisclosureRequest Request => Open.Request;

    /// <summary>The clock.</summary>
    public Clock Clock => Open.Clock;

    /// <summary>What the applicant may know happened: what was sent between both sides, not the organ's inner work.</summary>
    public IEnumerable<Recorded> Timeline =>
        Open.Entries.Where(recorded =>
            recorded.Entry
                is Received
                    or Confirmed
                    or SupplementAsked
                    or SupplementServed
                    or Supplemented
                    or ConsultationAsked
                    or ConsultationAnswered
                    or Extended
                    or FeeNotified
                    or FeePaid
                    or ReasonsAsked
                    or ReasonsGiven
                    or DelaySet
                    or ReplySigned
                    or Delivered
                    or GivenUp
                    or Withdrawn
        );

    /// <summary>告知书 of an entry that the applicant may take: a notice that was served.</summary>
    public NamedFile? NoticeOf(Entry entry) =>
        entry switch
        {
            SupplementAsked { Notice: { } notice } when Request.SupplementServedOn is not null => notice.Letter,
            Extended { Notice: { } notice } => notice.Letter,
            _ => null,
        };

    /// <summary>Why an entry came about, in the organ's words to the applicant.</summary>
    public static FreeText? ReasonOf(Entry entry) =>
        entry switch
        {
            SupplementAsked asked => asked.Points,
            Extended extended => extended.Reason,
            DelaySet delay => delay.Reason,
            _ => null,
        };

    /// <summary>The letter and what goes with it, once they were delivered.</summary>
    public IEnumerable<NamedFile> ReplyFiles =>
        MayTakeReply && Request.Reply is { } reply
            ? [reply.Letter, .. reply.Pdf is { } pdf ? [pdf] : (NamedFile[])[], .. Request.Draft?.Provided ?? []]
            : [];

    /// <summary>The reply went out to the applicant: letter and files may be taken.</summary>
    public bool MayTakeReply => Request.Delivery is not null;
}
