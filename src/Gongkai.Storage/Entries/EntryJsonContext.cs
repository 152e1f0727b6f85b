using System.Text.Json.Serialization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Storage.Entries;

/// <summary>The generated reading and writing of each kind.</summary>
[JsonSerializable(typeof(Corrected))]
[JsonSerializable(typeof(Erased))]
[JsonSerializable(typeof(Received))]
[JsonSerializable(typeof(Confirmed))]
[JsonSerializable(typeof(Assigned))]
[JsonSerializable(typeof(SupplementAsked))]
[JsonSerializable(typeof(Supplemented))]
[JsonSerializable(typeof(ConsultationAsked))]
[JsonSerializable(typeof(ConsultationAnswered))]
[JsonSerializable(typeof(Extended))]
[JsonSerializable(typeof(FeeNotified))]
[JsonSerializable(typeof(FeePaid))]
[JsonSerializable(typeof(ReasonsAsked))]
[JsonSerializable(typeof(ReasonsGiven))]
[JsonSerializable(typeof(DelaySet))]
[JsonSerializable(typeof(SearchRecorded))]
[JsonSerializable(typeof(EvidenceGiven))]
[JsonSerializable(typeof(ReplyDrafted))]
[JsonSerializable(typeof(ReplySigned))]
[JsonSerializable(typeof(Delivered))]
[JsonSerializable(typeof(GivenUp))]
[JsonSerializable(typeof(Withdrawn))]
[JsonSerializable(typeof(Archived))]
[JsonSerializable(typeof(ApplicantKindChanged))]
[JsonSerializable(typeof(NoteAdded))]
[JsonSerializable(typeof(DraftSubmitted))]
[JsonSerializable(typeof(ReviewPassed))]
[JsonSerializable(typeof(ReviewReturned))]
[JsonSerializable(typeof(ClearanceAsked))]
[JsonSerializable(typeof(PublicationDrafted))]
[JsonSerializable(typeof(Published))]
[JsonSerializable(typeof(PublicationWithdrawn))]
[JsonSerializable(typeof(ReconsiderationNotified))]
[JsonSerializable(typeof(ReconsiderationAnswered))]
[JsonSerializable(typeof(ReconsiderationSuspended))]
[JsonSerializable(typeof(ReconsiderationResumed))]
[JsonSerializable(typeof(ReconsiderationDecided))]
[JsonSerializable(typeof(SuitNotified))]
[JsonSerializable(typeof(DefenceFiled))]
[JsonSerializable(typeof(JudgmentReceived))]
[JsonSerializable(typeof(AppealFiled))]
[JsonSerializable(typeof(JudgmentEffective))]
[JsonSerializable(typeof(RetrialOpened))]
[JsonSerializable(typeof(RedecisionOrdered))]
[JsonSerializable(typeof(CarriedOut))]
[JsonSerializable(typeof(SignedIn))]
[JsonSerializable(typeof(SignInRefused))]
[JsonSerializable(typeof(SignedOut))]
[JsonSerializable(typeof(AccountChanged))]
[JsonSerializable(typeof(SettingChanged))]
internal sealed partial class EntryJsonContext : JsonSerializerContext;
