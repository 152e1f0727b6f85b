using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Reports;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports.Earlier;

/// <summary>往年报告: those that were entered, and the way to enter one: from its file, or by hand.</summary>
[Asks(Right.Report)]
[RequestSizeLimit(EarlierUpload.LargestBody)]
[RequestFormLimits(MultipartBodyLengthLimit = EarlierUpload.LargestBody)]
public sealed class IndexModel(EarlierReports reports) : DeskPage
{
    [BindProperty]
    public IFormFile? Given { get; set; }

    /// <summary>The year of the report; null takes the one that it names.</summary>
    [BindProperty]
    public int? Year { get; set; }

    public IReadOnlyList<EarlierReport> Entered { get; private set; } = [];

    /// <summary>Years that can still be entered, the newest first.</summary>
    public IReadOnlyList<int> Free { get; private set; } = [];

    public IEnumerable<Choice> Choices =>
        Free.Select(year => new Choice($"{year}", $"{year}")).Prepend(new("", Words.Of<EarlierText>("year.from-file")));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        switch (await GivenReport.Of(Given, Year, stop))
        {
            case GivenReport.Wrong(var sentence):
                return await Wrong(nameof(Given), sentence, stop);
            case GivenReport.Read({ Year: { } year } report, var source):
                if (await reports.Find(Me.Organ, year, stop) is not null)
                    return await Wrong(nameof(Given), Words.Of<EarlierText>("file.entered-before", year), stop);
                var decision = await reports.Enter(new(Me.Organ, year, Seen), Me, report, source, Today, stop);
                return await Answer(decision, "entered", $"/desk/reports/earlier/{year}", stop);
            default:
                throw new InvalidOperationException("a report without a year");
        }
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Entered = await reports.All(Me.Organ, stop);
        Free = await reports.Free(Me, Today, stop);
        return true;
    }
}
