namespace Gongkai.Desk.Requests;

/// <summary>Marks the words of handling requests (依申请公开).</summary>
public abstract class RequestsText;
