namespace Gongkai.Desk.Matters;

/// <summary>Marks the words that the pages of all matters share: review, timeline, who did it.</summary>
public abstract class MattersText;
