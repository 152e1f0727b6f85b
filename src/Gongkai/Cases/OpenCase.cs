using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Cases;

/// <summary>依申请公开案件 as it was read: the request, its entries for the timeline, and its clock by the organ's calendar.</summary>
/// <param name="Organ">Whose case.</param>
/// <param name="Id">Reference of the docket.</param>
/// <param name="Request">The request.</param>
/// <param name="Entries">All entries, first to last.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Basis">What it was counted by.</param>
public sealed record OpenCase(
    OrganId Organ,
    DocketId Id,
    DisclosureRequest Request,
    IReadOnlyList<Recorded> Entries,
    Clock Clock,
    ClockBasis Basis
)
{
    /// <summary>工作日历.</summary>
    public WorkingCalendar Calendar => Basis.Calendar;

    /// <summary>Position of the last entry: what a form carries along.</summary>
    public int Seen => Entries.Count;

    /// <summary>The name of a file, as the entry that brought it says.</summary>
    public string NameOf(FileDigest digest) =>
        Request.Entries.SelectMany(Visibility.FilesOf).FirstOrDefault(file => file.Digest == digest)?.Name ?? $"{digest}";

    /// <summary>Working days left until the due date, negative when it has passed; null while no period runs.</summary>
    public int? DaysLeft(DateOnly today) =>
        (Clock.DueOn, Clock.Status.State) switch
        {
            ({ } due, ClockState.Open) when due >= today => Calendar.Count(today, due),
            ({ } due, ClockState.Open) => -Calendar.Count(due, today),
            _ => null,
        };
}
