using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Gongkai.Tests.Requests;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Security;

/// <summary>A request with personal data lies in the town hall; every address of the program is asked for it by everybody.</summary>
public sealed class An_applicants_data(TownHall town) : IClassFixture<TownHall>, IAsyncLifetime
{
    private const string Wanted = "只有经办人可以看到的申请内容";
    private static readonly OrganId Neighbour = new(Guid.CreateVersion7());
    private static readonly SectionId OtherSection = new(Guid.CreateVersion7());
    private static readonly SectionId NeighbourSection = new(Guid.CreateVersion7());
    private static readonly IncomingFile Scan = IncomingFile.Of("scan.txt", "text/plain", "身份证明扫描件"u8.ToArray());

    // Papers to the applicant bear the applicant's name, as the letter does; who may hand them out may see it.
    private static readonly string[] Papers = ["papers/receipt", "papers/delivery"];

    private string _number = "";

    public async ValueTask InitializeAsync()
    {
        _number = await town.Receive(Wanted, Scan);
        if ((await town.Ask<OrganStore, Organ?>(organs => organs.Find(Neighbour))) is not null)
            return;
        await town.Ask<OrganStore, bool>(async organs =>
        {
            var here = (await organs.Find(TownHall.Organ))!;
            await organs.Save(here with { Id = Neighbour, Name = "邻镇人民政府", NumberPrefix = "LZ", Parent = null }, Actor.Program);
            return true;
        });
        await town.Ask<Staff, Decision>(staff => staff.Save(TownHall.Organ, new Section(OtherSection, "财政所"), Actor.Program));
        await town.Ask<Staff, Decision>(staff => staff.Save(Neighbour, new Section(NeighbourSection, "财政所"), Actor.Program));
        foreach (var role in Enum.GetValues<Role>())
            await town.Hire(Neighbour, NeighbourSection, $"n{(int)role}", role);
        await town.Hire(TownHall.Organ, OtherSection, "finance", Role.SectionMember);
        await town.Hire(TownHall.Organ, OtherSection, "finance-head", Role.SectionHead);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task stays_masked_on_every_page_for_every_role_of_the_organ(Role role)
    {
        using var officer = await town.Browser(role);

        (await Telling(officer, Arriving.Personal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task does_not_exist_for_the_same_role_of_another_organ(Role role)
    {
        using var neighbour = await town.Browser($"n{(int)role}");

        (await Telling(neighbour, [.. Arriving.Personal, Wanted])).ShouldBeEmpty();
        (await neighbour.Get($"/desk/requests/{_number}")).Status.ShouldBeOneOf(403, 404);
        (await neighbour.Get(ScanAddress)).Status.ShouldBeOneOf(403, 404);
    }

    [Theory]
    [InlineData("finance")]
    [InlineData("finance-head")]
    public async Task does_not_exist_for_another_section(string name)
    {
        using var colleague = await town.Browser(name);

        (await Telling(colleague, [.. Arriving.Personal, Wanted])).ShouldBeEmpty();
        (await colleague.Get(ScanAddress)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task does_not_exist_for_a_visitor()
    {
        using var visitor = town.Browser();

        (await Telling(visitor, [.. Arriving.Personal, Wanted])).ShouldBeEmpty();
        (await visitor.Get($"/track/files/{Scan.Named.Digest}")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.SecurityAdministrator)]
    [InlineData(Role.AuditAdministrator)]
    [InlineData(Role.SecrecyReviewer)]
    public async Task is_nothing_to_those_who_read_no_docket(Role role)
    {
        using var officer = await town.Browser(role);

        (await Telling(officer, [Wanted])).ShouldBeEmpty();
        (await officer.Get(ScanAddress)).Status.ShouldBeOneOf(403, 404);
    }

    [Fact]
    public async Task is_read_by_the_office_so_that_the_others_prove_something()
    {
        using var clerk = await town.Browser(Role.Clerk);

        (await Telling(clerk, [Wanted])).ShouldNotBeEmpty();
        (await clerk.Get(ScanAddress)).Status.ShouldBe(200);
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    private string ScanAddress => $"/desk/requests/{_number}/files/{Scan.Named.Digest}";

    // Every address that answers a question, with this request wherever a number is asked for; those that tell any of the words.
    private async Task<IReadOnlyList<string>> Telling(Browser browser, IReadOnlyList<string> words)
    {
        List<string> telling = [];
        foreach (var address in await Addresses())
        {
            var answer = await browser.Get(address);
            if (words.Any(word => answer.Text.Contains(word, StringComparison.Ordinal)))
                telling.Add(address);
        }
        return telling;
    }

    private async Task<IEnumerable<string>> Addresses() =>
        (await Route.All(town.App))
            .Where(route => route.AnswersGet)
            .SelectMany(route => Filled(route.Pattern))
            .Where(address => !Papers.Any(paper => address.EndsWith(paper, StringComparison.Ordinal)))
            .Concat([$"/desk/requests?q={_number}", "/desk/requests?list=all", "/search?q=经办人"])
            .Distinct();

    private IEnumerable<string> Filled(string pattern)
    {
        var filled = pattern
            .Replace("{number}", _number, StringComparison.Ordinal)
            .Replace("{outcome}", "Disclosed", StringComparison.Ordinal);
        return filled.Contains("{paper}", StringComparison.Ordinal)
            ? new[] { "approval", "delivery", "receipt" }.Select(paper => "/" + filled.Replace("{paper}", paper, StringComparison.Ordinal))
            : [new Route(filled, new(), true).Example];
    }
}
