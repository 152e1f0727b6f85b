using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Security;

public sealed class Headers_of_every_answer(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task let_no_script_style_or_frame_of_others_in()
    {
        foreach (var (path, answer) in await Answers())
        {
            var policy = answer.Headers.GetValueOrDefault("Content-Security-Policy", "");
            policy.ShouldContain("default-src 'none'", Case.Sensitive, path);
            policy.ShouldContain("frame-ancestors 'none'", Case.Sensitive, path);
            policy.ShouldNotContain("unsafe", Case.Sensitive, path);
            answer.Headers.GetValueOrDefault("X-Content-Type-Options").ShouldBe("nosniff", path);
            answer.Headers.ShouldContainKey("Referrer-Policy", path);
            answer.Headers.GetValueOrDefault("Cross-Origin-Opener-Policy").ShouldBe("same-origin", path);
            answer.Headers.ShouldContainKey("Permissions-Policy", path);
        }
    }

    [Fact]
    public async Task tell_nothing_of_the_server()
    {
        foreach (var (path, answer) in await Answers())
            answer.Headers.Keys.ShouldNotContain(
                name => name == "Server" || name.StartsWith("X-Powered", StringComparison.OrdinalIgnoreCase),
                path
            );
    }

    [Fact]
    public async Task keep_pages_of_the_desk_out_of_every_cache()
    {
        foreach (var (path, answer) in (await Answers()).Where(a => a.Path.StartsWith("/desk", StringComparison.Ordinal)))
            answer.Headers["Cache-Control"].ShouldContain("no-store", Case.Sensitive, path);
    }

    [Fact]
    public async Task are_not_given_for_a_foreign_host_name()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Host = "www.elsewhere.example";

        var answer = await town.Browser().Ask(request);

        answer.Status.ShouldBe(400);
        answer.Text.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<(string Path, Answer Answer)>> Answers()
    {
        using var browser = await town.Browser(Role.OfficeHead);
        var paths = (await Route.All(town.App))
            .Where(route => route.AnswersGet)
            .Select(route => route.Example)
            .Append("/nowhere-at-all")
            .Distinct();
        List<(string, Answer)> answers = [];
        foreach (var path in paths)
            answers.Add((path, await browser.Get(path)));
        answers.Add(("POST", await browser.Post("/sign-in", ("a", "b"))));
        answers.Count.ShouldBeGreaterThan(20);
        return answers;
    }
}
