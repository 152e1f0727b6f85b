using System.Linq.Expressions;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Oversight;

/// <summary>
/// 可见范围: the one rule of who sees what. Page, list, search, file and letter all ask it. The public sees no docket at all:
/// what is public is a copy.
/// </summary>
public static class Visibility
{
    private static readonly Role[] OfEverything = [Role.Clerk, Role.OfficeHead, Role.DeputyLeader, Role.PrincipalLeader];

    /// <summary>The viewer may see this request.</summary>
    public static bool MaySee(this Viewer viewer, OrganId organ, DocketId docket, DisclosureRequest request) =>
        viewer switch
        {
            Viewer.ApplicantOf applicant => applicant.Organ == organ && applicant.Docket == docket,
            Viewer.Staff(var officer) => MayRead(officer, organ, request.Section, request.Review),
            _ => false,
        };

    /// <summary>The viewer may see this file of the request. Drafts and searches are not for the applicant.</summary>
    public static bool MaySee(this Viewer viewer, OrganId organ, DocketId docket, DisclosureRequest request, FileDigest file) =>
        viewer.MaySee(organ, docket, request)
        && (viewer is Viewer.Staff ? FilesOfStaff(request) : FilesOfApplicant(request)).Any(named => named.Digest == file);

    /// <summary>The viewer may see the docket of this publication, drafts included.</summary>
    public static bool MaySee(this Viewer viewer, OrganId organ, Publication publication) =>
        viewer is Viewer.Staff(var officer) && MayRead(officer, organ, publication.Section, publication.Review);

    /// <summary>The viewer may see this file of the publication's docket.</summary>
    public static bool MaySee(this Viewer viewer, OrganId organ, Publication publication, FileDigest file) =>
        viewer.MaySee(organ, publication)
        && new[] { publication.Draft?.Content, publication.PublicContent }.Any(content =>
            content?.Attachments.Any(named => named.Digest == file) ?? false
        );

    /// <summary>The viewer may see this remedy: office and leaders every one, a section those about its own requests.</summary>
    /// <param name="section">The section of the request that it is about.</param>
    public static bool MaySeeRemedy(this Viewer viewer, OrganId organ, SectionId? section) =>
        viewer is Viewer.Staff(var officer) && MayRead(officer, organ, section, DraftReview.None);

    /// <summary>The publications that a list shows this officer: the same rule, asked of the flat rows.</summary>
    public static Expression<Func<CaseFacts, bool>> PublicationsOf(Officer officer)
    {
        var (organ, family) = (officer.Organ, Publication.Family);
        if (!officer.May(Right.ReadDockets))
            return f => false;
        if (SeesAll(officer))
            return f => f.Organ == organ && f.Family == family;
        // Every submitted draft has the secrecy step in its chain until it is through.
        var inReview = officer.Serves(Role.SecrecyReviewer)
            ? new[] { nameof(PublicationStage.InReview), nameof(PublicationStage.Returned) }
            : [];
        SectionId?[] sections = [.. SectionsOf(officer)];
        return f => f.Organ == organ && f.Family == family && (sections.Contains(f.Section) || inReview.Contains(f.Stage));
    }

    /// <summary>The viewer may see this file of the report's docket: whoever makes reports, and whoever reviews.</summary>
    public static bool MaySee(this Viewer viewer, OrganId organ, YearReport report, FileDigest file) =>
        viewer is Viewer.Staff(var officer)
        && officer.Organ == organ
        && (officer.May(Right.Report) || officer.May(Right.Review))
        && new[] { report.Draft?.File, report.Entered?.File, report.Entered?.Source }.Any(named => named?.Digest == file);

    /// <summary>The viewer may see this file of a report that came from below: whoever collects reports.</summary>
    public static bool MaySee(this Viewer viewer, OrganId organ, CollectedReport report, FileDigest file) =>
        viewer is Viewer.Staff(var officer)
        && officer.Organ == organ
        && officer.May(Right.Report)
        && report.Versions.Any(version => version.File.Digest == file || version.Canonical.Digest == file);

    /// <summary>What the applicant handed in, and what was delivered to the applicant.</summary>
    public static IEnumerable<NamedFile> FilesOfApplicant(DisclosureRequest request) =>
        [
            .. request
                .Entries.Where(entry => entry is not SupplementAsked || request.SupplementServedOn is not null)
                .SelectMany(HandedInOrSent),
            .. request.Delivery is null ? [] : Reply(request),
        ];

    /// <summary>Every file that an entry names.</summary>
    public static IEnumerable<NamedFile> FilesOf(Entry entry) =>
        entry is ReplySigned signed
            ? [signed.Letter, .. signed.Pdf is { } pdf ? [pdf] : Array.Empty<NamedFile>()]
            : HandedInOrSent(entry).Concat(Drafted(entry));

    /// <summary>What an officer's lists may hold: the same rule, as far as a flat row can tell it.</summary>
    public static ListScope ScopeOf(Officer officer)
    {
        return SeesAll(officer)
            ? ListScope.Everything
            : new(false, [.. SectionsOf(officer)], officer.Serves(Role.SecrecyReviewer) ? [ReviewLevel.Secrecy] : []);
    }

    /// <summary>Office and leaders, and who stands in for one of them, see every docket of their organ.</summary>
    public static bool SeesAll(Officer officer) => OfEverything.Any(officer.Serves);

    // The own section, and those of absent people in whose place the officer acts.
    private static IEnumerable<SectionId> SectionsOf(Officer officer) =>
        officer.StandsIn.Select(absence => absence.Section).Prepend(officer.Section).OfType<SectionId>().Distinct();

    private static IEnumerable<NamedFile> FilesOfStaff(DisclosureRequest request) =>
        [.. request.Entries.SelectMany(HandedInOrSent), .. request.Entries.SelectMany(Drafted), .. Reply(request)];

    private static IEnumerable<NamedFile> HandedInOrSent(Entry entry) =>
        entry switch
        {
            Received e => e.Files,
            Supplemented e => e.Files,
            SupplementAsked { Notice: { } notice } => [notice.Letter],
            Extended { Notice: { } notice } => [notice.Letter],
            _ => [],
        };

    private static IEnumerable<NamedFile> Drafted(Entry entry) => entry is ReplyDrafted e ? [e.Draft, .. e.Provided] : [];

    private static IEnumerable<NamedFile> Reply(DisclosureRequest request) =>
        request.Reply is { } reply
            ? [reply.Letter, .. reply.Pdf is { } pdf ? [pdf] : Array.Empty<NamedFile>(), .. request.Draft?.Provided ?? []]
            : [];

    /// <summary>Office and leaders read all dockets of their organ, a section its own, a reviewer what waits for the review.</summary>
    private static bool MayRead(Officer officer, OrganId organ, SectionId? section, DraftReview review) =>
        officer.Organ == organ
        && officer.May(Right.ReadDockets)
        && (
            SeesAll(officer)
            || (section is { } its && SectionsOf(officer).Contains(its))
            || (officer.Serves(Role.SecrecyReviewer) && review.Chain.Contains(ReviewLevel.Secrecy))
        );
}

/// <summary>可见范围 of a list: everything of the organ, or cases of these sections and those that wait at these levels.</summary>
public sealed record ListScope(bool All, IReadOnlyList<SectionId> Sections, IReadOnlyList<ReviewLevel> Levels)
{
    /// <summary>Every case of the organ.</summary>
    public static ListScope Everything { get; } = new(true, [], []);
}
