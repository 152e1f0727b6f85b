using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using Gongkai.Storage.Facts;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Requests;

/// <summary>申请 with what people and machines send by mistake: a clear word for each, one effect, nothing lost.</summary>
public sealed class Applying_over_http(TownHall town) : IClassFixture<TownHall>
{
    private static readonly (string Name, string Value)[] Complete =
    [
        ("Form.Kind", "NaturalPerson"),
        ("Form.Name", "张示范"),
        ("Form.IdNumber", "110101195001010015"),
        ("Form.Phone", "13900000001"),
        ("Form.Description", "示范村自来水管网改造的验收结果"),
        ("Form.Carrier", "Electronic"),
        ("Form.Way", "Electronic"),
    ];

    [Fact]
    public async Task twice_with_one_form_makes_one_case()
    {
        using var citizen = town.Browser();
        var form = await CheckedForm(citizen);
        var before = await Cases();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => citizen.Post("/apply/check", form)));

        answers.ShouldAllBe(answer => answer.Location == "/apply/receipt");
        (await Cases()).ShouldBe(before + 1);
        (await citizen.Get("/apply/receipt")).Said.ShouldContain("申请已收到");
    }

    [Fact]
    public async Task without_what_the_law_asks_for_keeps_what_was_typed_and_says_it_field_by_field()
    {
        using var citizen = town.Browser();
        var before = await Cases();

        var answer = await citizen.Send("/apply", ("Form.Email", "zhang@example.org"), ("Form.Way", "Post"), ("Form.Kind", "Company"));

        foreach (var field in new[] { "Form-Name", "Form-Organisation", "Form-Address", "Form-Description" })
            answer.Page.QuerySelector($"#{field}-error").ShouldNotBeNull(field);
        answer.Page.QuerySelector("#Form-Phone-error").ShouldBeNull("there is a mail address");
        Value(answer, "Form.Email").ShouldBe("zhang@example.org");
        answer.Page.QuerySelectorAll("#problems a").Select(link => link.GetAttribute("href")).ShouldContain("#Form-Description");
        (await Cases()).ShouldBe(before);
    }

    [Theory]
    [InlineData("programme.pdf", "MZ\u0090\u0000\u0003", "不接受这种文件")]
    [InlineData("empty.pdf", "", "空")]
    [InlineData("picture.jpg", "plain text and no picture", "内容却是")]
    public async Task with_a_file_that_cannot_be_taken_says_so_beside_it_and_keeps_the_form(string name, string content, string why)
    {
        using var citizen = town.Browser();
        var before = await Cases();

        var answer = await SendFile(citizen, name, Encoding.Latin1.GetBytes(content));

        answer.Page.QuerySelector("#Files-error").ShouldNotBeNull(answer.Said).TextContent.ShouldContain(why);
        Value(answer, "Form.Description").ShouldBe("示范村自来水管网改造的验收结果");
        (await Cases()).ShouldBe(before);
    }

    [Fact]
    public async Task with_a_file_that_is_too_large_says_how_large_one_may_be_and_takes_a_smaller_one()
    {
        using var citizen = town.Browser();

        var answer = await SendFile(citizen, "large.txt", new byte[(20 * 1024 * 1024) + 1]);
        answer.Page.QuerySelector("#Files-error").ShouldNotBeNull(answer.Said).TextContent.ShouldContain("20");

        var taken = await SendFile(citizen, "scan.txt", Encoding.UTF8.GetBytes(new string('文', 700_000)));
        taken.Location.ShouldBe("/apply/receipt", taken.Said);
    }

    [Fact]
    public async Task with_more_than_the_server_takes_is_told_so_and_makes_no_case()
    {
        using var citizen = town.Browser();
        var before = await Cases();

        var answer = await SendFile(citizen, "huge.txt", new byte[66 * 1024 * 1024]);

        answer.Status.ShouldBeInRange(400, 413);
        answer.Said.ShouldContain("过大");
        (await Cases()).ShouldBe(before);
    }

    [Fact]
    public async Task with_more_files_than_one_form_takes_loses_none_in_silence()
    {
        using var citizen = town.Browser();

        var answer = await SendFiles(citizen, [.. Enumerable.Range(1, 11).Select(n => ($"{n}.txt", "text"u8.ToArray()))]);

        answer.Page.QuerySelector("#Files-error").ShouldNotBeNull(answer.Said).TextContent.ShouldContain("11");
    }

    [Fact]
    public async Task with_a_form_that_has_expired_gives_back_what_was_typed_to_be_sent_again()
    {
        using var citizen = town.Browser();
        var before = await Cases();

        var expired = await citizen.Post("/apply/check", Complete);

        expired.Status.ShouldBe(400);
        expired.Said.ShouldContain("示范村自来水管网改造的验收结果");
        (await Cases()).ShouldBe(before);
        (await citizen.Post("/apply/check", Hidden(expired))).Location.ShouldBe("/apply/receipt");
        (await Cases()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task is_followed_only_with_number_and_code_and_a_wrong_code_is_answered_like_an_unknown_number()
    {
        using var citizen = town.Browser();
        var answer = await citizen.Post("/apply/check", await CheckedForm(citizen));
        answer.Location.ShouldBe("/apply/receipt");
        var codes = (await citizen.Get("/apply/receipt")).Page.QuerySelectorAll(".gk-code").Select(code => code.TextContent).ToList();
        using var stranger = town.Browser();

        var wrong = await stranger.Send("/track", ("Form.Number", codes[0]), ("Form.Code", "0000-0000-0000-0000"));
        var unknown = await stranger.Send("/track", ("Form.Number", "SF2026-9999"), ("Form.Code", codes[1]));

        wrong.Page.QuerySelector("#problems")!.TextContent.ShouldBe(unknown.Page.QuerySelector("#problems")!.TextContent);
        Value(wrong, "Form.Number").ShouldBe(codes[0]);
        (await stranger.Get("/track/case")).Location.ShouldBe("/track");
        (
            await stranger.Send("/track", ("Form.Number", codes[0].ToLowerInvariant()), ("Form.Code", codes[1].ToLowerInvariant()))
        ).Location.ShouldBe("/track/case");
    }

    private static async Task<(string, string)[]> CheckedForm(Browser citizen) => Hidden(await citizen.Send("/apply", Complete));

    private static Task<Answer> SendFile(Browser citizen, string name, byte[] content) => SendFiles(citizen, (name, content));

    private static async Task<Answer> SendFiles(Browser citizen, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in await CheckedForm(citizen))
            form.Add(new StringContent(value), field);
        foreach (var (name, content) in files)
        {
            var file = new ByteArrayContent(content);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(file, "Files", name);
        }
        var request = new HttpRequestMessage(HttpMethod.Post, "/apply/check") { Content = form };
        // A polite client asks before it sends so much.
        request.Headers.ExpectContinue = true;
        return await citizen.Ask(request);
    }

    private static (string, string)[] Hidden(Answer answer) =>
        [
            .. answer
                .Page.QuerySelectorAll("main form[method=post] input[type=hidden]")
                .OfType<IHtmlInputElement>()
                .Select(input => (input.Name!, input.Value)),
        ];

    private static string? Value(Answer answer, string field) => answer.Page.QuerySelector($"main [name='{field}']")?.GetAttribute("value");

    private async Task<int> Cases() =>
        (await town.Ask<CaseList, CasePage>(list => list.Find(TownHall.Organ, new() { Filter = CaseFilter.All }, Arriving.Today))).Total;
}
