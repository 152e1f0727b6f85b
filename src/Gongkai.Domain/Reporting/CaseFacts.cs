using System.Linq.Expressions;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Reporting;

/// <summary>
/// 案件要素: one matter as a flat row, written with each append. Lists and report cells ask these rows;
/// they are a cache, and <c>rebuild</c> gives them back from the dockets.
/// </summary>
public sealed partial record CaseFacts
{
    /// <summary>
    /// Stage of a signed reply that is not with the applicant yet: its date concludes the case for the report, the work and the clock go on (Art. 33).
    /// </summary>
    public const string ToDeliver = nameof(Requests.Stage.ToDeliver);

    /// <summary>Whose matter.</summary>
    public required OrganId Organ { get; init; }

    /// <summary>Which docket.</summary>
    public required DocketId Docket { get; init; }

    /// <summary>Docket family: <c>request</c>, <c>reconsideration</c>, <c>suit</c>, <c>publication</c>.</summary>
    public required string Family { get; init; }

    /// <summary>案号 as printed; of a publication its 索引号, empty before it has one.</summary>
    public required string Number { get; init; }

    /// <summary>Stage by name, as the list filters it.</summary>
    public required string Stage { get; init; }

    /// <summary>Day that decides the year of 新收 (a remedy: day the organ was notified).</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Day that decides the year of the result; null while open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Code of the outcome, or of the remedy's result.</summary>
    public string? Outcome { get; init; }

    /// <summary>Row of the annual report in the form of the year of the result; a remedy has its row from the start.</summary>
    public string? ReportRow { get; init; }

    /// <summary>Column of the annual report: the applicant's kind, or the remedy's result once there is one.</summary>
    public string? ReportColumn { get; init; }

    /// <summary>Last day to act; null while no period runs.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>State of the clock by name.</summary>
    public string? Clock { get; init; }

    /// <summary>The due date may move when a holiday notice comes.</summary>
    public bool Provisional { get; init; }

    /// <summary>Last day of the applicant's own period, while one runs.</summary>
    public DateOnly? ApplicantLimit { get; init; }

    /// <summary>Receipt is still to be confirmed with the applicant.</summary>
    public bool ToConfirm { get; init; }

    /// <summary>The section in charge; null while with the office.</summary>
    public SectionId? Section { get; init; }

    /// <summary>Docket that a remedy is about; null for a matter that is about nothing else, and where it is not known.</summary>
    public DocketId? About { get; init; }

    /// <summary>Review level whose turn it is.</summary>
    public ReviewLevel? Waiting { get; init; }

    /// <summary>Whose act outside the organ is waited for; null where nobody's is.</summary>
    public Awaited? Awaited { get; init; }

    /// <summary>Somebody still has to do something.</summary>
    public bool IsOpen => ClosedOn is null || Stage is ToDeliver;

    /// <summary><see cref="IsOpen"/>, asked of the stored rows.</summary>
    public static Expression<Func<CaseFacts, bool>> Open { get; } = f => f.ClosedOn == null || f.Stage == ToDeliver;

    /// <summary>Working days until the due date, negative when it has passed; null while no period runs.</summary>
    public int? DaysLeft(WorkingCalendar calendar, DateOnly today) =>
        (DueOn, IsOpen) switch
        {
            ({ } due, true) when due >= today => calendar.Count(today, due),
            ({ } due, true) => -calendar.Count(due, today),
            _ => null,
        };
}
