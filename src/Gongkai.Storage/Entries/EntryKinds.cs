using System.Collections.Frozen;
using System.Reflection;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Storage.Entries;

/// <summary>Every kind of entry that can be stored, under its name for ever. A test demands that none is missing.</summary>
public static class EntryKinds
{
    private static readonly FrozenDictionary<Type, EntryKind> ByType = new[]
    {
        Kind<Corrected>(),
        Kind<Erased>(),
        // Data that was looked at, left, or came in as a whole.
        Kind<PersonalDataSeen>(),
        Kind<Exported>(),
        Kind<RegisterImported>(),
        Kind<RegisterWithdrawn>(),
        Kind<ReportFrozen>(),
        Kind<Restored>(),
        // A request, in the order in which a case meets them.
        Kind<Received>(),
        Kind<Confirmed>(),
        Kind<Assigned>(),
        Kind<SupplementAsked>(),
        Kind<SupplementServed>(),
        Kind<Supplemented>(),
        Kind<ConsultationAsked>(),
        Kind<ConsultationAnswered>(),
        Kind<Extended>(),
        Kind<FeeNotified>(),
        Kind<FeePaid>(),
        Kind<ReasonsAsked>(),
        Kind<ReasonsGiven>(),
        Kind<DelaySet>(),
        Kind<SearchRecorded>(),
        Kind<EvidenceGiven>(),
        Kind<ReplyDrafted>(),
        Kind<ReplySigned>(),
        Kind<Delivered>(),
        Kind<GivenUp>(),
        Kind<Withdrawn>(),
        Kind<Archived>(),
        Kind<ApplicantKindChanged>(),
        Kind<NoteAdded>(),
        // The review chain, the same for every matter.
        Kind<DraftSubmitted>(),
        Kind<ReviewPassed>(),
        Kind<ReviewReturned>(),
        Kind<ClearanceAsked>(),
        // A publication.
        Kind<PublicationDrafted>(),
        Kind<Published>(),
        Kind<PublicationWithdrawn>(),
        // A year's report in the making.
        Kind<ReportBegun>(),
        Kind<PartWritten>(),
        Kind<PartTakenBack>(),
        Kind<FindingAnswered>(),
        Kind<CorrectionBegun>(),
        Kind<ReportDrafted>(),
        Kind<ReportApproved>(),
        Kind<ReportEntered>(),
        // A report that an organ below sent.
        Kind<CollectedOpened>(),
        Kind<CollectedReceived>(),
        Kind<CollectedSentBack>(),
        Kind<CollectedAccepted>(),
        // Reconsideration and suit.
        Kind<ReconsiderationNotified>(),
        Kind<ReconsiderationAnswered>(),
        Kind<ReconsiderationSuspended>(),
        Kind<ReconsiderationResumed>(),
        Kind<ReconsiderationDecided>(),
        Kind<SuitNotified>(),
        Kind<DefenceFiled>(),
        Kind<JudgmentReceived>(),
        Kind<AppealFiled>(),
        Kind<JudgmentEffective>(),
        Kind<RetrialOpened>(),
        Kind<RedecisionOrdered>(),
        Kind<CarriedOut>(),
        // Sign-in, accounts and settings.
        Kind<SignedIn>(),
        Kind<SignInRefused>(),
        Kind<SignedOut>(),
        Kind<AccountChanged>(),
        Kind<SettingChanged>(),
    }.ToFrozenDictionary(kind => kind.Type);

    private static readonly FrozenDictionary<string, EntryKind> ByName = ByType.Values.ToFrozenDictionary(kind => kind.Name);

    /// <summary>All kinds.</summary>
    public static IReadOnlyCollection<EntryKind> All => ByType.Values;

    /// <summary>The kind of an entry that is to be stored.</summary>
    public static EntryKind Of(Entry entry) => ByType[entry.GetType()];

    /// <summary>This program can read entries of this kind and shape.</summary>
    public static bool Knows(string name, int shape) => ByName.TryGetValue(name, out var kind) && shape <= kind.Shape;

    /// <summary>The kind of a stored entry, or <see cref="UnreadableEntry"/> where a newer program wrote it.</summary>
    public static EntryKind Find(string name, int shape) =>
        ByName.TryGetValue(name, out var kind) && shape <= kind.Shape ? kind : throw new UnreadableEntry(name, shape);

    /// <summary>The stored name of a kind.</summary>
    public static string NameOf<TEntry>()
        where TEntry : Entry => ByType[typeof(TEntry)].Name;

    private static EntryKind Kind<TEntry>()
        where TEntry : Entry
    {
        var named = typeof(TEntry).GetCustomAttribute<EntryKindAttribute>()!;
        return new(named.Name, named.Shape, typeof(TEntry));
    }
}

/// <summary>One kind of entry: stored name, present shape, and the type that reads it.</summary>
public sealed record EntryKind(string Name, int Shape, Type Type);

/// <summary>
/// An entry that this program is too old to read. The data is whole: nothing is appended after it, and a newer program reads it.
/// </summary>
public sealed class UnreadableEntry(string kind, int shape)
    : Exception(
        $"This program cannot read entries of kind '{kind}' in shape {shape}. The data was written by a newer version: use that one."
    )
{
    /// <summary>Stored name of the kind.</summary>
    public string Kind { get; } = kind;

    /// <summary>Stored shape.</summary>
    public int Shape { get; } = shape;
}
