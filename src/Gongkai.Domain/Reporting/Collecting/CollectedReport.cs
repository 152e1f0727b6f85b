using System.Globalization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Reporting.Collecting;

/// <summary>收到的年度报告: what one organ below sent for one year, version by version, as its docket tells it.</summary>
public sealed record CollectedReport : IMatter<CollectedReport>
{
    /// <inheritdoc/>
    public static string Family => "collected";

    /// <inheritdoc/>
    public static CollectedReport Empty { get; } = new();

    public int Year { get; private init; }

    /// <summary>Code of the organ in the list of the year.</summary>
    public string Member { get; private init; } = "";

    /// <summary>Its name when the docket was opened.</summary>
    public string Organ { get; private init; } = "";

    /// <summary>Every version that came in, first to last.</summary>
    public IReadOnlyList<CollectedReceived> Versions { get; private init; } = [];

    /// <summary>退回, until the next version comes.</summary>
    public CollectedSentBack? SentBack { get; private init; }

    /// <summary>采用, until it is sent back all the same.</summary>
    public CollectedAccepted? Accepted { get; private init; }

    public CollectedReceived? Current => Versions.Count > 0 ? Versions[^1] : null;

    public CollectedState State =>
        Accepted is not null ? CollectedState.Accepted
        : SentBack is not null ? CollectedState.SentBack
        : Current is not null ? CollectedState.Received
        : CollectedState.Missing;

    /// <summary>The printed number of its docket; an organ has one for each year.</summary>
    public static string NumberOf(int year, string member) => $"{NumbersOf(year)}{member}";

    /// <summary>What the numbers of a year begin with.</summary>
    public static string NumbersOf(int year) => $"collected-{year}-";

    /// <summary>The year in such a number.</summary>
    public static int YearOf(string number) => int.Parse(number.AsSpan("collected-".Length, 4), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public CollectedReport With(Entry entry) =>
        entry switch
        {
            CollectedOpened e => this with { Year = e.Year, Member = e.Member, Organ = e.Organ },
            CollectedReceived e => this with { Versions = [.. Versions, e], SentBack = null },
            CollectedSentBack e => this with { SentBack = e, Accepted = null },
            CollectedAccepted e => this with { Accepted = e },
            _ => this,
        };

    /// <summary>立卷.</summary>
    public static Decision Open(int year, string member, string organ, DateOnly today) =>
        new Decision.Taken(new CollectedOpened(today, year, member, organ));

    /// <summary>Reasons why this file is not taken: it was taken before, or what was sent before is accepted.</summary>
    public IEnumerable<Refusal> WhyNotReceive(FileDigest file)
    {
        if (Current?.File.Digest == file)
            yield return new("collected.same-file", null, $"{Current.Version}");
        else if (Accepted is not null)
            yield return new("collected.accepted-before");
    }

    /// <summary>收到 of a first or a further version.</summary>
    public Decision Receive(Incoming report, DateOnly today) =>
        Decision.Unless(
            WhyNotReceive(report.File.Digest),
            () =>
                new CollectedReceived(
                    today,
                    Versions.Count + 1,
                    report.Way,
                    report.Sender,
                    report.File,
                    report.Canonical,
                    report.Errors,
                    report.Warnings
                )
        );

    /// <summary>Reasons why it cannot be sent back: nothing came, or it lies with the organ already.</summary>
    public IEnumerable<Refusal> WhyNotSendBack(Officer officer)
    {
        if (!officer.May(Right.Report))
            yield return new("report.needs-right");
        if (Current is null)
            yield return new("collected.nothing-received");
        else if (SentBack is not null)
            yield return new("collected.sent-back-before");
    }

    /// <summary>退回 with what is to be mended. What was accepted may go back too: a fault may show late.</summary>
    public Decision SendBack(Officer officer, IReadOnlyList<ReportMark> marks, FreeText note, DateOnly until, DateOnly today)
    {
        var reasons = WhyNotSendBack(officer);
        if (note.IsBlank)
            reasons = reasons.Append(new Refusal("collected.note-empty"));
        if (until <= today)
            reasons = reasons.Append(new Refusal("collected.until-past"));
        return Decision.Unless(reasons, () => new CollectedSentBack(today, Current!.Version, marks, note, until, officer.Id));
    }

    /// <summary>Reasons why it cannot be accepted: nothing came, it lies with the organ, or it is accepted already.</summary>
    public IEnumerable<Refusal> WhyNotAccept(Officer officer)
    {
        foreach (var reason in WhyNotSendBack(officer))
            yield return reason;
        if (Accepted is not null)
            yield return new("collected.accepted-before");
    }

    /// <summary>采用. With errors that the auditor found it is taken only with a word on why.</summary>
    public Decision Accept(Officer officer, FreeText? remark, DateOnly today)
    {
        var reasons = WhyNotAccept(officer);
        if (Current is { Errors: > 0 and var errors } && remark is null)
            reasons = reasons.Append(new Refusal("collected.errors-need-remark", null, $"{errors}"));
        return Decision.Unless(reasons, () => new CollectedAccepted(today, Current!.Version, remark, officer.Id));
    }
}

/// <summary>A report on its way in: the file, what was read of it, and what the auditor counted.</summary>
public sealed record Incoming(CollectedWay Way, string? Sender, NamedFile File, NamedFile Canonical, int Errors, int Warnings);

/// <summary>How far a collected report is.</summary>
public enum CollectedState
{
    /// <summary>缺报: nothing came.</summary>
    Missing,

    /// <summary>待审: it came, and nobody decided.</summary>
    Received,

    /// <summary>已退回.</summary>
    SentBack,

    /// <summary>已采用.</summary>
    Accepted,
}
