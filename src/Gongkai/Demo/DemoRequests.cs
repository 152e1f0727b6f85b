using Gongkai.Cases;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Requests;

namespace Gongkai.Demo;

/// <summary>The requests of 2023, which give the published tables, and those of the running year, one in every state worth seeing.</summary>
internal sealed class DemoRequests(CaseDesk desk, CaseLetters letters, DemoStaff staff, DemoData data, DemoClock clock)
{
    private readonly WorkingCalendar _calendar = WorkingCalendar.Shipped;

    public async Task Year2023(CancellationToken stop)
    {
        foreach (var request in data.Year2023)
        {
            var it = New();
            clock.Day = request.Received;
            await it.Begin(request.Ask, request.Via, request.Kind, request.Name, request.Organisation, stop);
            Wait(1);
            if (request.Via.NeedsConfirmation())
                await it.Confirm(stop);
            await it.Assign(request.Section, stop);
            // What came in December goes over into the next year.
            if (request.Carried)
                clock.Day = new(2024, 1, 3);
            await Answer(it, request.Outcome, stop);
        }
    }

    /// <returns>The number of one request of each state.</returns>
    public async Task<IReadOnlyDictionary<string, CaseNumber>> Running(DateOnly today, CancellationToken stop)
    {
        Dictionary<string, CaseNumber> numbers = [];
        foreach (var request in data.Running.OrderByDescending(request => request.DaysAgo ?? 29))
        {
            var it = New();
            clock.Day = request.DaysAgo is { } days ? _calendar.OnOrAfter(today.AddDays(-days)) : DueOn(today);
            if (clock.Day > today)
                clock.Day = today;
            await it.Begin(request.Ask, request.Via, request.Kind, request.Name, request.Organisation, stop);
            if (request.State is not ("toConfirm" or "new"))
                await Move(it, request, stop);
            numbers[request.State] = it.Number;
        }
        return numbers;
    }

    private async Task Move(DemoCase it, DemoRunning request, CancellationToken stop)
    {
        Wait(1);
        if (request.Via.NeedsConfirmation())
            await it.Confirm(stop);
        await it.Assign(request.Section!, stop);
        Wait(2);
        await (
            request.State switch
            {
                "supplement" or "givenUp" => Lapse(it, request.State is "givenUp", stop),
                "extended" => it.Extend(stop),
                "consulting" => it.Consult(stop),
                "withdrawn" => it.Withdraw(stop),
                "answered" => Answer(it, "AlreadyPublished", stop),
                "atSection" or "atDeputy" or "returned" or "toDeliver" => Draft(it, request.State, stop),
                _ => it.Search(found: true, stop),
            }
        );
    }

    private async Task Lapse(DemoCase it, bool lapses, CancellationToken stop)
    {
        await it.AskSupplement(stop);
        if (!lapses)
            return;
        Wait(18);
        await it.GiveUp(stop);
    }

    private async Task Draft(DemoCase it, string state, CancellationToken stop)
    {
        await it.Search(found: true, stop);
        Wait(2);
        await it.Draft("Disclosed", stop);
        if (state is "returned")
            await it.Return(stop);
        if (state is not ("atDeputy" or "toDeliver"))
            return;
        Wait(1);
        await it.PassSection(stop);
        await it.PassSecrecy(stop);
        if (state is "toDeliver")
            await it.Sign(stop);
    }

    private async Task Answer(DemoCase it, string outcome, CancellationToken stop)
    {
        Wait(2);
        await it.Search(found: outcome is not ("NotExisting" or "NotResponsible"), stop);
        if (outcome is "ThirdParty")
        {
            await it.Consult(stop);
            Wait(3);
            await it.Object(stop);
        }
        Wait(4);
        await it.Draft(outcome, stop);
        Wait(1);
        await it.PassSection(stop);
        await it.PassSecrecy(stop);
        Wait(2);
        await it.Sign(stop);
        await it.Deliver(stop);
    }

    private DemoCase New() => new(desk, letters, staff, data.Words, clock);

    private void Wait(int workingDays) => clock.Day = _calendar.Nth(clock.Day, new(workingDays));

    /// <summary>A day of receipt whose period ends on this day, or as near before it as there is one.</summary>
    private DateOnly DueOn(DateOnly today) =>
        Enumerable
            .Range(20, 30)
            .Select(days => today.AddDays(-days))
            .FirstOrDefault(day => RequestClock.DueOn([At(day)], _calendar) <= today, today.AddDays(-28));

    private static Received At(DateOnly day) =>
        new(
            day,
            default,
            Channel.Portal,
            new Applicant { Kind = ApplicantKind.NaturalPerson, Name = new(default) },
            new Asked(default, Carrier.Electronic, DeliveryWay.Electronic)
        );
}
