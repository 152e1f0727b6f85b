using Gongkai.Domain.Law;

namespace Gongkai.Domain.Fees;

/// <summary>The national scale (国办函〔2020〕109号); before it there was no fee.</summary>
public static class Tariffs
{
    public static readonly Tariff Of2021 = new(new(Acts.FeeMeasure), Acts.FeeMeasure.InForceFrom)
    {
        PerItem = new([new(1, 10, default), new(11, 30, new(100))], new(10, new(200), new(100))),
        PerPage = new([new(1, 30, default), new(31, 100, new(10)), new(101, 200, new(20))], new(int.MaxValue, new(40), default)),
    };

    public static readonly IReadOnlyList<Tariff> All = [Of2021];

    /// <summary>The scale for a request received on the day; null while none was in force.</summary>
    public static Tariff? On(DateOnly receivedOn) => All.LastOrDefault(tariff => tariff.InForceFrom <= receivedOn);
}
