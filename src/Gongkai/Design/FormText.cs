namespace Gongkai.Design;

/// <summary>Marks the sentences common to all forms.</summary>
public abstract class FormText;
