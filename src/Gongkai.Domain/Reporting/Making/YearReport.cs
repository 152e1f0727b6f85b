using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Reporting.Making;

/// <summary>编制中的年度报告: the texts of one year's report, as its docket tells them. The numbers are asked, never written.</summary>
public sealed partial record YearReport : IMatter<YearReport>
{
    /// <summary>The first year whose form this program makes (国办公开办函〔2021〕30号).</summary>
    public const int FirstYear = 2021;

    /// <inheritdoc/>
    public static string Family => "report";

    /// <inheritdoc/>
    public static YearReport Empty { get; } = new();

    public int? Year { get; private init; }

    /// <summary>What people wrote; a part that nobody wrote keeps its first draft, which follows the record.</summary>
    public IReadOnlyDictionary<PartCode, PartWritten> Written { get; private init; } = new Dictionary<PartCode, PartWritten>();

    /// <summary>What was answered to warnings of the auditor, by fingerprint: kept while numbers and texts move.</summary>
    public IReadOnlyDictionary<string, FindingAnswer> Answers { get; private init; } = new Dictionary<string, FindingAnswer>();

    /// <summary>The printed number of a year's docket, of which an organ has one.</summary>
    public static string NumberOf(int year) => $"report-{year}";

    /// <inheritdoc/>
    public YearReport With(Entry entry) =>
        entry switch
        {
            ReportBegun e => this with { Year = e.Year },
            PartWritten e => this with { Written = new Dictionary<PartCode, PartWritten>(Written) { [e.Part] = e } },
            PartTakenBack e => this with { Written = Written.Where(part => part.Key != e.Part).ToDictionary() },
            FindingAnswered e => this with
            {
                Answers = new Dictionary<string, FindingAnswer>(Answers) { [e.Finding] = new(AnswerKind.Explained, e.Reason.Value) },
            },
            ReportDrafted e => this with { Draft = e },
            ReportApproved e => this with { Approval = e },
            ReportEntered e => this with { Entered = e },
            CorrectionBegun e => this with { Correction = e, Approval = null, Review = DraftReview.None },
            _ => this with { Review = Review.With(entry) },
        };

    /// <summary>Reasons why the report of a year cannot be made.</summary>
    public static IEnumerable<Refusal> WhyNotMake(int year, DateOnly today)
    {
        if (year < FirstYear)
            yield return new("report.form-of-year", null, $"{year}", $"{FirstYear}");
        if (year > today.Year)
            yield return new("report.year-to-come", null, $"{year}");
    }

    /// <summary>开始编制.</summary>
    public static Decision Begin(Officer officer, int year, DateOnly today) =>
        Decision.Unless(WhyNotMake(year, today).Concat(Empty.WhyNotWrite(officer)), () => new ReportBegun(today, year, officer.Id));

    /// <summary>撰写 of one part, fields in braces included. Part six always gives the fee figures, whatever is written.</summary>
    public Decision Write(Officer officer, PartCode part, FreeText text, YearFigures figures, DateOnly today)
    {
        var reasons = WhyNotWrite(officer);
        if (text.IsBlank)
            reasons = reasons.Append(new Refusal("report.part-empty", Regulation.Article(50)));
        else if (ReportFields.Unknown(text.Value, figures).ToList() is { Count: > 0 } unknown)
            reasons = reasons.Append(new Refusal("report.unknown-field", null, string.Join(" ", unknown.Select(code => $"{{{code}}}"))));
        return Decision.Unless(reasons, () => new PartWritten(today, part, text, officer.Id));
    }

    /// <summary>恢复初稿: the part follows the record again.</summary>
    public Decision TakeBack(Officer officer, PartCode part, DateOnly today)
    {
        var reasons = WhyNotWrite(officer);
        if (!Written.ContainsKey(part))
            reasons = reasons.Append(new Refusal("report.part-not-written"));
        return Decision.Unless(reasons, () => new PartTakenBack(today, part, officer.Id));
    }

    /// <summary>答复 to a warning; an error is mended, not explained.</summary>
    public Decision AnswerFinding(Officer officer, AuditedFinding said, FreeText reason, DateOnly today)
    {
        var reasons = WhyNotWrite(officer);
        if (said.Finding.Severity is Severity.Error)
            reasons = reasons.Append(new Refusal("report.error-answered"));
        if (reason.IsBlank)
            reasons = reasons.Append(new Refusal("report.answer-empty"));
        return Decision.Unless(reasons, () => new FindingAnswered(today, said.Fingerprint, said.Finding.Code, reason, officer.Id));
    }

    private IEnumerable<Refusal> WhyNotWrite(Officer officer)
    {
        if (!officer.May(Right.Report))
            yield return new("report.needs-right");
        if (Entered is not null)
            yield return new("report.made-elsewhere");
        else if (Approval is not null)
            yield return new("report.frozen-before");
        else if (Review.State is ReviewState.UnderReview)
            yield return new("review.already-submitted");
    }
}
