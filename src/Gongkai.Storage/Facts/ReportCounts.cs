using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Facts;

/// <summary>Numbers of the annual report, asked of the flat rows, and the cases behind each.</summary>
public sealed class ReportCounts
{
    private readonly Db _db;

    internal ReportCounts(Db db) => _db = db;

    /// <summary>The cases behind a number, by the one predicate that defines the cell: all, or one page of them.</summary>
    public async Task<IReadOnlyList<CaseFacts>> Behind(
        OrganId organ,
        CellCode cell,
        int year,
        int page = 1,
        int pageSize = int.MaxValue,
        CancellationToken stop = default
    ) =>
        ReportQuestions.Of(cell, year) is { } question
            ? await Facts(organ)
                .Where(question)
                .OrderBy(f => f.Number)
                .Skip((Math.Max(page, 1) - 1) * pageSize)
                .Take(pageSize)
                .ToListAsync(stop)
            : [];

    /// <summary>One cell.</summary>
    public Task<int> Count(OrganId organ, CellCode cell, int year, CancellationToken stop = default) =>
        ReportQuestions.Of(cell, year) is { } question ? Facts(organ).CountAsync(question, stop) : Task.FromResult(0);

    /// <summary>Every cell of tables 3 and 4, from three passes over the rows.</summary>
    public async Task<IReadOnlyDictionary<CellCode, decimal>> Cells(OrganId organ, int year, CancellationToken stop = default) =>
        YearCells.Of(await Results(organ, year, stop), await Intake(organ, year, stop), await Remedies(organ, year, stop));

    /// <summary>Results of the requests that were concluded in a year, by row and column of table 3: one pass over one index.</summary>
    public async Task<IReadOnlyList<ResultCount>> Results(OrganId organ, int year, CancellationToken stop = default)
    {
        var (first, last, family) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DisclosureRequest.Family);
        return await Facts(organ)
            .Where(f => f.Family == family && f.ClosedOn >= first && f.ClosedOn <= last)
            .GroupBy(f => new { f.ReportRow, f.ReportColumn })
            .Select(g => new ResultCount(g.Key.ReportRow, g.Key.ReportColumn, g.Count()))
            .ToListAsync(stop);
    }

    /// <summary>新收、上年结转、结转下年度 by column of table 3.</summary>
    public async Task<IReadOnlyList<IntakeCount>> Intake(OrganId organ, int year, CancellationToken stop = default)
    {
        var (first, last, family) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DisclosureRequest.Family);
        return await Facts(organ)
            .Where(f => f.Family == family && f.ReceivedOn <= last && (f.ClosedOn == null || f.ClosedOn >= first))
            .GroupBy(f => f.ReportColumn)
            .Select(g => new IntakeCount(
                g.Key,
                g.Count(f => f.ReceivedOn >= first),
                g.Count(f => f.ReceivedOn < first),
                g.Count(f => f.ClosedOn == null || f.ClosedOn > last)
            ))
            .ToListAsync(stop);
    }

    /// <summary>Reconsiderations and suits of a year, by row of table 4 and column of their result.</summary>
    public async Task<IReadOnlyList<RemedyCount>> Remedies(OrganId organ, int year, CancellationToken stop = default)
    {
        var (first, last, requests) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DisclosureRequest.Family);
        return await Facts(organ)
            .Where(f => f.Family != requests && f.ReceivedOn <= last && (f.ClosedOn == null || f.ClosedOn >= first))
            .GroupBy(f => new { f.ReportRow, f.ReportColumn })
            .Select(g => new RemedyCount(
                g.Key.ReportRow,
                g.Key.ReportColumn,
                g.Count(f => f.ClosedOn <= last),
                g.Count(f => f.ClosedOn == null || f.ClosedOn > last)
            ))
            .ToListAsync(stop);
    }

    private IQueryable<CaseFacts> Facts(OrganId organ) => _db.CaseFacts.AsNoTracking().Where(f => f.Organ == organ);
}

/// <summary>How many requests ended so, for this kind of applicant.</summary>
public sealed record ResultCount(string? Row, string? Column, int Count);

/// <summary>How many requests came in, came over from the year before, and go over into the next.</summary>
public sealed record IntakeCount(string? Column, int Received, int CarriedIn, int CarriedOver);

/// <summary>How many remedies of a row ended in a year with this result, and how many were pending at its end.</summary>
public sealed record RemedyCount(string? Row, string? Column, int Ended, int Pending);
