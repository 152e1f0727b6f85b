using Gongkai.Bench.Harness;

namespace Gongkai.Bench.Rows;

/// <summary>Row 12: memory after the loads of the rows before.</summary>
internal sealed class MemoryUse(Casework casework, BusyTown town) : IRow
{
    public string Number => "12";

    public string Title => "Memory after load";

    public string Conditions =>
        "PSS of the server with its children, without the database of Redmine, ours with SQLite inside; each round first asks for its first page under load.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var (redmine, program) = (await casework.RedmineAsync(), await town.ProgramAsync());
        return
        [
            new(
                "PSS",
                "MB",
                new("Gongkai", () => AfterLoadAsync(program.Address, "<main", program.ProcessId)),
                Goal.AtMost(0.5, new("Redmine", () => AfterLoadAsync(redmine.Address, "Redmine", redmine.Script.ProcessId)))
            ),
        ];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<double> AfterLoadAsync(Uri page, string mustHold, int process)
    {
        await Wrk.Get(page, mustHold, connections: 4).MeasureAsync();
        return Memory.MegabytesOf(process);
    }
}
