using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;
using Gongkai.Storage.Sealed;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Personal_data_at_rest(PostgresServer postgres)
{
    [Fact]
    public async Task is_not_to_be_found_in_the_bytes_of_the_database()
    {
        await using var house = await House.On(Engine.Sqlite, postgres);
        var scan = IncomingFile.Of("李四的身份证.txt", "text/plain", Encoding.UTF8.GetBytes("MARKED-SCAN-BYTES 李四"));
        await house.Apply("form", "MARKED-DESCRIPTION 关于李四的宅基地", scan);

        var bytes = string.Concat(
            Directory.GetFiles(house.Settings.DataFolder).Select(file => Encoding.Latin1.GetString(ReadShared(file)))
        );

        bytes.ShouldContain("request.received");
        foreach (var secret in new[] { "MARKED-", "110101199001010015", "13900000000", "张测试", "李四" })
            bytes.Contains(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(secret)), StringComparison.Ordinal).ShouldBeFalse(secret);
    }

    [Theory, OnEachEngine]
    public async Task does_not_open_in_the_place_of_another(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var first = await Number(house, "one");
        var second = await Number(house, "two");
        var docket = (await house.Open(first)).Id.Value;
        await house.Sql($"update sealed set box = (select box from sealed where docket = {docket})");

        (await house.Open(first)).Id.Value.ShouldBe(docket);
        await Should.ThrowAsync<SealBroken>(() => house.Open(second));
    }

    [Theory, OnEachEngine]
    public async Task in_a_file_is_given_to_those_alone_who_may_see_it(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("示范", 200_000)));
        var scan = IncomingFile.Of("scan.txt", "text/plain", content);
        var taken = (await house.Apply("form", "合同", scan)).ShouldBeOfType<Decision.Taken>();
        var docket = (await house.Open(taken.Entries.OfType<Received>().Single().Number)).Id;
        var other = new OrganId(Guid.NewGuid());

        Task<OpenedFile?> Open(Viewer viewer) =>
            house.In<FileGate, OpenedFile?>(gate => gate.Open(Town.Organ, docket, scan.Named.Digest, viewer));

        (await Open(new Viewer.Staff(Town.Clerk)))!.Content.ShouldBe(content);
        (await Open(new Viewer.ApplicantOf(Town.Organ, docket)))!.MediaType.ShouldBe("text/plain");
        (await Open(new Viewer.Public())).ShouldBeNull();
        (await Open(new Viewer.ApplicantOf(Town.Organ, new DocketId(Guid.NewGuid())))).ShouldBeNull();
        (await Open(new Viewer.Staff(Town.FinanceHead))).ShouldBeNull();
        (await Open(new Viewer.Staff(Town.Administrator))).ShouldBeNull();
        (await Open(new Viewer.Staff(Town.Clerk with { Organ = other }))).ShouldBeNull();
        var unknown = FileDigest.Parse(new string('0', 64));
        (await house.In<FileGate, OpenedFile?>(g => g.Open(Town.Organ, docket, unknown, new Viewer.Staff(Town.Clerk)))).ShouldBeNull();
    }

    private static async Task<CaseNumber> Number(House house, string token) =>
        (await house.Apply(token)).ShouldBeOfType<Decision.Taken>().Entries.OfType<Received>().Single().Number;

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
