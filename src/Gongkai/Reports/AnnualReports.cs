using Gongkai.Documents.Reports.Drafting;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Registers;

namespace Gongkai.Reports;

/// <summary>年度报告编制: the one place where an organ's year becomes its report: numbers from dockets and registers, texts from the record and from people.</summary>
public sealed class AnnualReports(
    ReportCounts counts,
    RegisterStore registers,
    YearRecords records,
    Dockets dockets,
    ReportSnapshots snapshots
)
{
    /// <summary>The report as the record tells it now.</summary>
    public async Task<BuiltReport> Build(Organ organ, int year, CancellationToken stop)
    {
        var figures = await Figures(organ.Id, year, stop);
        var docket = await dockets.Open<YearReport>(organ.Id, YearReport.NumberOf(year), stop);
        var texts = Enum.GetValues<PartCode>()
            .Where(part => part is not PartCode.Extra)
            .ToDictionary(part => part, part => TextOf(part, organ, figures, docket?.Matter));
        return new(organ, figures, texts, ReportMaking.Make(organ, figures, texts))
        {
            Docket = docket,
            LastYear = await snapshots.Find(organ.Id, year - 1, stop) is { } frozen ? FrozenReport.Read(frozen.Json).Report : null,
        };
    }

    /// <summary>One act on the docket of a year's report, which the first act begins. <paramref name="seen"/>: its last entry on the screen, 0 for none.</summary>
    public Task<Decision> Act(
        BuiltReport built,
        int seen,
        Officer by,
        Func<YearReport, Decision> act,
        DateOnly today,
        CancellationToken stop,
        params IReadOnlyList<IncomingFile> files
    )
    {
        var year = built.Figures.Year;
        var place = new ReportPlace(built.Organ.Id, year, seen);
        return dockets.Act(place, by, () => YearReport.Begin(by, year, today), act, files, stop);
    }

    private async Task<YearFigures> Figures(OrganId organ, int year, CancellationToken stop)
    {
        var cells = (await registers.Cells(organ, year, stop)).Concat(await counts.Cells(organ, year, stop)).ToDictionary();
        return new(year, ReportForm.F2021, cells, await records.Of(organ, year, stop));
    }

    private static string TextOf(PartCode part, Organ organ, YearFigures figures, YearReport? report)
    {
        var text = report?.Written.GetValueOrDefault(part)?.Text.Value ?? FirstDraft.Of(part, organ, figures);
        return part switch
        {
            PartCode.P6 => FirstDraft.WithFees(text, organ),
            PartCode.Head when report?.Correction is { Note: var note } => FirstDraft.WithNote(text, note),
            _ => text,
        };
    }
}
