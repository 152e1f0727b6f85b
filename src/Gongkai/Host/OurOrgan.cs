using Gongkai.Domain.Organs;
using Gongkai.Storage.Organs;

namespace Gongkai.Host;

/// <summary>本机关: whose portal this installation is; the setting <c>Instance:Organ</c> names it where several organs share one.</summary>
public sealed class OurOrgan(OrganStore organs, IConfiguration configuration)
{
    private Organ? _organ;

    /// <summary>The organ; there is always one, since set-up makes it.</summary>
    public async Task<Organ> Get(CancellationToken stop)
    {
        if (_organ is not null)
            return _organ;
        var all = await organs.All(stop);
        var named = configuration["Instance:Organ"];
        _organ = all.FirstOrDefault(organ => organ.NumberPrefix == named) ?? all.OrderByDescending(organ => organ.Level).FirstOrDefault();
        return _organ ?? throw new InvalidOperationException("this installation has no organ yet");
    }
}
