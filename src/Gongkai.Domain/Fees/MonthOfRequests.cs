namespace Gongkai.Domain.Fees;

/// <summary>A request as the monthly count sees it: withdrawn and given-up ones count too, a restart does not move the month.</summary>
/// <param name="Applicant">Whoever counts as the same applicant.</param>
/// <param name="Organ">The organ asked; another organ counts alone.</param>
/// <param name="ReceivedOn">收到申请之日 (Art. 31).</param>
/// <param name="Items">件数 after 一事一申请, at least 1.</param>
public sealed record CountedRequest(string Applicant, string Organ, DateOnly ReceivedOn, int Items);

/// <summary>自然月累计: how many items the same applicant had asked the same organ for in the calendar month before a request.</summary>
public static class MonthOfRequests
{
    /// <summary>Items before the request at this place of the list: received earlier in its month, or on the same day and listed earlier.</summary>
    public static int ItemsBefore(IReadOnlyList<CountedRequest> requests, int place)
    {
        var asked = requests[place];
        return requests.Where((other, at) => IsOfSameMonth(other, asked) && IsBefore(other, at, asked, place)).Sum(other => other.Items);
    }

    /// <summary>The fee by item of the request at this place; none where no scale was in force.</summary>
    public static FeeCalculation Fee(IReadOnlyList<CountedRequest> requests, int place) =>
        Tariffs.On(requests[place].ReceivedOn)?.PerItem.For(ItemsBefore(requests, place), requests[place].Items) ?? new([]);

    private static bool IsOfSameMonth(CountedRequest other, CountedRequest asked) =>
        other.Applicant == asked.Applicant
        && other.Organ == asked.Organ
        && (other.ReceivedOn.Year, other.ReceivedOn.Month) == (asked.ReceivedOn.Year, asked.ReceivedOn.Month);

    private static bool IsBefore(CountedRequest other, int at, CountedRequest asked, int place) =>
        other.ReceivedOn < asked.ReceivedOn || (other.ReceivedOn == asked.ReceivedOn && at < place);
}
