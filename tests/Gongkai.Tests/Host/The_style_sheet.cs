using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Gongkai.Tests.Host;

public sealed partial class The_style_sheet(FreshProgram fresh)
{
    [Fact]
    public async Task is_one_file_whose_name_changes_with_its_content_so_that_it_is_kept_for_a_year()
    {
        using var answer = await fresh.Ask(await Address());

        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/css; charset=utf-8");
        answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("@layer reset, tokens, base, components, features, print;");
    }

    [Fact]
    public async Task is_the_same_when_it_comes_compressed()
    {
        using var plain = await fresh.Ask(await Address());
        using var packed = await fresh.Ask(await Address(), null, ("Accept-Encoding", "gzip, br"));

        packed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        await using var opened = new BrotliStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(opened);
        (await reader.ReadToEndAsync()).ShouldBe(await plain.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task and_other_static_files_are_not_empty_for_a_browser_that_takes_gzip()
    {
        using var answer = await fresh.Ask("/seal.svg", null, ("Accept-Encoding", "gzip"));

        (await answer.Content.ReadAsByteArrayAsync()).ShouldNotBeEmpty();
    }

    private async Task<string> Address()
    {
        using var page = await fresh.Ask("/gallery");
        return Link().Match(await page.Content.ReadAsStringAsync()).Value;
    }

    [GeneratedRegex("/css/gongkai-[0-9a-f]{12}\\.css")]
    private static partial Regex Link();
}
