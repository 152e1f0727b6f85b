using System.Linq.Expressions;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Publishing;

/// <summary>当前环节: whose turn it is with an item, asked of the flat rows.</summary>
public static class PublicationTurns
{
    /// <summary>What waits for this officer: drafts of the own hand, and the levels that the officer holds today, own drafts left out.</summary>
    public static Expression<Func<CaseFacts, bool>> Of(Officer officer, DateOnly today)
    {
        var me = officer.Id;
        var levels = Enum.GetValues<ReviewLevel>()
            .Where(level => level is not ReviewLevel.SectionHead && officer.Acts(ReviewChain.RoleAt(level), null, today).May)
            .ToArray();
        SectionId?[] sections =
        [
            .. officer
                .StandsIn.Select(absence => absence.Section)
                .Append(officer.Section)
                .Where(section => section is not null && officer.Acts(Role.SectionHead, section, today).May),
        ];
        var headsOffice = officer.Acts(Role.SectionHead, null, today).May;
        return f =>
            f.Family == "publication"
            && (
                f.Waiting == null
                    ? f.Drafter == me && (f.Stage == nameof(PublicationStage.Draft) || f.Stage == nameof(PublicationStage.Returned))
                    : f.Drafter != me
                        && (
                            levels.Contains(f.Waiting.Value)
                            || (f.Waiting == ReviewLevel.SectionHead && (f.Section == null ? headsOffice : sections.Contains(f.Section)))
                        )
            );
    }
}
