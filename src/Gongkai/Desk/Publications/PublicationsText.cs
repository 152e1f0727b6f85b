namespace Gongkai.Desk.Publications;

/// <summary>Marks the words of publishing at the desk.</summary>
public abstract class PublicationsText;
