using Gongkai.Storage;
using Gongkai.Storage.Messages;
using Gongkai.Storage.Organs;

namespace Gongkai.Jobs;

/// <summary>Each hour: reminders before due dates, the month's checkpoint, what is kept no longer, and upkeep of the database.</summary>
public sealed class DailyJob(IServiceScopeFactory scopes, ILogger<DailyJob> log) : RepeatedJob(TimeSpan.FromHours(1), log)
{
    protected override async Task Do(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var messages = scope.ServiceProvider.GetRequiredService<TimelyMessages>();
        foreach (var organ in await scope.ServiceProvider.GetRequiredService<OrganStore>().All(stop))
            await messages.Post(organ.Id, stop);
        await scope.ServiceProvider.GetRequiredService<Outbox>().Forget(stop);
        await scope.ServiceProvider.GetRequiredService<Upkeep>().RefreshStatistics(stop);
    }
}
