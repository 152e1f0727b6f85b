namespace Gongkai.Portal;

/// <summary>Marks the words of home, columns, items and search.</summary>
public abstract class PortalText;
