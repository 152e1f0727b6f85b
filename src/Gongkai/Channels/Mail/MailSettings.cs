using MailKit.Security;

namespace Gongkai.Channels.Mail;

/// <summary>How mail leaves the house, the settings under "Mail". Without a host none leaves, and what is to be sent waits.</summary>
public sealed record MailSettings
{
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    public MailEncryption Encryption { get; init; }

    /// <summary>The sender's address.</summary>
    public string? From { get; init; }

    public string? User { get; init; }

    /// <summary>The file that holds the password: settings hold references, never secrets.</summary>
    public string? PasswordFile { get; init; }

    public bool IsOn => Host is { Length: > 0 };

    /// <summary>What is wrong with the settings, as a key of its words; null where mail is off or can be sent.</summary>
    public string? Wrong =>
        !IsOn ? null
        : MailWriter.AddressOf(From ?? "") is null ? "wrong.from"
        : Encryption is MailEncryption.None && Host is not ("localhost" or "127.0.0.1" or "::1") ? "wrong.encryption"
        : User is not null && !File.Exists(PasswordFile) ? "wrong.password-file"
        : null;

    internal SecureSocketOptions Security =>
        Encryption switch
        {
            MailEncryption.None => SecureSocketOptions.None,
            MailEncryption.Tls => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        };
}

/// <summary>How the connection to the mail server is protected.</summary>
public enum MailEncryption
{
    /// <summary>Begins in clear and demands TLS before anything is said.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>In clear: only to a server on this machine.</summary>
    None,
}
