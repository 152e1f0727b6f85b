using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Reporting.Making;

// Every kind of entry of a report in the making, in the order in which it meets them.

/// <summary>开始编制 of a year's report.</summary>
[EntryKind("report.begun")]
public sealed record ReportBegun(DateOnly On, int Year, PersonId By) : Entry(On);

/// <summary>撰写: the text of a part, whole, with its fields.</summary>
[EntryKind("report.partWritten")]
public sealed record PartWritten(DateOnly On, PartCode Part, FreeText Text, PersonId By) : Entry(On);

/// <summary>恢复初稿: what was written goes, the draft from the record comes back.</summary>
[EntryKind("report.partTakenBack")]
public sealed record PartTakenBack(DateOnly On, PartCode Part, PersonId By) : Entry(On);

/// <summary>答复 to a warning of the auditor: why the print is right as it stands. A later answer takes the place of an earlier one.</summary>
/// <param name="Finding">Its fingerprint.</param>
/// <param name="Check">Code of the check that gave it.</param>
[EntryKind("report.findingAnswered")]
public sealed record FindingAnswered(DateOnly On, string Finding, string Check, FreeText Reason, PersonId By) : Entry(On);

/// <summary>拟稿 as submitted: <paramref name="File"/> holds the report with its numbers, texts and the cases behind them.</summary>
[EntryKind("report.drafted")]
public sealed record ReportDrafted(DateOnly On, int Version, NamedFile File, PersonId By) : Entry(On);

/// <summary>定稿: the last level approved these bytes; from then on the report of the year does not move.</summary>
[EntryKind("report.approved")]
public sealed record ReportApproved(DateOnly On, int Year, int Version, FileDigest File, PersonId By) : Entry(On);

/// <summary>补录: a report that was made elsewhere, as it was read from its file or typed. A later version takes the place of an earlier one.</summary>
/// <param name="File">The report with its numbers and texts.</param>
/// <param name="Source">The file that it was read from; null for one that was typed.</param>
[EntryKind("report.entered")]
public sealed record ReportEntered(DateOnly On, int Year, int Version, NamedFile File, NamedFile? Source, PersonId By) : Entry(On);

/// <summary>更正: the frozen report of the year is made anew; the one before stays until the new one passes its review.</summary>
/// <param name="Note">更正说明, printed in the corrected report.</param>
[EntryKind("report.correctionBegun")]
public sealed record CorrectionBegun(DateOnly On, FreeText Note, PersonId By) : Entry(On);
