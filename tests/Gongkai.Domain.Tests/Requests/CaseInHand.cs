using Gongkai.Domain.Calendar;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Testing.Scenarios;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Requests;

/// <summary>A request of Monday 2 March 2026 in the hands of the land section; its reply is due on 30 March.</summary>
internal static class CaseInHand
{
    public static readonly DateOnly Received = Day("2026-03-02");
    public static readonly DateOnly Due = Day("2026-03-30");
    public static readonly Notice Letter = new(new("示政公", 2026, 1), File(1));

    public static Matter<DisclosureRequest> Fresh =>
        Given<DisclosureRequest>
            .Nothing.After(_ =>
                DisclosureRequest.Register(FirstNumber, Clerk, new(Received, Channel.Counter), NaturalPerson(), AskedFor("批复"), Received)
            )
            .After(request => request.Assign(Clerk, LandSection, null, Received));

    public static Clock Clock(this DisclosureRequest request) => RequestClock.Due(request.Entries, WorkingCalendar.Shipped);

    public static CaseToday On(this DisclosureRequest request, DateOnly today, params IReadOnlyList<NamedFile> provided) =>
        new(request, provided, request.Clock(), WorkingCalendar.Shipped, today);
}
