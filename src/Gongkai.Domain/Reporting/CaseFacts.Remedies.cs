using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;

namespace Gongkai.Domain.Reporting;

public sealed partial record CaseFacts
{
    /// <summary>The row of a reconsideration.</summary>
    public static CaseFacts Of(OrganId organ, DocketId docket, Reconsideration matter, WorkingCalendar calendar) =>
        new()
        {
            Organ = organ,
            Docket = docket,
            Family = Reconsideration.Family,
            Number = matter.CaseNumber,
            Stage = matter.Stage.ToString(),
            ReceivedOn = matter.ArrivedOn,
            ClosedOn = matter.ClosedOn,
            Outcome = matter.Decision?.Result.ToString(),
            ReportRow = matter.ReportRow,
            ReportColumn = matter.ReportColumn,
            DueOn = matter.AnswerDueOn(calendar),
            About = matter.About?.Docket,
        };

    /// <summary>The row of a suit.</summary>
    public static CaseFacts Of(OrganId organ, DocketId docket, AdministrativeSuit matter, WorkingCalendar calendar) =>
        new()
        {
            Organ = organ,
            Docket = docket,
            Family = AdministrativeSuit.Family,
            Number = matter.CaseNumber,
            Stage = matter.Stage.ToString(),
            ReceivedOn = matter.ArrivedOn,
            ClosedOn = matter.ClosedOn,
            Outcome = matter.Result?.ToString(),
            ReportRow = matter.ReportRow,
            ReportColumn = matter.ReportColumn,
            DueOn = matter.DefenceDueOn(calendar),
            About = matter.About?.Docket,
        };
}
