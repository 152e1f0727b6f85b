namespace Gongkai.Desk;

/// <summary>Marks the names of the kinds of entries, as timeline, journal and conflicts show them.</summary>
public abstract class EntryKinds;
