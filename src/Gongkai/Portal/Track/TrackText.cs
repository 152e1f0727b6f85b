namespace Gongkai.Portal.Track;

/// <summary>Marks the words of tracking a request (办理进度).</summary>
public abstract class TrackText;
