namespace Gongkai.Desk.Outbox;

/// <summary>Marks the words of the outbox.</summary>
public abstract class OutboxText;
