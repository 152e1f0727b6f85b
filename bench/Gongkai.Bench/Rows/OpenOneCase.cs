using Gongkai.Bench.Harness;

namespace Gongkai.Bench.Rows;

/// <summary>Row 6: one case with its timeline and its clock.</summary>
internal sealed class OpenOneCase(Casework casework, BusyTown town) : IRow
{
    public string Number => "6";

    public string Title => "Open a case";

    public string Conditions =>
        "wrk with 4 connections, HTML. Ours: a signed-in clerk's case page of at least ten entries: docket read, folded and unsealed, clock derived, acts "
        + "asked for, at each request. Redmine: an issue of ten journal entries, read without signing in.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var (redmine, program) = (await casework.RedmineAsync(), await town.ProgramAsync());
        var ours = Wrk.Get(new(program.Address, "desk/requests/" + town.Number), town.Number, connections: 4, await town.ClerkAsync());
        var theirs = Wrk.Get(new(redmine.Address, "issues/100"), "journal-", connections: 4);
        return [new("HTML", "req/s", new("Gongkai", ours.MeasureAsync), Goal.AtLeast(20, new("Redmine", theirs.MeasureAsync)))];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
