namespace Gongkai.Design;

/// <summary>Marks the words of frame and components.</summary>
public abstract class DesignText;
