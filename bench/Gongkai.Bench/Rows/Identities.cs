using System.Diagnostics;
using Gongkai.Bench.Harness;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 14: the identities (勾稽关系) of tables 3 and 4.</summary>
internal sealed class Identities : IRow
{
    private const int Count = 1000;
    private const int Workbooks = 100;
    private const int WarmUps = 30;
    private static readonly Check[] _checks =
    [
        .. new[] { "GK-T3-ROWSUM", "GK-T3-BALANCE", "GK-T3-RESULTSUM", "GK-T4-ROWSUM" }.Select(code => CheckCatalogue.Find(code)!),
    ];
    private AnnualReport[] _reports = [];
    private readonly TemporaryFolder _scratch = new();
    private readonly Office _office = new();
    private RecalculatingOffice? _open;

    public string Number => "14";

    public string Title => $"The identities of {Count:#,0} annual reports";

    public string Conditions =>
        $"{IdentitySheet.Identities} identities a report: the rows and columns of table 3, the balance of each column, the rows of table 4. Ours, in "
        + "process on all cores as the bulk audit runs: the four checks of the catalogue over reports as read, from the printed text of each cell to "
        + "findings with place, arithmetic and the one cell that would mend them. LibreOffice, a formula for each identity: first as reports come, "
        + $"a workbook for each, {Workbooks} in one start; then all in one workbook, a row for each; then its recalculation alone, that workbook open and in "
        + "memory. In every tenth report one number is wrong: both must name the same rows.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        _reports = [.. Enumerable.Range(0, Count).Select(MadeReports.Make)];
        IdentitySheet.Write(OneWorkbook, _reports);
        foreach (var (number, report) in _reports.Take(Workbooks).Index())
            IdentitySheet.Write(_scratch.At($"{number:D3}.fods"), [report]);
        _open = await RecalculatingOffice.OpenAsync(_office, OneWorkbook, Count, IdentitySheet.Identities);
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
            Check();
        var ours = new Contender("Gongkai", () => Task.FromResult(Check()));
        return
        [
            new("a workbook each", "reports/s", ours, Goal.AtLeast(100, new("LibreOffice, file to answer", ConvertEachAsync))),
            new("one workbook", "reports/s", ours, Goal.AtLeast(100, new("LibreOffice, file to answers", ConvertAllAsync))),
            new("recalculation alone", "reports/s", ours, Goal.AtLeast(100, new("LibreOffice, recalculating", RecalculateAsync))),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (_open is not null)
            await _open.DisposeAsync();
        _office.Dispose();
        _scratch.Dispose();
    }

    private string OneWorkbook => _scratch.At("identities.fods");

    private double Check()
    {
        var context = new AuditContext(new(2030, 1, 1));
        var findings = new IReadOnlyList<Finding>[Count];
        var watch = Stopwatch.StartNew();
        Parallel.For(0, Count, number => findings[number] = ReportAudit.Of(_reports[number], context, _checks).Findings);
        var rate = Count / watch.Elapsed.TotalSeconds;
        MustBeRight([
            .. findings.Select(ofOne => (ofOne.Count > 0, ofOne.Where(IsRowSum).Select(finding => finding.Place.Row!).ToArray())),
        ]);
        return rate;
    }

    private Task<double> ConvertEachAsync() =>
        ConvertAsync([.. Enumerable.Range(0, Workbooks).Select(number => _scratch.At($"{number:D3}.fods"))], Workbooks);

    private Task<double> ConvertAllAsync() => ConvertAsync([OneWorkbook], Count);

    private async Task<double> ConvertAsync(string[] workbooks, int reports)
    {
        var watch = Stopwatch.StartNew();
        using var folder = new TemporaryFolder();
        await _office.ConvertAsync("csv", folder.Path, workbooks);
        var rate = reports / watch.Elapsed.TotalSeconds;
        var answers = Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).ToList();
        MustBeRight(answers, reports);
        return rate;
    }

    private async Task<double> RecalculateAsync()
    {
        var (seconds, answers) = await _open!.RecalculateAsync();
        MustBeRight(answers, Count);
        return Count / seconds;
    }

    private static bool IsRowSum(Finding finding) => finding.Code == MadeReports.Error;

    private static void MustBeRight(IReadOnlyList<string> lines, int reports)
    {
        if (lines.Count != reports)
            throw new WrongAnswer($"LibreOffice judged {lines.Count} of {reports} reports");
        var broken = lines.Select(line => line.Split(',').Select(cell => cell == "1").ToArray());
        MustBeRight([.. broken.Select(ofOne => (ofOne.Contains(true), IdentitySheet.BrokenRows(ofOne).ToArray()))]);
    }

    private static void MustBeRight(IEnumerable<(bool IsBroken, string[] Rows)> answers)
    {
        foreach (var (number, (isBroken, rows)) in answers.Index())
            if (isBroken != MadeReports.IsWrong(number) || !rows.SequenceEqual(isBroken ? [MadeReports.WrongRow] : []))
                throw new WrongAnswer($"report {number}: broken rows {string.Join(", ", rows)}");
    }
}
