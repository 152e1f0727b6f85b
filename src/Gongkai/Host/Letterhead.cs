using System.Data.Common;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Organs;

namespace Gongkai.Host;

/// <summary>Whose site this is, as header and footer of each page say. Remembered for a minute, so that no page and no error page waits for it.</summary>
public sealed class Letterhead(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);
    private (Organ? Organ, long At)? known;

    /// <summary>Our organ; null before the first set-up.</summary>
    public async Task<Organ?> Get(CancellationToken stop)
    {
        if (known is { Organ: { } organ, At: var at } && time.GetElapsedTime(at) < Remembered)
            return organ;
        try
        {
            known = (await Read(stop), time.GetTimestamp());
        }
        catch (DbException)
        {
            // The page that tells of a broken database shows what was known before.
        }
        return known?.Organ;
    }

    private async Task<Organ?> Read(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var organs = await scope.ServiceProvider.GetRequiredService<OrganStore>().All(stop);
        return organs.Count == 0 ? null : await scope.ServiceProvider.GetRequiredService<OurOrgan>().Get(stop);
    }
}
