using Gongkai.Domain.Dockets;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;

namespace Gongkai.Demo;

/// <summary>The one suit of 2023, which the published table 4 counts, and the cases of the running year, one in every state worth seeing.</summary>
internal sealed class DemoRemedies(Dockets dockets, DemoStaff staff, DemoData data, DemoClock clock)
{
    /// <summary>Serial of the request of 2023 that the suit is about.</summary>
    private const int About2023 = 14;

    /// <summary>Brought without reconsideration, dismissed by the court of first instance, nobody appealed.</summary>
    public async Task Year2023(CancellationToken stop)
    {
        clock.Day = new(2023, 6, 20);
        var suit = await Sue(data.Words.Suit.Number, new CaseNumber(data.Organ.NumberPrefix, clock.Day.Year, About2023), stop);
        clock.Day = new(2023, 7, 3);
        await Act<AdministrativeSuit>(suit, it => it.Defend(staff["clerk"], [], clock.Day, clock.Day), stop);
        clock.Day = new(2023, 10, 20);
        await Judge(suit, SuitResult.Dismissed, new(2023, 10, 16), stop);
        clock.Day = new(2023, 11, 6);
        await Act<AdministrativeSuit>(suit, it => it.TakeEffect(staff["clerk"], clock.Day, clock.Day), stop);
    }

    /// <summary>A reconsideration to be answered, one that is suspended, and a suit whose judgment can be appealed.</summary>
    /// <param name="requests">Requests of the running year by their state.</param>
    public async Task Running(DateOnly today, IReadOnlyDictionary<string, CaseNumber> requests, CancellationToken stop)
    {
        var (clerk, words) = (staff["clerk"], data.Words.Remedies);
        clock.Day = today.AddDays(-40);
        var suspended = await Reconsider(In(today, words.Suspended), null, stop);
        clock.Day = today.AddDays(-30);
        await Act<Reconsideration>(suspended, it => it.Answer(clerk, [], clock.Day, clock.Day), stop);
        await Act<Reconsideration>(suspended, it => it.Suspend(clerk, new(words.Why), clock.Day, clock.Day), stop);
        clock.Day = today.AddDays(-25);
        var suit = await Sue(In(today, words.Suit), requests["answered"], stop);
        clock.Day = today.AddDays(-15);
        await Act<AdministrativeSuit>(suit, it => it.Defend(clerk, [], clock.Day, clock.Day), stop);
        clock.Day = today.AddDays(-3);
        await Judge(suit, SuitResult.ClaimRejected, clock.Day.AddDays(-4), stop);
        await Reconsider(In(today, words.Pending), requests["givenUp"], stop);
    }

    private async Task<DocketId> Sue(string number, CaseNumber about, CancellationToken stop)
    {
        var (court, subject) = (data.Words.Suit.Court, await Subject(about, stop));
        var notice = new SuitNotified(clock.Day, court, number, AfterReconsideration: false, null, SuitRole.Acting, subject);
        return await Begin<AdministrativeSuit>(() => AdministrativeSuit.Notify(staff["clerk"], notice, clock.Day), stop);
    }

    private async Task<DocketId> Reconsider(string number, CaseNumber? about, CancellationToken stop)
    {
        var notice = new ReconsiderationNotified(
            clock.Day,
            data.Organ.Remedies.ReconsiderationOrgan,
            number,
            clock.Day.AddDays(-2),
            ReconsiderationProcedure.Ordinary,
            about is { } request ? await Subject(request, stop) : new(RemedySubjectKind.Publication, null)
        );
        return await Begin<Reconsideration>(() => Reconsideration.Notify(staff["clerk"], notice, clock.Day), stop);
    }

    private Task Judge(DocketId suit, SuitResult result, DateOnly judgedOn, CancellationToken stop) =>
        Act<AdministrativeSuit>(
            suit,
            it => it.Receive(staff["clerk"], SuitInstance.First, result, judgedOn, clock.Day, null, clock.Day),
            stop
        );

    private async Task<RemedySubject> Subject(CaseNumber request, CancellationToken stop) =>
        new(RemedySubjectKind.Request, (await dockets.Open<DisclosureRequest>(staff.Organ, request, stop))!.Id);

    private async Task<DocketId> Begin<TMatter>(Func<Decision> notify, CancellationToken stop)
        where TMatter : IMatter<TMatter>
    {
        var token = Guid.CreateVersion7().ToString("N");
        Taken(await dockets.Begin<TMatter>(staff.Organ, token, Actor.Staff(staff["clerk"].Id), notify, stop: stop));
        return await dockets.BegunBy(staff.Organ, token, stop);
    }

    private async Task Act<TMatter>(DocketId id, Func<TMatter, Decision> act, CancellationToken stop)
        where TMatter : IMatter<TMatter>
    {
        var open = (await dockets.Open<TMatter>(staff.Organ, id, stop))!;
        Taken(await dockets.Step(staff.Organ, id, open.Seen, Actor.Staff(staff["clerk"].Id), act, stop: stop));
    }

    private static string In(DateOnly today, string number) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, number, today.Year);

    private static void Taken(Decision decision)
    {
        if (decision is not Decision.Taken)
            throw new InvalidOperationException($"the demonstration's remedies: {decision}");
    }
}
