using Gongkai.Domain.Reporting;

namespace Gongkai.Bench.Harness;

/// <summary>Ten years of the annual reports of a nation: a quarter of their cells drawn, the rest 0, as printed forms are.</summary>
internal sealed class Nation
{
    private const int Organs = 100_000;
    private const int OrgansOfACounty = 50;
    private const int FirstYear = 2016;
    private const int Most = 60;
    private static readonly ReportCell[] _cells =
    [
        .. Enumerable.Range(0, Most).Select(number => new ReportCell(number, $"{number}", null)),
    ];
    private readonly decimal[] _received = new decimal[10];

    /// <summary>The cell whose sum is counted while the reports are made.</summary>
    public static CellCode Received { get; } = new("T3.R01", "C_TOTAL");

    /// <summary>How many reports there are.</summary>
    public int Count => Organs * _received.Length;

    /// <summary>Year, reports that sum up nobody, and what they received: known once all reports were made.</summary>
    public IEnumerable<(int Year, int Reports, decimal Received)> Sums =>
        _received.Select((received, at) => (FirstYear + at, Organs - (Organs / OrgansOfACounty), received));

    /// <summary>Every report once. The first organ of a county sums up the others.</summary>
    public IEnumerable<AnnualReport> Reports()
    {
        var random = new Random(1);
        for (var organ = 0; organ < Organs; organ++)
        {
            var county = $"第{organ / OrgansOfACounty}县人民政府";
            for (var at = 0; at < _received.Length; at++)
            {
                if (organ % OrgansOfACounty == 0)
                {
                    yield return Report(new(county), FirstYear + at, random);
                    continue;
                }
                var report = Report(new($"第{organ}局", null, null, county), FirstYear + at, random);
                _received[at] += report.Cell(Received)!.Value!.Value;
                yield return report;
            }
        }
    }

    private static AnnualReport Report(ReportOrgan organ, int year, Random random)
    {
        var form = ReportForm.OfYear(year) ?? ReportForm.F2019;
        ReportTable Table(TableCode code) =>
            new(code)
            {
                Present = true,
                Form = form.Id,
                Cells = form.Table(code).Cells.ToDictionary(cell => cell, _ => _cells[random.Next(4) == 0 ? random.Next(Most) : 0]),
            };
        return new()
        {
            Organ = organ,
            Year = year,
            Format = form.Id,
            PublishedOn = new(year + 1, 1, random.Next(1, 32)),
            Table2 = Table(TableCode.T2),
            Table3 = Table(TableCode.T3),
            Table4 = Table(TableCode.T4),
        };
    }
}
