using System.Globalization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Documents.Letters.Forms;

/// <summary>Names of people and sections, which dockets hold as references only.</summary>
public sealed record NamesOfStaff(Func<PersonId, string> Person, Func<SectionId, string> Section);

/// <summary>审批单: printed from the docket, never filled in twice. Every opinion stands with name and time.</summary>
public static class ApprovalSheet
{
    private static readonly TimeSpan s_beijing = TimeSpan.FromHours(8);

    /// <summary>The sheet as the docket stands now.</summary>
    public static FormSheet Of(IReadOnlyList<Recorded> docket, Organ organ, DateOnly? due, NamesOfStaff names)
    {
        var request = Docket.Fold<DisclosureRequest>(docket);
        return new()
        {
            Instrument = "I-APPROVAL",
            Organ = organ.Name,
            Title = "政府信息公开申请办理审批单",
            IsDemonstration = organ.IsDemonstration,
            Rows = [.. Case(request, due, names), .. Draft(request), .. docket.SelectMany(recorded => Opinion(recorded, names))],
        };
    }

    private static IEnumerable<FormRow> Case(DisclosureRequest request, DateOnly? due, NamesOfStaff names)
    {
        yield return FormRow.Of("申请编号", request.Number.ToString(), "收到日期", OfficialWords.Day(request.ReceivedOn));
        yield return FormRow.Of("申请人", ApplicantOf(request), "答复期限至", due is { } day ? OfficialWords.Day(day) : "");
        yield return FormRow.Of("申请内容", [.. Skeleton.Lines(request.Asked?.Description.Value)]);
        yield return FormRow.Of("承办科室", request.Section is { } section ? names.Section(section) : "");
        yield return FormRow.Of("检索情况", [.. request.Searches.Select(SearchLine)]);
        yield return FormRow.Of(
            "举证材料",
            [.. request.Evidence.Select(given => EvidenceKinds.Find(given.Kind)?.Name ?? given.Kind).Distinct()]
        );
    }

    private static IEnumerable<FormRow> Draft(DisclosureRequest request)
    {
        if (request.Draft is not { } draft)
            yield break;
        yield return FormRow.Of("拟处理结果", Outcomes.Find(draft.Outcome)?.Name ?? draft.Outcome);
        yield return FormRow.Of("依据", OfficialWords.Basis(draft.Grounds));
        yield return FormRow.Of("拟答复内容", [.. Skeleton.Lines(draft.Text.Result.Value)]);
        yield return FormRow.Of("理由", [.. Skeleton.Lines(draft.Text.Reason?.Value)]);
        yield return FormRow.Of("文稿及附件", [draft.Draft.Name, .. draft.Provided.Select(file => file.Name)]);
    }

    private static IEnumerable<FormRow> Opinion(Recorded recorded, NamesOfStaff names) =>
        recorded.Entry switch
        {
            DraftSubmitted e => [Signed($"拟稿（第{e.Version}稿）", "", e.By, null, recorded, names)],
            ReviewPassed e => [Signed(Level(e.Level), $"同意。{e.Remark?.Value}", e.By, e.InPlaceOf, recorded, names)],
            ReviewReturned e => [Signed(Level(e.Level), $"退回修改：{e.Reason.Value}", e.By, e.InPlaceOf, recorded, names)],
            ClearanceAsked e => [Signed("增加审核", $"{Level(e.Level)}：{e.Reason.Value}", e.By, null, recorded, names)],
            ReplySigned e => [Signed("签发", e.Number.ToString(), e.By, null, recorded, names)],
            _ => [],
        };

    private static FormRow Signed(string label, string opinion, PersonId by, PersonId? inPlaceOf, Recorded recorded, NamesOfStaff names)
    {
        var deputy = inPlaceOf is { } absent ? $"（代{names.Person(absent)}）" : "";
        var time = (recorded.RecordedAt + s_beijing).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return FormRow.Of(label, [.. Skeleton.Lines(opinion), $"{names.Person(by)}{deputy}　{time}"]);
    }

    // The sheet goes through many hands: the name is masked, as everywhere at the desk.
    private static string ApplicantOf(DisclosureRequest request) =>
        request.Applicant?.Organisation?.Value ?? request.Applicant?.Name.ToString() ?? "";

    private static string SearchLine(SearchRecorded search) =>
        $"{OfficialWords.Day(search.On)}：{Skeleton.OneLine(search.Places.Value)}；检索词{Skeleton.OneLine(search.Words.Value)}；{Skeleton.OneLine(search.Result.Value)}";

    private static string Level(ReviewLevel level) =>
        level switch
        {
            ReviewLevel.SectionHead => "科室负责人意见",
            ReviewLevel.Secrecy => "保密审查意见",
            ReviewLevel.Office => "公开工作机构意见",
            ReviewLevel.DeputyLeader => "分管领导意见",
            _ => "主要领导意见",
        };
}
