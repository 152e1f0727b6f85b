using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Collecting;

/// <summary>一个单位的报告: its newest version with the findings beside their places, what changed since the version before, the acts.</summary>
public sealed class ReportModel(CollectedDesk desk, Staff staff) : CollectedPage(desk, staff);
