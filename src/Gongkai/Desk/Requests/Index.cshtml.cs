using Gongkai.Design;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.SignIn;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>我的工作: the cases by the clock, most urgent first; what waits for this officer is the first list.</summary>
[Asks(Right.ReadDockets)]
public sealed class IndexModel(CaseList list, Dockets dockets, Calendars calendars, Staff staff) : DeskPage
{
    private const int Short = 40;

    private IReadOnlyList<Section> _sections = [];
    private IReadOnlyDictionary<DocketId, Recorded> _beginnings = new Dictionary<DocketId, Recorded>();
    private WorkingCalendar _calendar = WorkingCalendar.Shipped;

    /// <summary>What the address asks for.</summary>
    [BindProperty(SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Rows of a page.</summary>
    public static int Size => 25;

    /// <summary>The cases of this page.</summary>
    public CasePage Found { get; private set; } = new([], 0);

    /// <summary>New requests are entered by the office.</summary>
    public bool MayRegister => Me.May(Right.RunOffice);

    /// <summary>Sections may be chosen from by who sees all of them.</summary>
    public bool SeesAll => Visibility.ScopeOf(Me).All;

    /// <summary>How many there are in each list.</summary>
    public CaseCounts Counts { get; private set; } = CaseCounts.None;

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
            ("deliver", Counts.ToDeliver),
            ("open", Counts.Open),
            ("closed", null),
            ("all", null),
        ];

    /// <summary>Sections to filter by.</summary>
    public IEnumerable<Choice> Sections => _sections.Select(section => new Choice($"{section.Id}", section.Name)).Prepend(Every);

    /// <summary>Kinds of applicants to filter by.</summary>
    public static IEnumerable<Choice> Kinds => RegisterModel.Kinds.Prepend(Every);

    /// <summary>The same question to the export.</summary>
    public string ExportAddress => "/desk/requests/export" + HttpContext.Request.QueryString;

    private static Choice Every => new("", Words.Of<RequestsText>("filter.every"));

    /// <summary>Working days left; negative when late.</summary>
    public int? DaysLeft(CaseFacts row) => row.DaysLeft(_calendar, Today);

    /// <summary>State of the row's clock.</summary>
    public static ClockState StateOf(CaseFacts row) => Enum.TryParse<ClockState>(row.Clock, out var state) ? state : ClockState.Open;

    /// <summary>What the request asks for, its beginning.</summary>
    public string About(CaseFacts row) =>
        _beginnings.GetValueOrDefault(row.Docket)?.Entry is Received { Asked.Description.Value: var text }
            ? text.Length > Short
                ? $"{text[..Short]}…"
                : text
            : "";

    /// <summary>Whom outside the house the case waits for, in words; empty where nobody.</summary>
    public static string WaitsFor(CaseFacts row) =>
        string.Join(
            Words.Of<RequestsText>("waits-for.and"),
            Enum.GetValues<Awaited>()
                .Where(one => one is not Awaited.None && row.Awaited?.HasFlag(one) is true)
                .Select(one => Words.Of<RequestsText>($"awaited.{one}"))
        );

    /// <summary>Name of the section in charge.</summary>
    public string NameOf(SectionId? section) =>
        _sections.FirstOrDefault(known => known.Id == section)?.Name ?? Words.Of<RequestsText>("office");

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _sections = await staff.Sections(Me.Organ, stop);
        _calendar = await calendars.Of(Me.Organ, stop);
        Found = await list.Find(Me.Organ, Asked.For(Me, Today) with { Page = PageNumber, PageSize = Size }, Today, stop);
        _beginnings = await dockets.Beginnings(Me.Organ, [.. Found.Rows.Select(row => row.Docket)], stop);
        Counts = await list.Counts(Me.Organ, Visibility.ScopeOf(Me), Today, stop);
        return true;
    }
}
