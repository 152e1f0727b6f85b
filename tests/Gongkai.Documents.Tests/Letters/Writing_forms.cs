using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Documents.Letters.Forms;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Letters;

public sealed class Writing_forms
{
    private static readonly DateOnly s_day = new(2026, 3, 12);

    [Fact]
    public void prints_the_approval_sheet_with_every_opinion_name_and_time()
    {
        var sheet = Sheet();

        Values(sheet, "申请内容").ShouldBe(["霞溪镇2025年农村危房改造补助对象名单及发放金额"]);
        Values(sheet, "拟稿（第1稿）").ShouldBe(["李明　2026-03-12 10:05"]);
        Values(sheet, "科室负责人意见").ShouldBe(["同意。请尽快办理。", "李明（代周强）　2026-03-12 11:05"]);
    }

    [Fact]
    public void masks_the_applicant_on_the_sheet_that_goes_through_many_hands() => Values(Sheet(), "申请人").ShouldBe(["王**"]);

    [Fact]
    public void fills_in_the_delivery_that_is_recorded_and_leaves_the_rest_for_the_pen()
    {
        var request = Cases.Searched().With(new Delivered(new(2026, 3, 21), DeliveryWay.Post, new("EMS 1234567890123")));
        var proof = DeliveryProof.Of(request, Cases.Town, "政府信息不存在告知书", new("霞政公", 2026, 12));

        Values(proof, "送达日期").ShouldBe(["2026年3月21日"]);
        Values(proof, "送达凭证").ShouldBe(["EMS 1234567890123"]);
        Values(proof, "收件人签名").ShouldBe([""]);
    }

    [Fact]
    public void gives_the_same_valid_bytes_for_the_same_form()
    {
        var bytes = FormDocx.Write(Sheet());
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false);

        FormDocx.Write(Sheet()).ShouldBe(bytes);
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(word, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath} {e.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void escapes_what_was_typed_for_the_screen() => FormHtml.Write(Sheet("<img src=x>")).ShouldContain("&lt;img src=x&gt;");

    private static FormSheet Sheet(string asked = "霞溪镇2025年农村危房改造补助对象名单及发放金额")
    {
        Entry[] entries =
        [
            .. Cases.Searched(asked).Entries,
            new DraftSubmitted(s_day, 1, default, [ReviewLevel.SectionHead, ReviewLevel.DeputyLeader], null, Cases.Clerk.Id),
            new ReviewPassed(s_day, ReviewLevel.SectionHead, default, Cases.Clerk.Id, new PersonId(Guid.Empty), new("请尽快办理。")),
        ];
        var start = new DateTime(2026, 3, 12, 0, 5, 0, DateTimeKind.Utc);
        var docket = entries.Select((entry, i) => new Recorded(i + 1, entry, start.AddHours(i), Actor.Program)).ToList();
        var names = new NamesOfStaff(person => person == Cases.Clerk.Id ? "李明" : "周强", _ => "村镇建设办公室");
        return ApprovalSheet.Of(docket, Cases.Town, new(2026, 3, 30), names);
    }

    private static IReadOnlyList<string> Values(FormSheet form, string label) =>
        form.Rows.SelectMany(row => new[] { row.First, row.Second }).OfType<FormField>().First(field => field.Label == label).Lines;
}
