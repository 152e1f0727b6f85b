using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.SignIn;
using Gongkai.Storage.Collecting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Collecting;

/// <summary>年度报告汇总 of a year: who is missing, late or faulty, whose report lies with the organ, whose is accepted.</summary>
[Asks(Right.Report)]
public sealed class IndexModel(ReportingMembers members, CollectedReports collected) : DeskPage
{
    /// <summary>The year of the reports; the one that is over where none is asked for.</summary>
    [FromQuery(Name = "year")]
    public int? AskedYear { get; set; }

    [FromQuery(Name = "list")]
    public CollectedList Shown { get; set; }

    /// <summary>Part of a name.</summary>
    [FromQuery(Name = "q")]
    public string? Named { get; set; }

    public int Year => AskedYear ?? Today.Year - 1;

    /// <summary>Years to choose from.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public CollectingYear Collecting { get; private set; } = null!;

    /// <summary>The organs of the list that is open.</summary>
    public IReadOnlyList<CollectedOrgan> Organs =>
        [
            .. Collecting
                .Of(Shown)
                .Where(organ => Named is null || organ.Member.Organ.Contains(Named.Trim(), StringComparison.OrdinalIgnoreCase)),
        ];

    /// <summary>This page with another list open.</summary>
    public string Address(CollectedList list) => $"/desk/collecting?year={Year}&list={list}";

    protected override async Task<bool> Load(CancellationToken stop)
    {
        var reports = await collected.Of(Me.Organ, Year, stop);
        Collecting = CollectingYear.Of(Year, await members.Of(Me.Organ, Year, stop), reports.Select(report => report.Matter), Today);
        var known = await collected.Years(Me.Organ, stop);
        Years = [.. known.Append(Year).Append(Today.Year - 1).Distinct().OrderDescending()];
        return true;
    }
}
