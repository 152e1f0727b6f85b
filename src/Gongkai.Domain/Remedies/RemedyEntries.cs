using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Remedies;

/// <summary>What a remedy is about: a request, a publication or a correction, by its docket where it is known.</summary>
public sealed record RemedySubject(RemedySubjectKind Kind, DocketId? Docket);

/// <summary>Kinds of matters that a remedy of this work is about (Art. 50 (3)).</summary>
public enum RemedySubjectKind
{
    Request,
    Publication,
    Correction,
}

/// <summary>普通程序 or 简易程序 (行政复议法 Art. 53).</summary>
public enum ReconsiderationProcedure
{
    Ordinary,
    Simplified,
}

/// <summary>In which part the organ stands before the court; only the acting organ counts the case (国办公开办函〔2016〕201号).</summary>
public enum SuitRole
{
    Acting,
    ReconsiderationOrgan,
}

/// <summary>审级.</summary>
public enum SuitInstance
{
    First,
    Second,
    Retrial,
}

/// <summary>上诉人.</summary>
public enum Appellant
{
    Applicant,
    Organ,
    Both,
}

/// <summary>复议答复通知: the copy of an application came; its day starts the time to answer (行政复议法 Art. 48).</summary>
/// <param name="Organ">行政复议机关.</param>
/// <param name="CaseNumber">复议案号.</param>
[EntryKind("reconsideration.notified")]
public sealed record ReconsiderationNotified(
    DateOnly On,
    string Organ,
    string CaseNumber,
    DateOnly AcceptedOn,
    ReconsiderationProcedure Procedure,
    RemedySubject About
) : Entry(On);

/// <summary>复议答复: the written answer with its evidence was handed in.</summary>
[EntryKind("reconsideration.answered")]
public sealed record ReconsiderationAnswered(DateOnly On, IReadOnlyList<NamedFile> Files) : Entry(On);

/// <summary>中止, Art. 39.</summary>
[EntryKind("reconsideration.suspended")]
public sealed record ReconsiderationSuspended(DateOnly On, FreeText Reason) : Entry(On);

/// <summary>恢复.</summary>
[EntryKind("reconsideration.resumed")]
public sealed record ReconsiderationResumed(DateOnly On) : Entry(On);

/// <summary>复议结果 was served; its day decides the year.</summary>
[EntryKind("reconsideration.decided")]
public sealed record ReconsiderationDecided(DateOnly On, ReconsiderationResult Result, DateOnly DecidedOn, FreeText? Note) : Entry(On);

/// <summary>起诉状副本: the copy of a complaint came; its day starts the time to defend (行政诉讼法 Art. 67).</summary>
/// <param name="AfterReconsideration">A reconsideration decision on the same matter came before; not one that was not accepted.</param>
[EntryKind("suit.notified")]
public sealed record SuitNotified(
    DateOnly On,
    string Court,
    string CaseNumber,
    bool AfterReconsideration,
    DocketId? Reconsideration,
    SuitRole Role,
    RemedySubject About
) : Entry(On);

/// <summary>答辩.</summary>
[EntryKind("suit.defended")]
public sealed record DefenceFiled(DateOnly On, IReadOnlyList<NamedFile> Files) : Entry(On);

/// <summary>裁判文书 was served on the organ.</summary>
[EntryKind("suit.judged")]
public sealed record JudgmentReceived(DateOnly On, SuitInstance Instance, SuitResult Result, DateOnly JudgedOn, FreeText? Note) : Entry(On);

/// <summary>上诉, Art. 85.</summary>
[EntryKind("suit.appealed")]
public sealed record AppealFiled(DateOnly On, Appellant By) : Entry(On);

/// <summary>一审生效: nobody appealed.</summary>
[EntryKind("suit.effective")]
public sealed record JudgmentEffective(DateOnly On) : Entry(On);

/// <summary>再审.</summary>
[EntryKind("suit.retrialOpened")]
public sealed record RetrialOpened(DateOnly On) : Entry(On);

/// <summary>责令重新答复: decision or judgment orders a new reply; the length it sets, else the one of T-REDECIDE.</summary>
[EntryKind("remedy.redecisionOrdered")]
public sealed record RedecisionOrdered(DateOnly On, int? WorkingDays) : Entry(On);

/// <summary>履行: what was decided has been carried out.</summary>
[EntryKind("remedy.carriedOut")]
public sealed record CarriedOut(DateOnly On, FreeText How) : Entry(On);
