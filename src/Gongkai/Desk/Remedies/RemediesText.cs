namespace Gongkai.Desk.Remedies;

/// <summary>Marks the words of reconsideration and litigation at the desk.</summary>
public abstract class RemediesText;
