using CsCheck;
using Gongkai.Domain.Fees;
using Gongkai.Domain.Vectors;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Fees;

public sealed class The_information_processing_fee
{
    private static readonly Dictionary<string, FeeVector> All = FeeVector
        .Read(VectorData.Text("fees.csv"))
        .ToDictionary(vector => vector.Id);

    public static TheoryData<string> Ids => [.. All.Keys];

    [Fact]
    public void has_thirty_eight_vectors() => All.Count.ShouldBe(38);

    [Theory]
    [MemberData(nameof(Ids))]
    public void comes_out_as_the_vector_says(string id) => All[id].Answer.ToString().ShouldBe(All[id].Expected);

    [Fact]
    public void by_item_is_the_sum_of_the_rates_of_each_item() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 200])
            .Sample(
                (before, items) =>
                {
                    var sum = Enumerable
                        .Range(before + 1, items)
                        .Sum(n =>
                            n <= 10 ? 0
                            : n <= 30 ? 100
                            : 100L * (1 + (n - 30 + 9) / 10)
                        );
                    Tariffs.Of2021.PerItem.For(before, items).Total.Amount.ShouldBe(sum);
                }
            );

    [Fact]
    public void is_the_same_however_the_month_is_divided() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60])
            .Sample(
                (first, second) =>
                {
                    var scale = Tariffs.Of2021.PerItem;
                    (scale.For(0, first).Total + scale.For(first, second).Total).ShouldBe(scale.For(0, first + second).Total);
                }
            );

    [Fact]
    public void shows_its_slices_for_the_notice()
    {
        var lines = Tariffs.Of2021.PerItem.For(28, 5).Lines;
        lines.ShouldBe([new(29, 30, new(100)), new(31, 33, new(200))]);
        lines.Select(line => line.Amount.Amount).ShouldBe([200, 600]);
    }

    [Fact]
    public void did_not_exist_before_2021()
    {
        Tariffs.On(new(2020, 12, 31)).ShouldBeNull();
        Tariffs.On(new(2021, 1, 1)).ShouldBe(Tariffs.Of2021);
        MonthOfRequests.Fee([new("A", "O", new(2020, 12, 31), 99)], 0).Total.Amount.ShouldBe(0);
    }

    [Fact]
    public void counts_the_month_in_the_order_of_receipt_not_of_the_list()
    {
        CountedRequest[] requests = [new("A", "O", new(2026, 3, 20), 5), new("A", "O", new(2026, 3, 2), 10)];
        MonthOfRequests.Fee(requests, 0).Total.Amount.ShouldBe(500);
        MonthOfRequests.Fee(requests, 1).Total.Amount.ShouldBe(0);
    }

    [Theory]
    [InlineData("weight", "{}", "unknown method 'weight'")]
    [InlineData("item", "{}", "line 2, F-1")]
    [InlineData("item", "{\"\"before\"\":-1,\"\"items\"\":1}", "line 2, F-1")]
    [InlineData("page", "[", "line 2, F-1")]
    [InlineData("month", "{\"\"requests\"\":[[\"\"A\"\",\"\"O\"\",\"\"2026-13-01\"\",1]],\"\"ask\"\":0}", "line 2, F-1")]
    [InlineData("month", "{\"\"requests\"\":[],\"\"ask\"\":0}", "line 2, F-1")]
    public void refuses_a_vector_that_cannot_be_used(string method, string scenario, string what) =>
        Should
            .Throw<FormatException>(() => FeeVector.Read($"id,method,scenario,expected_yuan\nF-1,{method},\"{scenario}\",0\n"))
            .Message.ShouldContain(what);
}
