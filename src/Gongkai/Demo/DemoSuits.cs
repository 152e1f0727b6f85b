using Gongkai.Domain.Dockets;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;

namespace Gongkai.Demo;

/// <summary>The one suit of 2023: brought without reconsideration, dismissed by the court of first instance, nobody appealed.</summary>
internal sealed class DemoSuits(Dockets dockets, DemoStaff staff, DemoData data, DemoClock clock)
{
    /// <summary>Serial of the request of 2023 that the suit is about.</summary>
    private const int About = 14;

    private DocketId _suit;

    public async Task Make(CancellationToken stop)
    {
        var clerk = staff["clerk"];
        clock.Day = new(2023, 6, 20);
        await Notify(stop);
        clock.Day = new(2023, 7, 3);
        await Act(suit => suit.Defend(clerk, [], clock.Day, clock.Day), stop);
        clock.Day = new(2023, 10, 20);
        var ruledOn = new DateOnly(2023, 10, 16);
        await Act(suit => suit.Receive(clerk, SuitInstance.First, SuitResult.Dismissed, ruledOn, clock.Day, null, clock.Day), stop);
        clock.Day = new(2023, 11, 6);
        await Act(suit => suit.TakeEffect(clerk, clock.Day, clock.Day), stop);
    }

    private async Task Notify(CancellationToken stop)
    {
        var (clerk, token) = (staff["clerk"], Guid.CreateVersion7().ToString("N"));
        var request = await dockets.Open<DisclosureRequest>(
            staff.Organ,
            new CaseNumber(data.Organ.NumberPrefix, clock.Day.Year, About),
            stop
        );
        var notice = new SuitNotified(
            clock.Day,
            data.Words.Suit.Court,
            data.Words.Suit.Number,
            AfterReconsideration: false,
            Reconsideration: null,
            SuitRole.Acting,
            new(RemedySubjectKind.Request, request!.Id)
        );
        Taken(
            await dockets.Begin<AdministrativeSuit>(
                staff.Organ,
                token,
                Actor.Staff(clerk.Id),
                () => AdministrativeSuit.Notify(clerk, notice, clock.Day),
                stop: stop
            )
        );
        _suit = await dockets.BegunBy(staff.Organ, token, stop);
    }

    private async Task Act(Func<AdministrativeSuit, Decision> act, CancellationToken stop)
    {
        var open = (await dockets.Open<AdministrativeSuit>(staff.Organ, _suit, stop))!;
        Taken(await dockets.Step(staff.Organ, _suit, open.Seen, Actor.Staff(staff["clerk"].Id), act, stop: stop));
    }

    private static void Taken(Decision decision)
    {
        if (decision is not Decision.Taken)
            throw new InvalidOperationException($"the demonstration's suit: {decision}");
    }
}
