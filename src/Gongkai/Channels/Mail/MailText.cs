namespace Gongkai.Channels.Mail;

/// <summary>Marks the words of mails.</summary>
public abstract class MailText;
