namespace Gongkai.Desk.Journal;

/// <summary>Marks the words of the journal.</summary>
public abstract class JournalText;
