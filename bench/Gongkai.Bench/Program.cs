using System.Globalization;
using Gongkai.Bench.Harness;
using Gongkai.Bench.Rows;
using Gongkai.Testing.Servers;

// "kestrel PORT FILE" is a contender, not the bench: the bare server with one page in memory.
if (args is ["kestrel", var port, var file])
    return await BareKestrel.Serve(int.Parse(port, CultureInfo.InvariantCulture), file);

await using var casework = new Casework();
IReadOnlyList<IRow> rows = [new DueDates(), new FirstPage(casework)];
var chosen = rows.Where(row => args.Length == 0 || args.Contains(row.Number, StringComparer.Ordinal)).ToList();
var results = new List<RowResult>();
foreach (var row in chosen)
    results.Add(await Rounds.RunAsync(row, Console.Out));

if (args.Length == 0)
    await File.WriteAllTextAsync(Repository.At("bench", "results.md"), ResultsPage.Of(results));
return results.TrueForAll(row => row.Fault is null) ? 0 : 1;
