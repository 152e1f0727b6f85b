namespace Gongkai.Portal.Apply;

/// <summary>Marks the words of applying (申请).</summary>
public abstract class ApplyText;
