using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Gongkai.Channels.Mail;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Messages;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Outbox;

/// <summary>发件箱: what waits, what was sent, what was given up and may be tried again; and where the journal's checkpoints go.</summary>
[Asks(Right.Settings)]
public sealed class IndexModel(OutboxList outbox, MailAddresses addresses, MailSettings mail, Staff staff) : DeskPage
{
    public const int Size = 50;

    private IReadOnlyDictionary<PersonId, string> _names = new Dictionary<PersonId, string>();

    /// <summary>The list that is shown: what failed first, then what waits, where nothing else is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public OutboxState? State { get; set; }

    // "page" is a word of the router's own.
    [FromQuery(Name = "page")]
    [BindProperty(SupportsGet = true)]
    public int? PageNumber { get; set; }

    [BindProperty]
    public CheckpointForm Form { get; set; } = new();

    public MailSettings Mail => mail;

    public IReadOnlyDictionary<OutboxState, int> Counts { get; private set; } = new Dictionary<OutboxState, int>();

    public IReadOnlyList<PostedMessage> Messages { get; private set; } = [];

    public OutboxState Shown => State ?? (Count(OutboxState.Failed) > 0 ? OutboxState.Failed : OutboxState.Waiting);

    public int Count(OutboxState state) => Counts.GetValueOrDefault(state);

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { Address = await addresses.OfCheckpoints(Me.Organ, stop) };
        return await Show(stop);
    }

    /// <summary>Sets where the checkpoints go.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var address = string.IsNullOrWhiteSpace(Form.Address) ? null : Form.Address.Trim();
        if (address is not null && MailWriter.AddressOf(address) is null)
            return await Wrong("Form.Address", Words.Of<OutboxText>("checkpoints.wrong"), stop);
        return await Answer(
            await addresses.SetOfCheckpoints(Me.Organ, address, By, stop),
            "checkpoints.saved",
            "/desk/settings/outbox",
            stop
        );
    }

    /// <summary>Tries one message again.</summary>
    public async Task<IActionResult> OnPostRetryAsync(Guid message, CancellationToken stop) =>
        await outbox.Retry(Me.Organ, message, stop) ? Done("retried", "/desk/settings/outbox?state=Waiting") : NotFound();

    /// <summary>Who gets it, never by which address.</summary>
    public string NameOf(PostedMessage message) =>
        message.Person is { } person
            ? _names.GetValueOrDefault(person, "")
            : Words.Of<OutboxText>(message.Kind is MessageKind.Checkpoint ? "to.above" : "to.applicant");

    public static string InWords(DateTime instant) => instant.InBeijing.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Why the last try failed.</summary>
    public static string InWords(string? problem) =>
        problem is null ? ""
        : problem.StartsWith("smtp-", StringComparison.Ordinal) ? Words.Of<OutboxText>("problem.smtp", problem)
        : Words.Of<OutboxText>($"problem.{problem}");

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _names = await staff.Names(Me.Organ, stop);
        Counts = await outbox.Counts(Me.Organ, stop);
        Messages = await outbox.Page(Me.Organ, Shown, Math.Max(PageNumber ?? 1, 1), Size, stop);
        return true;
    }
}

/// <summary>Where the checkpoints go.</summary>
public sealed class CheckpointForm
{
    [StringLength(120)]
    public string? Address { get; set; }
}
