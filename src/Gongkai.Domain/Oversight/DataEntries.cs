using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Oversight;

// What the journal tells of data that was looked at, left the house, or came in as a whole.

/// <summary>查看个人信息: somebody of the staff looked at masked data, with the ground.</summary>
[EntryKind("journal.personalDataSeen")]
public sealed record PersonalDataSeen(DateOnly On, DocketId Docket, FreeText Ground, PersonId By) : Entry(On);

/// <summary>导出数据: rows left the house as a file.</summary>
/// <param name="What">Which list, by its code.</param>
[EntryKind("journal.exported")]
public sealed record Exported(DateOnly On, string What, int Rows, PersonId By) : Entry(On);

/// <summary>批量导入台账: rows of a register came in; one root stands for all of them.</summary>
/// <param name="Register">Which register, by its code.</param>
/// <param name="Rows">How many.</param>
/// <param name="Root">SM3 over the lines in their order, hex.</param>
[EntryKind("journal.registerImported")]
public sealed record RegisterImported(DateOnly On, string Register, int Rows, string Root, PersonId By) : Entry(On);

/// <summary>撤销导入: a file that was wrong went out whole, with the reason.</summary>
[EntryKind("journal.registerWithdrawn")]
public sealed record RegisterWithdrawn(DateOnly On, string Register, int Rows, string Root, FreeText Reason, PersonId By) : Entry(On);

/// <summary>恢复备份: the data was put back from a copy. What was recorded after entry <paramref name="Entries"/> of this journal is not in it.</summary>
/// <param name="Entries">How many entries the journal had when it was put back.</param>
[EntryKind("journal.restored")]
public sealed record Restored(DateOnly On, long Entries) : Entry(On);

/// <summary>年度报告定稿: the numbers of a year are frozen; the digest is of the canonical JSON.</summary>
[EntryKind("journal.reportFrozen")]
public sealed record ReportFrozen(DateOnly On, int Year, FileDigest Digest, PersonId By) : Entry(On);
