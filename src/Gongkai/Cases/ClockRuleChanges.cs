using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Organs;

namespace Gongkai.Cases;

/// <summary>计算口径: sets an organ's rules, counts its open cases anew, and tells which due dates moved.</summary>
public sealed class ClockRuleChanges(Calendars calendars, Rebuild rebuild)
{
    public async Task<(Decision Decision, IReadOnlyList<MovedCase> Moved)> Set(
        OrganId organ,
        ClockRules rules,
        Actor by,
        CancellationToken stop
    )
    {
        var decision = await calendars.Set(organ, rules, by, stop);
        return decision is Decision.Taken ? (decision, MovedCase.In(await rebuild.Facts(organ, write: true, stop))) : (decision, []);
    }
}
