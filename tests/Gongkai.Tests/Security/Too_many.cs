using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using Gongkai.Tests.Requests;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Security;

/// <summary>A town hall that lets an address try each thing twice in its time.</summary>
public sealed class StrictTownHall : TownHall
{
    protected override object Settings =>
        new
        {
            Limits = new
            {
                SignInsPerMinute = 2,
                ApplicationsPerHour = 2,
                TrackingsPerMinute = 2,
            },
        };
}

public sealed class Too_many(StrictTownHall town) : IClassFixture<StrictTownHall>
{
    [Fact]
    public async Task tries_from_one_address_are_told_when_to_come_back_and_looking_stays_free()
    {
        using var browser = town.Browser();
        for (var tries = 0; tries < 2; tries++)
            (await browser.Send("/sign-in", ("Name", "Clerk"), ("Password", "wrong wrong wrong"))).Status.ShouldBe(422);

        var third = await browser.Send("/sign-in", ("Name", "Clerk"), ("Password", TownHall.Password));

        third.Status.ShouldBe(429);
        int.Parse(third.Headers["Retry-After"], null).ShouldBeInRange(1, 60);
        third.Page.QuerySelector("h1").ShouldNotBeNull();
        (await browser.Get("/sign-in")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task applications_from_one_address_are_told_so_keep_what_was_typed_and_leave_tracking_open()
    {
        using var citizen = town.Browser();
        var checkedForm = Hidden(await citizen.Send("/apply", Application));
        for (var sent = 0; sent < 2; sent++)
            (await citizen.Post("/apply/check", checkedForm)).Location.ShouldBe("/apply/receipt");

        var third = await citizen.Post("/apply/check", checkedForm);

        third.Status.ShouldBe(429);
        int.Parse(third.Headers["Retry-After"], null).ShouldBeInRange(1, 3600);
        third.Said.ShouldContain("操作过于频繁");
        third.Said.ShouldContain("示范村自来水管网改造的验收结果");
        Hidden(third).ShouldContain(("Form.Description", "示范村自来水管网改造的验收结果"));
        (await citizen.Get("/apply")).Status.ShouldBe(200);
        (await citizen.Get("/track")).Status.ShouldBe(200);
        (await FromAnotherAddress("/apply/check")).ShouldBe(HttpStatusCode.BadRequest, "it is asked for its token, as anybody");
    }

    [Fact]
    public async Task guesses_of_a_tracking_code_are_stopped_even_when_the_next_one_is_right_and_the_code_is_not_shown_again()
    {
        using var guesser = town.Browser();
        var number = await town.Receive("示范桥图纸");
        for (var guess = 0; guess < 2; guess++)
            (await guesser.Send("/track", ("Form.Number", number), ("Form.Code", "0000-0000-0000-0000"))).Status.ShouldBe(200);

        var third = await guesser.Send("/track", ("Form.Number", number), ("Form.Code", "1111-2222-3333-4444"));

        third.Status.ShouldBe(429);
        third.Page.QuerySelector("h1").ShouldNotBeNull();
        third.Text.ShouldNotContain("1111-2222-3333-4444");
        (await guesser.Get("/apply")).Status.ShouldBe(200);
    }

    private async Task<HttpStatusCode> FromAnotherAddress(string path)
    {
        using var elsewhere = new HttpClient(new SocketsHttpHandler { ConnectCallback = Connect }) { BaseAddress = town.Address };
        using var nothing = new FormUrlEncodedContent([]);
        using var answer = await elsewhere.PostAsync(new Uri(path, UriKind.Relative), nothing);
        return answer.StatusCode;
    }

    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Parse("127.0.0.2"), 0));
        await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, stop);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static (string, string)[] Application =>
        [
            ("Form.Kind", "NaturalPerson"),
            ("Form.Name", "张示范"),
            ("Form.IdNumber", "110101195001010015"),
            ("Form.Phone", "13900000001"),
            ("Form.Description", "示范村自来水管网改造的验收结果"),
            ("Form.Carrier", "Electronic"),
            ("Form.Way", "Electronic"),
        ];

    private static (string, string)[] Hidden(Answer answer) =>
        [
            .. answer
                .Page.QuerySelectorAll("main form[method=post] input[type=hidden]")
                .OfType<IHtmlInputElement>()
                .Select(input => (input.Name!, input.Value)),
        ];
}
