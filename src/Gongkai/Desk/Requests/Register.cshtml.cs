using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>登记: a request that came by hand, mail, fax or e-mail, on one page. Arrival and confirmation are two facts (Art. 31).</summary>
[Asks(Right.RunOffice)]
[RequestSizeLimit(Uploads.MostBytes)]
public sealed class RegisterModel(CaseDesk cases) : DeskPage
{
    [BindProperty]
    public RegisterForm Form { get; set; } = new();

    /// <summary>The channels that the office enters itself.</summary>
    public static IEnumerable<Choice> Channels =>
        Enum.GetValues<Channel>()
            .Where(via => via is not Channel.Portal)
            .Select(via => new Choice($"{via}", Words.Of<RequestsText>($"via.{via}")));

    /// <summary>申请人类别.</summary>
    public static IEnumerable<Choice> Kinds =>
        Enum.GetValues<ApplicantKind>().Select(kind => new Choice($"{kind}", Words.Of<RequestsText>($"kind.{kind}")));

    /// <summary>获取信息的方式.</summary>
    public static IEnumerable<Choice> Carriers =>
        Enum.GetValues<Carrier>().Select(carrier => new Choice($"{carrier}", Words.Of<RequestsText>($"carrier.{carrier}")));

    public override Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { On = Today };
        return Show(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var incoming = await Uploads.Take(Form.Files, $"{nameof(Form)}.{nameof(Form.Files)}", ModelState, stop);
        if (!ModelState.IsValid)
            return await ShowAgain(StatusCodes.Status422UnprocessableEntity, stop);
        var arrival = Form.Arrival(incoming.Named());
        var decision = await cases.Begin(
            Me.Organ,
            FormToken,
            Actor.Staff(Me.Id),
            number => DisclosureRequest.Register(number, Me, arrival, Form.Applicant(), Form.Asked(), Today),
            incoming,
            stop
        );
        var next = decision is Decision.Taken(var entries) ? $"/desk/requests/{entries.OfType<Received>().Single().Number}" : "";
        return await Answer(decision, "done.registered", next, stop);
    }
}

/// <summary>What the paper says. Everything but day and way may lack: it is asked for by a supplement.</summary>
public sealed record RegisterForm : ApplicationForm
{
    public Channel Via { get; init; }

    [Required]
    public DateOnly On { get; init; }

    public bool Oral { get; init; }

    [StringLength(300)]
    public string? Backdating { get; init; }

    /// <summary>扫描件 of what came.</summary>
    public IFormFile[] Files { get; init; } = [];

    /// <summary>How it came, with the scans that were taken.</summary>
    public Arrival Arrival(IReadOnlyList<NamedFile> scans) =>
        new(On, Via)
        {
            Oral = Oral,
            BackdatingReason = FreeText.OrNull(Backdating),
            Files = scans,
        };
}
