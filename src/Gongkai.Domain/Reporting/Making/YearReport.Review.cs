using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Reporting.Making;

public sealed partial record YearReport
{
    /// <summary>The version under review, or the last one that was.</summary>
    public ReportDrafted? Draft { get; private init; }

    /// <summary>定稿; null while the report, or its correction, is in the making.</summary>
    public ReportApproved? Approval { get; private init; }

    /// <summary>更正 of what was frozen before, with the note that it prints; null where nothing was corrected.</summary>
    public CorrectionBegun? Correction { get; private init; }

    /// <summary>The report's way through its chain.</summary>
    public DraftReview Review { get; private init; } = DraftReview.None;

    /// <summary>Reasons why the report cannot be submitted: the year runs, the audit finds an error or a warning that nobody answered, or it lies with the reviewers already.</summary>
    public IEnumerable<Refusal> WhyNotSubmit(Officer officer, int year, IReadOnlyList<AuditedFinding> findings, DateOnly today)
    {
        foreach (var reason in WhyNotWrite(officer))
            yield return reason;
        if (today.Year <= year)
            yield return new("report.year-not-over", Regulation.Article(49), $"{year}");
        if (findings.Count(said => said.Finding.Severity is Severity.Error) is > 0 and var errors)
            yield return new("report.has-errors", null, $"{errors}");
        if (findings.Count(said => said.IsOpenWarning) is > 0 and var warnings)
            yield return new("report.has-warnings", null, $"{warnings}");
    }

    /// <summary>送审 of the report as it was built: <paramref name="file"/> holds numbers, texts and the cases behind them.</summary>
    public Decision Submit(
        Officer officer,
        int year,
        NamedFile file,
        ReviewChain chain,
        IReadOnlyList<AuditedFinding> findings,
        DateOnly today
    )
    {
        var version = (Draft?.Version ?? 0) + 1;
        var reasons = WhyNotSubmit(officer, year, findings, today);
        if (chain.Levels.Count == 0)
            reasons = reasons.Append(new("review.empty-chain"));
        return Decision.Unless(
            reasons,
            () =>
                [
                    new ReportDrafted(today, version, file, officer.Id),
                    new DraftSubmitted(today, version, file.Digest, chain.Levels, officer.Section, officer.Id),
                ]
        );
    }

    /// <summary>审核通过; the last level freezes. <paramref name="now"/> is the digest of the report as the record tells it at this moment.</summary>
    public Decision Pass(Officer officer, FileDigest seen, FileDigest now, FreeText? remark, SecrecyFinding? secrecy, DateOnly today)
    {
        var reasons = Review.WhyNotPass(officer, seen, secrecy, today);
        if (now != Review.File)
            reasons = reasons.Append(new("report.numbers-moved"));
        return Decision.Unless(reasons, () => PassAndFreeze(officer, remark, secrecy, today));
    }

    /// <summary>退回修改.</summary>
    public Decision Return(Officer officer, FreeText reason, DateOnly today) => Review.Return(officer, reason, today);

    /// <summary>Reasons why the frozen report cannot be corrected: it is not frozen, or a correction is in the making already.</summary>
    public IEnumerable<Refusal> WhyNotCorrect(Officer officer)
    {
        if (!officer.May(Right.Report))
            yield return new("report.needs-right");
        if (Entered is not null)
            yield return new("report.made-elsewhere");
        else if (Approval is null)
            yield return new(Correction is null ? "report.not-frozen" : "report.correction-runs");
    }

    /// <summary>开始更正. Texts and answers stay as they were; the corrected report passes the whole chain and is a version of its own.</summary>
    public Decision BeginCorrection(Officer officer, FreeText note, DateOnly today)
    {
        var reasons = WhyNotCorrect(officer);
        if (note.IsBlank)
            reasons = reasons.Append(new Refusal("report.note-empty"));
        return Decision.Unless(reasons, () => new CorrectionBegun(today, note, officer.Id));
    }

    private List<Entry> PassAndFreeze(Officer officer, FreeText? remark, SecrecyFinding? secrecy, DateOnly today)
    {
        List<Entry> entries = [Review.PassEntry(officer, remark, secrecy, today)];
        if (Review.IsLastLevel)
            entries.Add(new ReportApproved(today, Year!.Value, Draft!.Version, Draft.File.Digest, officer.Id));
        return entries;
    }
}
