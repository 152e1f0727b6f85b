namespace Gongkai.Desk.Collecting;

/// <summary>Marks the words of collecting reports from below.</summary>
public abstract class CollectingText;
