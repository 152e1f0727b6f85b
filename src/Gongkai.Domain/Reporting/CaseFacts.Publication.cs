using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;

namespace Gongkai.Domain.Reporting;

public sealed partial record CaseFacts
{
    /// <summary>栏目 of a publication, by code.</summary>
    public string? Column { get; init; }

    /// <summary>拟稿人 of a publication's newest draft.</summary>
    public PersonId? Drafter { get; init; }

    /// <summary>The row of a publication. It holds no title: an unpublished one lies sealed with its draft.</summary>
    public static CaseFacts Of(OrganId organ, DocketId docket, Publication publication) =>
        new()
        {
            Organ = organ,
            Docket = docket,
            Family = Publication.Family,
            Number = publication.Index?.ToString() ?? "",
            Stage = publication.Stage.ToString(),
            ReceivedOn = publication.BegunOn,
            ClosedOn = publication.Stage switch
            {
                PublicationStage.Published => publication.Public?.On,
                PublicationStage.KeptBack => publication.KeptBack?.On,
                PublicationStage.Withdrawn => publication.Withdrawal?.On,
                _ => null,
            },
            Section = publication.Section,
            Waiting = publication.Review.Waiting,
            Column = publication.Draft?.Content.Column,
            Drafter = publication.Draft?.By,
        };
}
