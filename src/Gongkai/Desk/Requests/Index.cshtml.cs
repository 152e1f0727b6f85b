using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>我的工作: the cases by the clock, most urgent first; what waits for this officer is the first list.</summary>
[Asks(Right.ReadDockets)]
public sealed class IndexModel(CaseList list, Calendars calendars, Staff staff) : DeskPage
{
    private IReadOnlyList<Section> _sections = [];
    private Domain.Calendar.WorkingCalendar _calendar = Domain.Calendar.WorkingCalendar.Shipped;

    /// <summary>Which list; mine where none is named.</summary>
    [FromQuery]
    public string? List { get; set; }

    /// <summary>Part of a case number.</summary>
    [FromQuery]
    public string? Q { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The list that is shown.</summary>
    public string Shown => Lists.Any(list => list.Key == List) ? List! : "mine";

    /// <summary>Rows of a page.</summary>
    public static int Size => 25;

    /// <summary>The cases of this page.</summary>
    public CasePage Found { get; private set; } = new([], 0);

    /// <summary>New requests are entered by the office.</summary>
    public bool MayRegister => Me.May(Right.RunOffice);

    /// <summary>How many there are in each list.</summary>
    public CaseCounts Counts { get; private set; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>The lists, each with its count where there is one.</summary>
    public IEnumerable<(string Key, int? Count)> Lists =>
        [
            ("mine", null),
            ("today", Counts.DueToday),
            ("week", Counts.DueThisWeek),
            ("late", Counts.Late),
            ("confirm", Counts.ToConfirm),
            ("waiting", Counts.Waiting),
            ("review", Counts.InReview),
            ("open", Counts.Open),
            ("closed", null),
        ];

    /// <summary>Working days left; negative when late.</summary>
    public int? DaysLeft(CaseFacts row) =>
        row.DueOn is not { } due || row.ClosedOn is not null ? null
        : due >= Today ? _calendar.Count(Today, due)
        : -_calendar.Count(due, Today);

    /// <summary>State of the row's clock.</summary>
    public static ClockState StateOf(CaseFacts row) => Enum.TryParse<ClockState>(row.Clock, out var state) ? state : ClockState.Open;

    /// <summary>Name of the section in charge.</summary>
    public string NameOf(SectionId? section) =>
        _sections.FirstOrDefault(known => known.Id == section)?.Name ?? Words.Of<RequestsText>("office");

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _sections = await staff.Sections(Me.Organ, stop);
        _calendar = await calendars.Of(Me.Organ, stop);
        Found = await list.Find(Me.Organ, Query(), Today, stop);
        if (Visibility.SeesAll(Me))
            Counts = await list.Counts(Me.Organ, Today, stop);
        return true;
    }

    private CaseQuery Query()
    {
        var query = new CaseQuery
        {
            Number = Q,
            Page = PageNumber,
            PageSize = Size,
            Section = Visibility.SeesAll(Me) ? null : Me.Section,
        };
        return Shown switch
        {
            "today" => query with { Filter = CaseFilter.DueToday },
            "week" => query with { Filter = CaseFilter.DueThisWeek },
            "late" => query with { Filter = CaseFilter.Late },
            "confirm" => query with { Filter = CaseFilter.ToConfirm },
            "waiting" => query with { Filter = CaseFilter.Waiting },
            "review" => query with { Filter = CaseFilter.InReview },
            "closed" => query with { Filter = CaseFilter.Closed },
            "open" => query with { Filter = CaseFilter.Open },
            _ => Mine(query),
        };
    }

    // A reviewer's work is what waits at the own levels; the office's and a section's is what is open with them.
    private CaseQuery Mine(CaseQuery query)
    {
        var levels = Enum.GetValues<ReviewLevel>().Where(level => Me.Acts(ReviewChain.RoleAt(level), Me.Section, Today).May).ToList();
        return Me.IsOfDisclosureOffice || Me.Roles.Contains(Role.SectionMember)
            ? query
            : query with
            {
                Filter = CaseFilter.InReview,
                WaitingAt = levels,
            };
    }
}
