namespace Gongkai.Desk.Reports.Earlier;

/// <summary>Marks the words of 往年报告.</summary>
public abstract class EarlierText;
