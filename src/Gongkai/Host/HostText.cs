namespace Gongkai.Host;

/// <summary>Marks the words of the problem page.</summary>
public abstract class HostText;
