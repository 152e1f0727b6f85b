namespace Gongkai.Demo;

/// <summary>Marks the words of the demonstration.</summary>
public abstract class DemoText;
