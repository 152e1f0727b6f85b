namespace Gongkai.Portal.Track;

/// <summary>办理进度: where the case stands, until when, and why that date.</summary>
public sealed class CaseModel(TrackingSession session, TimeProvider time) : TrackedPage(session, time);
