using System.Globalization;
using System.Text;
using Gongkai.Bench.Harness;
using Gongkai.Bench.Rows;
using Gongkai.Testing.Servers;

// Two commands are contenders, not the bench: the bare server with one page in memory, and our store behind one address.
if (args is ["kestrel", var bare, var file])
    return await BareKestrel.Serve(int.Parse(bare, CultureInfo.InvariantCulture), file);
if (args is ["cases", var port, var data])
    return await CaseServer.Serve(int.Parse(port, CultureInfo.InvariantCulture), data);

// For the reports of houses that write GBK.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
await using var casework = new Casework();
await using var town = new BusyTown();
IReadOnlyList<IRow> rows =
[
    new PortalPage(town),
    new PortalItems(town),
    new CreateCase(casework),
    new DueList(casework, town),
    new OpenOneCase(casework, town),
    new Results(),
    new DueDates(),
    new JournalVerify(),
    new FirstPage(casework, town),
    new MemoryUse(casework, town),
    new AuditFormats(),
    new Identities(),
    new ReadPdf(),
    new RollUp(),
    new AuditMemory(),
    new NationOnFiles(),
];
var chosen = rows.Where(row => args.Length == 0 || args.Contains(row.Number, StringComparer.Ordinal)).ToList();
var results = new List<RowResult>();
foreach (var row in chosen)
{
    results.Add(await Rounds.RunAsync(row, Console.Out));
    // After each row, so that an interrupted run leaves what it has.
    if (args.Length == 0)
        await File.WriteAllTextAsync(Repository.At("bench", "results.md"), ResultsPage.Of(results));
}
return results.TrueForAll(row => row.Fault is null) ? 0 : 1;
