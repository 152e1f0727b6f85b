using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Gongkai.Tests.Channels;

/// <summary>A real mail server on this machine's own loop.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    private MailServer(int port)
    {
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port)))
            .Build();
        var services = new ServiceProvider();
        services.Add(new Store(this));
        _running = new SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    public ConcurrentQueue<ReceivedMail> Mails { get; } = [];

    /// <summary>What it answers to a mail.</summary>
    public SmtpResponse Answer { get; set; } = SmtpResponse.Ok;

    /// <summary>Until this is done it keeps whoever sends waiting for the answer, the mail already in its hands.</summary>
    public Task Answers { get; set; } = Task.CompletedTask;

    public static MailServer On(int port) => new(port);

    /// <summary>The mails to one address, once there are so many.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> To(string address, int count = 1)
    {
        for (var waited = 0; waited < 600; waited++)
        {
            List<ReceivedMail> found = [.. Mails.Where(mail => mail.Recipients.Contains(address))];
            if (found.Count >= count)
                return found;
            await Task.Delay(100);
        }
        throw new TimeoutException($"no mail to {address}");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ContinueWith(_ => { }, TaskScheduler.Default);
        _stop.Dispose();
    }

    private sealed class Store(MailServer server) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context,
            IMessageTransaction transaction,
            ReadOnlySequence<byte> buffer,
            CancellationToken cancellationToken
        )
        {
            using var bytes = new MemoryStream(buffer.ToArray());
            var mail = await MimeMessage.LoadAsync(bytes, CancellationToken.None);
            if (server.Answer == SmtpResponse.Ok)
                server.Mails.Enqueue(new(mail, [.. transaction.To.Select(to => to.AsAddress())]));
            await server.Answers.WaitAsync(cancellationToken);
            return server.Answer;
        }
    }
}

/// <summary>A mail as it arrived, and to whom the envelope said.</summary>
internal sealed record ReceivedMail(MimeMessage Mail, IReadOnlyList<string> Recipients);
