namespace Gongkai.Items;

/// <summary>Marks the words of a published item, the same for those who read it and those who make it.</summary>
public abstract class ItemsText;
