using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;

namespace Gongkai.Cases;

/// <summary>The dockets of requests with their clocks: what portal and desk both read and move.</summary>
public sealed class CaseDesk(Dockets dockets, Calendars calendars)
{
    /// <summary>A case by its number; null when the organ has none.</summary>
    public async Task<OpenCase?> Open(OrganId organ, CaseNumber number, CancellationToken stop) =>
        await WithClock(organ, await dockets.Open<DisclosureRequest>(organ, number, stop), stop);

    /// <summary>A case by the reference of its docket.</summary>
    public async Task<OpenCase?> Open(OrganId organ, DocketId docket, CancellationToken stop) =>
        await WithClock(organ, await dockets.Open<DisclosureRequest>(organ, docket, stop), stop);

    /// <summary>Begins a case with the number that comes next. A form used before is answered with the case it began.</summary>
    public Task<Decision> Begin(
        OrganId organ,
        string formToken,
        Actor actor,
        Func<CaseNumber, Decision> act,
        IReadOnlyList<IncomingFile> files,
        CancellationToken stop
    ) => dockets.Begin<DisclosureRequest>(organ, formToken, actor, act, files, stop);

    /// <summary>One act on a case, asked with the clock as it is within the transaction.</summary>
    public async Task<Decision> Step(
        OpenCase open,
        int seen,
        Actor actor,
        Func<DisclosureRequest, Clock, Decision> act,
        IReadOnlyList<IncomingFile> files,
        CancellationToken stop
    )
    {
        var basis = await calendars.Basis(open.Organ, stop);
        return await dockets.Step<DisclosureRequest>(
            open.Organ,
            open.Id,
            seen,
            actor,
            request => act(request, basis.ClockOf(request)),
            files,
            stop
        );
    }

    private async Task<OpenCase?> WithClock(OrganId organ, OpenDocket<DisclosureRequest>? open, CancellationToken stop)
    {
        if (open is null)
            return null;
        var basis = await calendars.Basis(organ, stop);
        return new(organ, open.Id, open.Matter, open.Entries, basis.ClockOf(open.Matter), basis);
    }
}
