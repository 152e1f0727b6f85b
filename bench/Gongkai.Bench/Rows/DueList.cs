using Gongkai.Bench.Harness;

namespace Gongkai.Bench.Rows;

/// <summary>Row 5: the open cases by due date.</summary>
internal sealed class DueList(Casework casework, BusyTown town) : IRow
{
    public string Number => "5";

    public string Title => "The open cases among 100,000, by due date";

    public string Conditions =>
        "wrk with 4 connections; HTML of 25 rows with the number of all, 15,000 open. Ours: a signed-in clerk's page with the counts of all lists. "
        + "Redmine: the same list, read without signing in. The rows of both were loaded by SQL.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var (redmine, program) = (await casework.RedmineAsync(), await town.ProgramAsync());
        var ours = Wrk.Get(new(program.Address, "desk/requests?list=open"), "XN2025-", connections: 4, await town.ClerkAsync());
        var theirs = Wrk.Get(
            new(redmine.Address, "projects/cases/issues?set_filter=1&status_id=o&sort=due_date&per_page=25"),
            "/issues/",
            connections: 4
        );
        return [new("HTML", "req/s", new("Gongkai", ours.MeasureAsync), Goal.AtLeast(100, new("Redmine", theirs.MeasureAsync)))];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
