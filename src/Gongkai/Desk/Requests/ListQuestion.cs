using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Storage.Facts;

namespace Gongkai.Desk.Requests;

/// <summary>What a list is asked for, as its address says: which list, filter, order. The export asks the same. Names of applicants are sealed: nothing searches them.</summary>
public sealed record ListQuestion
{
    private static readonly Dictionary<string, CaseFilter> Filters = new(StringComparer.Ordinal)
    {
        ["today"] = CaseFilter.DueToday,
        ["week"] = CaseFilter.DueThisWeek,
        ["late"] = CaseFilter.Late,
        ["confirm"] = CaseFilter.ToConfirm,
        ["waiting"] = CaseFilter.Waiting,
        ["review"] = CaseFilter.InReview,
        ["deliver"] = CaseFilter.ToDeliver,
        ["open"] = CaseFilter.Open,
        ["closed"] = CaseFilter.Closed,
        ["all"] = CaseFilter.All,
    };

    /// <summary>Which list; what waits for the officer where none is named, everything where a number is looked for.</summary>
    public string? List { get; init; }

    /// <summary>Part of a case number.</summary>
    public string? Q { get; init; }

    public string? Section { get; init; }

    public ApplicantKind? Kind { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Column by which to sort, with a minus for the last one first.</summary>
    public string? Sort { get; init; }

    /// <summary>The list that is shown.</summary>
    public string Shown =>
        List is not null && Filters.ContainsKey(List) ? List
        : List is null && !string.IsNullOrWhiteSpace(Q) ? "all"
        : "mine";

    /// <summary>Something narrows the list.</summary>
    public bool IsFiltered =>
        !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(Section) || Kind is not null || From is not null || Until is not null;

    /// <summary>The question for an officer: never more than the officer may see.</summary>
    public CaseQuery For(Officer me, DateOnly today)
    {
        var query = new CaseQuery
        {
            Scope = Visibility.ScopeOf(me),
            Number = Q,
            Section = SectionId.TryParse(Section, out var section) ? section : null,
            Kind = Kind,
            ReceivedFrom = From,
            ReceivedUntil = Until,
            Order = Order,
            Descending = Sort is null ? Shown is "closed" : Sort.StartsWith('-'),
        };
        return Filters.TryGetValue(Shown, out var filter) ? query with { Filter = filter } : Mine(query, me, today);
    }

    private CaseOrder Order =>
        Sort?.TrimStart('-') switch
        {
            "number" => CaseOrder.Number,
            "received" => CaseOrder.Received,
            null when Shown is "closed" => CaseOrder.Closed,
            _ => CaseOrder.Due,
        };

    // A reviewer's work is what waits at the own levels; the office's and a section's is what is open with them.
    private static CaseQuery Mine(CaseQuery query, Officer me, DateOnly today)
    {
        if (me.IsOfDisclosureOffice || me.Roles.Contains(Role.SectionMember))
            return query;
        var levels = Enum.GetValues<ReviewLevel>().Where(level => me.Acts(ReviewChain.RoleAt(level), me.Section, today).May);
        return query with { Filter = CaseFilter.InReview, WaitingAt = [.. levels] };
    }
}
