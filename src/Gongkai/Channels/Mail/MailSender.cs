using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Gongkai.Channels.Mail;

/// <summary>Gives one mail to the mail server. What comes back is a code without any address, fit for a log and a page.</summary>
public sealed class MailSender(MailSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<MailResult> Send(MimeMessage mail, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        using var smtp = new SmtpClient();
        try
        {
            await smtp.ConnectAsync(settings.Host!, settings.Port, settings.Security, limit.Token);
            if (settings.User is { } user)
                await smtp.AuthenticateAsync(user, await Password(limit.Token), limit.Token);
            await smtp.SendAsync(mail, limit.Token);
        }
        catch (SmtpCommandException refused)
        {
            var code = (int)refused.StatusCode;
            return new(false, code >= 500, string.Create(CultureInfo.InvariantCulture, $"smtp-{code}"));
        }
        catch (AuthenticationException)
        {
            return new(false, false, "authentication");
        }
        catch (SslHandshakeException)
        {
            return new(false, false, "tls");
        }
        catch (Exception fault)
            when (fault is SocketException or IOException or ProtocolException or NotSupportedException or OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
            return new(false, false, "no-answer");
        }
        // Taken is taken, however the connection ends.
        return new(true, false, null);
    }

    private async Task<string> Password(CancellationToken stop) => (await File.ReadAllTextAsync(settings.PasswordFile!, stop)).Trim();
}

/// <summary>What came of a try.</summary>
/// <param name="IsSent">The server took it.</param>
/// <param name="ForGood">The server refused it, and will again.</param>
/// <param name="Problem">Why not, as a code.</param>
public sealed record MailResult(bool IsSent, bool ForGood, string? Problem);
