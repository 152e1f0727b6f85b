using Gongkai.Domain.Organs;
using Gongkai.Storage.Organs;

namespace Gongkai.Host;

/// <summary>本机关: whose portal this installation is; the setting <c>Instance:Organ</c> names it where several organs share one.</summary>
public sealed class OurOrgan(OrganStore organs, IConfiguration configuration)
{
    private Organ? _organ;

    /// <summary>The organ that set-up made, or <see cref="NotSetUp"/>.</summary>
    public async Task<Organ> Get(CancellationToken stop)
    {
        if (_organ is not null)
            return _organ;
        var all = await organs.All(stop);
        var named = configuration["Instance:Organ"];
        _organ = all.FirstOrDefault(organ => organ.NumberPrefix == named) ?? all.OrderByDescending(organ => organ.Level).FirstOrDefault();
        return _organ ?? throw new NotSetUp();
    }
}

/// <summary>Somebody opened a page before the first set-up.</summary>
public sealed class NotSetUp() : Exception("This installation has no organ yet.");
