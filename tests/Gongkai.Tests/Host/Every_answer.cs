using System.Net;

namespace Gongkai.Tests.Host;

public sealed class Every_answer(FreshProgram fresh)
{
    public static TheoryData<string> Addresses { get; } = ["/gallery", "/no-such-page", "/seal.svg", "/healthz", "/desk", "/problem/500"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task forbids_inline_scripts_frames_and_guessing_of_types(string address)
    {
        using var answer = await fresh.Ask(address);

        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse("it means nothing without https");
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task refuses_methods_that_nothing_here_answers(string method)
    {
        using var answer = await fresh.Ask("/gallery", new HttpMethod(method));

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task refuses_a_form_sent_by_another_site(string header, string value)
    {
        using var answer = await fresh.Ask("/preferences", HttpMethod.Post, (header, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/columns/guide")]
    [InlineData("/search?q=a")]
    public async Task before_the_first_set_up_says_what_is_to_be_done(string address)
    {
        using var answer = await fresh.Ask(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("/set-up");
    }

    [Fact]
    public async Task of_an_unknown_address_says_so_in_chinese_with_a_number_to_quote()
    {
        using var answer = await fresh.Ask("/no-such-page");
        var page = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.ShouldContain("没有找到您要的页面");
        page.ShouldContain("问题编号");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
