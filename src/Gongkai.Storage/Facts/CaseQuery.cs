using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Storage.Facts;

/// <summary>Which cases a list shows.</summary>
public enum CaseFilter
{
    /// <summary>All that still need somebody: not concluded, or signed and not yet delivered.</summary>
    Open,

    /// <summary>今日到期.</summary>
    DueToday,

    /// <summary>本周到期: today up to Sunday.</summary>
    DueThisWeek,

    /// <summary>已逾期.</summary>
    Late,

    /// <summary>等待他人: the applicant has to supplement or pay, or somebody who was consulted has to answer.</summary>
    Waiting,

    /// <summary>待确认收到 (Art. 31).</summary>
    ToConfirm,

    /// <summary>审核中.</summary>
    InReview,

    /// <summary>待送达: signed; the letter is not with the applicant yet.</summary>
    ToDeliver,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>Open and closed.</summary>
    All,
}

/// <summary>By what a list is sorted.</summary>
public enum CaseOrder
{
    /// <summary>By the clock: the most urgent first.</summary>
    Due,

    /// <summary>By the printed number.</summary>
    Number,

    /// <summary>By the day of receipt.</summary>
    Received,

    /// <summary>By the day on which the case ended.</summary>
    Closed,
}

/// <summary>What a list asks for.</summary>
public sealed record CaseQuery
{
    public CaseFilter Filter { get; init; }

    /// <summary>What the asker may see at all.</summary>
    public ListScope Scope { get; init; } = ListScope.Everything;

    /// <summary>Of this section only.</summary>
    public SectionId? Section { get; init; }

    /// <summary>Of applicants of this kind only.</summary>
    public ApplicantKind? Kind { get; init; }

    /// <summary>Received on this day or later.</summary>
    public DateOnly? ReceivedFrom { get; init; }

    /// <summary>Received on this day or earlier.</summary>
    public DateOnly? ReceivedUntil { get; init; }

    /// <summary>Waiting for one of these levels of review.</summary>
    public IReadOnlyList<ReviewLevel> WaitingAt { get; init; } = [];

    /// <summary>Part of the printed number.</summary>
    public string? Number { get; init; }

    /// <summary>By what the rows are sorted.</summary>
    public CaseOrder Order { get; init; }

    /// <summary>The last one first.</summary>
    public bool Descending { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 25;
}
