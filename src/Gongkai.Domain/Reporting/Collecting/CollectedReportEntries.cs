using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Reporting.Collecting;

// Every kind of entry of a collected report, in the order in which it meets them.

/// <summary>立卷: the first report of an organ for a year is about to come in.</summary>
/// <param name="Member">Code of the organ in the list of the year.</param>
[EntryKind("collected.opened")]
public sealed record CollectedOpened(DateOnly On, int Year, string Member, string Organ) : Entry(On);

/// <summary>收到: one version of the report, as it came and as it was read, with what the auditor counted.</summary>
/// <param name="Canonical">The numbers as they were read, in canonical JSON.</param>
/// <param name="Sender">Name of the token that sent it; null for what the office brought in itself.</param>
[EntryKind("collected.received")]
public sealed record CollectedReceived(
    DateOnly On,
    int Version,
    CollectedWay Way,
    string? Sender,
    NamedFile File,
    NamedFile Canonical,
    int Errors,
    int Warnings
) : Entry(On);

/// <summary>退回: the organ must mend what is marked, and send the report again until a day.</summary>
[EntryKind("collected.sentBack")]
public sealed record CollectedSentBack(
    DateOnly On,
    int Version,
    IReadOnlyList<ReportMark> Marks,
    FreeText Note,
    DateOnly Until,
    PersonId By
) : Entry(On);

/// <summary>采用: the report goes into the sums as it is.</summary>
[EntryKind("collected.accepted")]
public sealed record CollectedAccepted(DateOnly On, int Version, FreeText? Remark, PersonId By) : Entry(On);

/// <summary>标记: a finding that the organ must answer, by the code of its check and the fingerprint that names it in the report.</summary>
/// <param name="Cell">The cell that it stands on, such as <c>T3.R01.C_TOTAL</c>; null for one in the text.</param>
/// <param name="Said">What was wrong, as the officer read it.</param>
public sealed record ReportMark(string Finding, string Fingerprint, string? Cell, FreeText Said);

/// <summary>How a report came.</summary>
public enum CollectedWay
{
    /// <summary>上传: an officer brought in a file.</summary>
    Upload,

    /// <summary>接口: the organ's own system sent it.</summary>
    Interface,
}
