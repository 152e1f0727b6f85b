using System.Globalization;
using System.Text;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Storage.Messages;
using MimeKit;

namespace Gongkai.Channels.Mail;

/// <summary>
/// Writes the mail of a message: in Chinese and in English, a case number and an address of ours, nothing that a person wrote and no secret.
/// One recipient. The identity is that of the message, so that a second try is known for the same mail.
/// </summary>
public sealed class MailWriter(MailSettings settings, Site site)
{
    /// <summary>The mail; null where the address is none, so that it can never be sent.</summary>
    public MimeMessage? Write(Outgoing message, Organ organ)
    {
        if (AddressOf(message.Address) is not { } to || AddressOf(settings.From ?? "") is not { } from)
            return null;
        var mail = new MimeMessage { MessageId = $"{message.Id:N}@{from.Domain}", Subject = Subject(message, organ) };
        mail.From.Add(new MailboxAddress(OneLine(organ.Name), from.Address));
        mail.To.Add(to);
        mail.Headers[HeaderId.AutoSubmitted] = "auto-generated";
        var text = new TextPart("plain") { Text = Text(message, organ) };
        mail.Body = message.Content is { } content ? new Multipart("mixed") { text, Attachment(content) } : text;
        return mail;
    }

    /// <summary>A single plain address; null for anything else, line breaks and lists of addresses above all.</summary>
    public static MailboxAddress? AddressOf(string text) =>
        !text.Any(char.IsControl) && MailboxAddress.TryParse(text, out var parsed) && parsed.Address == text && parsed.Domain.Length > 0
            ? parsed
            : null;

    private static string Subject(Outgoing message, Organ organ) =>
        OneLine(Words.Of<MailText>(Languages.InChinese, $"subject.{About(message)}", message.Number, organ.Name));

    private string Text(Outgoing message, Organ organ) =>
        string.Join("\n\n", new[] { Languages.InChinese, Languages.InEnglish }.Select(language => TextIn(language, message, organ)));

    private string TextIn(CultureInfo language, Outgoing message, Organ organ) =>
        Words.Of<MailText>(language, $"text.{About(message)}", message.Number, organ.Name, organ.Office.Telephone, Address(message))
        + "\n"
        + Words.Of<MailText>(language, "automatic");

    // A draft under review may be a publication or a report, which have no case number.
    private static string About(Outgoing message) =>
        message switch
        {
            { Kind: MessageKind.ToReview, Number: null } => "ToReview.Other",
            { Kind: MessageKind.ToRevise, Number: null } => "ToRevise.Other",
            _ => message.Kind.ToString(),
        };

    // Addresses of pages come from the settings, never from a request.
    private string Address(Outgoing message)
    {
        var place = message switch
        {
            { Kind: MessageKind.Receipt } => "/track",
            { Number: { } number } => $"/desk/requests/{number}",
            _ => "/desk",
        };
        return site.Address is { } address ? new Uri(address, place).ToString() : place;
    }

    private static MimePart Attachment(string content) =>
        new("application", "json")
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(content))),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = "checkpoint.json",
        };

    private static string OneLine(string text) => new([.. text.Select(sign => char.IsControl(sign) ? ' ' : sign)]);
}
