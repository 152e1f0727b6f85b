using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;

namespace Gongkai.Domain.Reporting;

public sealed partial record CaseFacts
{
    /// <summary>The row of a disclosure request.</summary>
    public static CaseFacts Of(OrganId organ, DocketId docket, DisclosureRequest request, Clock clock) =>
        new()
        {
            Organ = organ,
            Docket = docket,
            Family = DisclosureRequest.Family,
            Number = request.Number.ToString(),
            Stage = request.Stage.ToString(),
            ReceivedOn = request.ReceivedOn,
            ClosedOn = request.ClosedOn,
            Outcome = request.Outcome,
            ReportRow = Counting.RowOf(request.Outcome, request.ClosedOn),
            ReportColumn = Counting.ColumnOf(request.ApplicantKind),
            DueOn = clock.DueOn,
            Clock = clock.Status.State.ToString(),
            Provisional = clock.Status.Flags.Contains(ClockFlag.Provisional),
            ApplicantLimit = clock.ApplicantLimit,
            ToConfirm = request.ToConfirm && request.IsOpen,
            Section = request.Section,
            Waiting = request.Review.Waiting,
            Awaited = request.Awaited is Requests.Awaited.None ? null : request.Awaited,
        };
}
