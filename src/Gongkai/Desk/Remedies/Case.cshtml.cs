using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Reporting;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;

namespace Gongkai.Desk.Remedies;

/// <summary>复议、诉讼案卷: what came, until when to answer, what can be recorded now, how it counts, and everything that happened.</summary>
public sealed class CaseModel(RemedyDesk desk, RemedyList list, Calendars calendars, Staff staff) : RemedyPage(desk, staff)
{
    private WorkingCalendar _calendar = WorkingCalendar.Shipped;

    /// <summary>The acts, possible or not.</summary>
    public IReadOnlyList<RemedyAct> Acts => RemedyActs.Of(Remedy, Me);

    /// <summary>The disclosure office corrects what it recorded.</summary>
    public bool MayCorrect => Me.May(Right.RunOffice);

    /// <summary>Last day for the answer; null once it was given, or is asked no more.</summary>
    public DateOnly? AnswerDueOn => Remedy.AnsweredOn is null && Remedy.ClosedOn is null ? Remedy.AnswerUntil(_calendar) : null;

    /// <summary>Working days left for the answer, negative when the day has passed.</summary>
    public int? DaysLeft => AnswerDueOn is { } due ? (due >= Today ? _calendar.Count(Today, due) : -_calendar.Count(due, Today)) : null;

    /// <summary>How that day came about.</summary>
    public IEnumerable<(string Words, IReadOnlyList<Citation> Cites)> Steps => Deadline.Steps(Remedy, _calendar);

    /// <summary>By when a decision is expected, of a pending reconsideration.</summary>
    public DateOnly? ExpectedOn => Reconsideration?.ExpectedOn(_calendar);

    /// <summary>Until when the judgment of the first instance can be appealed.</summary>
    public DateOnly? AppealUntil => Suit?.AppealUntil(_calendar);

    /// <summary>The result in words, with effect or not yet.</summary>
    public string? Result =>
        Reconsideration is not null
            ? RemedyWords.ResultInWords(Reconsideration.Family, Reconsideration.Decision?.Result.ToString())
            : RemedyWords.ResultInWords(AdministrativeSuit.Family, Suit?.Judgment?.Result.ToString());

    /// <summary>The column of table 4 in which the case stands.</summary>
    public string Column => RemedyWords.ColumnInWords(Remedy.ReportRow is null ? null : Remedy.ReportColumn ?? "C_PENDING");

    /// <summary>The other remedies about the same request.</summary>
    public IReadOnlyList<CaseFacts> Others { get; private set; } = [];

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _calendar = await calendars.Of(Me.Organ, stop);
        if (!await base.Load(stop))
            return false;
        if (Remedy.About?.Docket is { } about)
            Others = [.. (await list.About(Me.Organ, about, stop)).Where(other => other.Docket != Open.Id)];
        return true;
    }
}
