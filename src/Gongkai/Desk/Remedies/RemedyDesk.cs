using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Journal;

namespace Gongkai.Desk.Remedies;

/// <summary>A remedy as it was read: of either kind, with the request that it is about where that is known.</summary>
public sealed record OpenRemedy(DocketId Id, IRemedy Matter, IReadOnlyList<Recorded> Entries, OpenDocket<DisclosureRequest>? Request)
{
    /// <summary>Position of the last entry: what a form carries along.</summary>
    public int Seen => Entries.Count;

    /// <summary>案号 of the request.</summary>
    public CaseNumber? RequestNumber => Request?.Matter.Number;
}

/// <summary>The dockets of remedies: how reconsiderations and suits are begun, and moved by one act after another.</summary>
public sealed class RemedyDesk(Dockets dockets, RemedyList list)
{
    /// <summary>A remedy by the reference of its docket; null when the organ has none.</summary>
    public async Task<OpenRemedy?> Open(OrganId organ, DocketId id, CancellationToken stop)
    {
        if (await dockets.Open<Reconsideration>(organ, id, stop) is { } reconsideration)
            return await With(organ, id, reconsideration.Matter, reconsideration.Entries, stop);
        return await dockets.Open<AdministrativeSuit>(organ, id, stop) is { } suit
            ? await With(organ, id, suit.Matter, suit.Entries, stop)
            : null;
    }

    /// <summary>A request of the organ by its number as somebody typed it; null when there is none.</summary>
    public async Task<DocketId?> Request(OrganId organ, string typed, CancellationToken stop) =>
        CaseNumber.TryParse(typed.Trim().ToUpperInvariant(), out var number)
            ? (await dockets.Open<DisclosureRequest>(organ, number, stop))?.Id
            : null;

    /// <summary>The reconsideration with a decision that went before a suit about the same request.</summary>
    public async Task<DocketId?> DecidedBefore(OrganId organ, DocketId request, CancellationToken stop) =>
        (await list.About(organ, request, stop))
            .LastOrDefault(remedy => remedy.Family == Reconsideration.Family && remedy.ClosedOn is not null)
            ?.Docket;

    /// <summary>Begins a remedy with its notice. A form used before is answered with the docket it began.</summary>
    public async Task<(Decision Decision, DocketId Docket)> Begin(
        Officer by,
        string formToken,
        Entry notice,
        DateOnly today,
        CancellationToken stop
    )
    {
        var decision = notice switch
        {
            ReconsiderationNotified e => await Begin<Reconsideration>(
                by,
                formToken,
                e.CaseNumber,
                isKnown => Reconsideration.Notify(by, e, today, isKnown),
                stop
            ),
            SuitNotified e => await Begin<AdministrativeSuit>(
                by,
                formToken,
                e.CaseNumber,
                isKnown => AdministrativeSuit.Notify(by, e, today, isKnown),
                stop
            ),
            _ => throw new ArgumentException("no remedy begins with this entry", nameof(notice)),
        };
        return (decision, decision is Decision.Taken ? await dockets.BegunBy(by.Organ, formToken, stop) : default);
    }

    /// <summary>One act on a remedy, unless somebody appended since <paramref name="seen"/>.</summary>
    public Task<Decision> Step<TMatter>(Officer by, DocketId id, int seen, Func<TMatter, Decision> act, CancellationToken stop)
        where TMatter : IMatter<TMatter> => dockets.Step(by.Organ, id, seen, Actor.Staff(by.Id), act, stop: stop);

    private async Task<Decision> Begin<TMatter>(
        Officer by,
        string formToken,
        string number,
        Func<bool, Decision> notify,
        CancellationToken stop
    )
        where TMatter : IMatter<TMatter>
    {
        var isKnown = await list.Knows(by.Organ, number, stop);
        return await dockets.Begin<TMatter>(by.Organ, formToken, Actor.Staff(by.Id), () => notify(isKnown), stop: stop);
    }

    private async Task<OpenRemedy> With(
        OrganId organ,
        DocketId id,
        IRemedy matter,
        IReadOnlyList<Recorded> entries,
        CancellationToken stop
    ) => new(id, matter, entries, matter.About?.Docket is { } about ? await dockets.Open<DisclosureRequest>(organ, about, stop) : null);
}
