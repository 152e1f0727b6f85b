using Gongkai.Channels.Mail;
using Gongkai.Storage.Messages;
using Gongkai.Storage.Organs;

namespace Gongkai.Jobs;

/// <summary>Sends what waits in the outbox, a few at a time. Where mail is off it does nothing: what waits, waits.</summary>
public sealed class OutboxJob(
    IServiceScopeFactory scopes,
    MailSettings settings,
    MailWriter writer,
    MailSender sender,
    ILogger<OutboxJob> log
) : RepeatedJob(TimeSpan.FromSeconds(3), log)
{
    private const int AtOnce = 5;
    private bool _released;

    protected override async Task Do(CancellationToken stop)
    {
        if (!settings.IsOn || settings.Wrong is not null)
            return;
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
        if (!_released)
            await outbox.Release(stop);
        _released = true;
        var organs = scope.ServiceProvider.GetRequiredService<OrganStore>();
        while (await outbox.Take(AtOnce, stop) is { Count: > 0 } messages)
            foreach (var message in messages)
                await Send(outbox, organs, message, stop);
    }

    private async Task Send(Outbox outbox, OrganStore organs, Outgoing message, CancellationToken stop)
    {
        var mail = await organs.Find(message.Organ, stop) is { } organ ? writer.Write(message, organ) : null;
        var result = mail is null ? new(false, true, "no-address") : await sender.Send(mail, stop);
        // Not to be stopped: what was sent is to be known as sent.
        if (result.IsSent)
            await outbox.Sent(message, CancellationToken.None);
        else
            await outbox.NotSent(message, result.Problem ?? "", result.ForGood, CancellationToken.None);
    }
}
