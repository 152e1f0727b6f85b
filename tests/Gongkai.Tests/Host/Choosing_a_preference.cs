namespace Gongkai.Tests.Host;

public sealed class Choosing_a_preference(FreshProgram fresh)
{
    [Theory]
    [InlineData("/gallery?sort=due", "/gallery?sort=due")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    [InlineData("", "/")]
    public async Task leads_back_to_the_page_and_never_to_another_site(string back, string led)
    {
        using var answer = await Choose(("elder", "on"), ("back", back));

        answer.Headers.Location!.ToString().ShouldBe(led);
    }

    [Fact]
    public async Task is_kept_in_a_cookie_that_no_script_reads()
    {
        using var answer = await Choose(("elder", "on"), ("lang", "en"));

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        cookies.Count.ShouldBe(2);
        cookies.ShouldAllBe(cookie => cookie.Contains("httponly") && cookie.Contains("samesite=lax"));
    }

    [Fact]
    public async Task of_a_language_that_is_not_spoken_here_changes_nothing()
    {
        using var answer = await Choose(("lang", "tlh"));

        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    private async Task<HttpResponseMessage> Choose(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await (await fresh.Program).Http.PostAsync(new Uri("/preferences", UriKind.Relative), form);
    }
}
