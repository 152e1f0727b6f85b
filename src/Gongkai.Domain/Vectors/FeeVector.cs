using System.Globalization;
using System.Text.Json;
using Gongkai.Domain.Fees;

namespace Gongkai.Domain.Vectors;

/// <summary>
/// One test vector of the fee: <c>item</c> {before, items}, <c>page</c> {pages}, or <c>month</c> {requests: [applicant, organ, receipt date, items], ask}.
/// </summary>
public sealed record FeeVector(string Id, Yuan Answer, string Expected)
{
    private static readonly string[] Headings = ["id", "method", "scenario", "expected_yuan"];

    /// <summary>Reads a CSV file of vectors; a line that cannot be used is named in the exception.</summary>
    public static IReadOnlyList<FeeVector> Read(string csv) => [.. VectorTable.Read(csv, Headings).Select(Of)];

    private static FeeVector Of(VectorRow row)
    {
        try
        {
            using var scenario = JsonDocument.Parse(row["scenario"]);
            return new(row["id"], Fee(row["method"], scenario.RootElement), row["expected_yuan"]);
        }
        catch (Exception unusable)
            when (unusable
                    is JsonException
                        or FormatException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or ArgumentException
                        or IndexOutOfRangeException
                        or OverflowException
            )
        {
            throw new FormatException($"line {row.Line}, {row["id"]}: {unusable.Message}", unusable);
        }
    }

    private static Yuan Fee(string method, JsonElement scenario) =>
        method switch
        {
            "item" => Tariffs.Of2021.PerItem.For(Number(scenario, "before"), Number(scenario, "items")).Total,
            "page" => Tariffs.Of2021.PerPage.For(0, Number(scenario, "pages")).Total,
            "month" => MonthOfRequests
                .Fee([.. scenario.GetProperty("requests").EnumerateArray().Select(Request)], Number(scenario, "ask"))
                .Total,
            _ => throw new FormatException($"unknown method '{method}'"),
        };

    private static int Number(JsonElement scenario, string name) => scenario.GetProperty(name).GetInt32();

    private static CountedRequest Request(JsonElement request) =>
        new(
            request[0].GetString() ?? "",
            request[1].GetString() ?? "",
            DateOnly.ParseExact(request[2].GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
            request[3].GetInt32()
        );
}
