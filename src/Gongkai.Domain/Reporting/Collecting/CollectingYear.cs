using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Domain.Reporting.Collecting;

/// <summary>收集情况 of a year: every organ that was to report, with what came of it.</summary>
public sealed record CollectingYear(int Year, IReadOnlyList<CollectedOrgan> Organs)
{
    public static CollectingYear Of(int year, ExpectedReports expected, IEnumerable<CollectedReport> reports, DateOnly today)
    {
        var came = reports.ToDictionary(report => report.Member, StringComparer.OrdinalIgnoreCase);
        return new(
            year,
            [
                .. expected.Members.Select(member => new CollectedOrgan(
                    member,
                    came.GetValueOrDefault(member.Code!) ?? CollectedReport.Empty,
                    DeadlineOf(member, year),
                    today
                )),
            ]
        );
    }

    public IEnumerable<CollectedOrgan> Of(CollectedList list) => Organs.Where(organ => organ.IsOn(list));

    /// <summary>
    /// 报送期限: the organ's own day, else that of its level, which its name may tell; what is of no known level reports by 31 January as
    /// departments, towns and subdistricts do (Art. 49).
    /// </summary>
    public static DateOnly DeadlineOf(Member member, int year) =>
        member.Deadline
        ?? ReportDeadline.Of(member.Level ?? OrganName.LevelOf(member.Organ), year)
        ?? ReportDeadline.Of(ReportLevel.Department, year)!.Value;
}

/// <summary>One organ of the list and its report, if one came.</summary>
public sealed record CollectedOrgan(Member Member, CollectedReport Report, DateOnly Deadline, DateOnly Today)
{
    /// <summary>逾期: the first version came after the deadline, or none came and it is over; or the mended one is overdue.</summary>
    public bool IsLate =>
        (Report.Versions.Count > 0 ? Report.Versions[0].On : Today) > Deadline
        || (Report.SentBack is { Until: var until } && Today > until);

    /// <summary>有误: the auditor found errors in what lies here now.</summary>
    public bool IsFaulty => Report.Current is { Errors: > 0 };

    public bool IsOn(CollectedList list) =>
        list switch
        {
            CollectedList.Missing => Report.State is CollectedState.Missing,
            CollectedList.Late => IsLate,
            CollectedList.Faulty => IsFaulty,
            CollectedList.Received => Report.State is CollectedState.Received,
            CollectedList.SentBack => Report.State is CollectedState.SentBack,
            CollectedList.Accepted => Report.State is CollectedState.Accepted,
            _ => true,
        };
}

/// <summary>The lists of a year; an organ may stand on several.</summary>
public enum CollectedList
{
    /// <summary>全部.</summary>
    All,

    /// <summary>缺报.</summary>
    Missing,

    /// <summary>逾期.</summary>
    Late,

    /// <summary>有误.</summary>
    Faulty,

    /// <summary>待审.</summary>
    Received,

    /// <summary>已退回.</summary>
    SentBack,

    /// <summary>已采用.</summary>
    Accepted,
}
