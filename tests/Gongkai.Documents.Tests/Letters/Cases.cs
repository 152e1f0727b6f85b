using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Instruments;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Tests.Letters;

/// <summary>A town, its clerk and one request, made by the domain's own acts.</summary>
internal static class Cases
{
    public const string FreeRemedies =
        "如不服本答复，可以自收到之日起60日内向霍山县人民政府申请行政复议，也可以自收到之日起6个月内向霍山县人民法院提起行政诉讼。";

    public static readonly Organ Town = new()
    {
        Id = new(Guid.Parse("0198a000-0000-7000-8000-000000000001")),
        Name = "霞溪镇人民政府",
        Level = OrganLevel.Town,
        DocumentWord = "霞政公",
        NumberPrefix = "XX",
        Office = new("霞溪镇党政综合办公室", "霞溪镇中心路1号", "工作日8:30—12:00，14:00—17:30", "0564-0000000", null, null, "237200"),
        Remedies = new("霍山县人民政府", "霍山县衡山镇1号", "https://fuyi.example.cn", "霍山县人民法院"),
        IsDemonstration = true,
    };

    public static readonly Officer Clerk = new()
    {
        Id = new(Guid.Parse("0198a000-0000-7000-8000-000000000002")),
        Organ = Town.Id,
        Name = "李明",
        Roles = new HashSet<Role> { Role.Clerk },
    };

    private static readonly Applicant s_person = new()
    {
        Kind = ApplicantKind.NaturalPerson,
        Name = new(new PersonName("王小川")),
        Identity = new(new IdNumber("342425199001011234")),
        Phone = new(new PhoneNumber("13800001234")),
    };

    private const string Asked = "霞溪镇2025年农村危房改造补助对象名单及发放金额";

    public static DisclosureRequest Received(string asked = Asked)
    {
        var decision = DisclosureRequest.Apply(
            new("XX", 2026, 38),
            s_person,
            new(new(asked), Carrier.Electronic, DeliveryWay.Electronic),
            [],
            new(2026, 3, 2)
        );
        return DisclosureRequest.Empty.With(((Decision.Taken)decision).Entries[0]);
    }

    public static DisclosureRequest Searched(string asked = Asked) =>
        Received(asked)
            .With(
                new SearchRecorded(
                    new(2026, 3, 9),
                    new("镇村镇建设办2021年至2026年电子文件库、纸质档案"),
                    new("危房改造；补助名单"),
                    new("未检索到该信息。"),
                    false,
                    null,
                    Clerk.Id
                )
            );

    public static ReplyMaterial NotExisting(string remedies = FreeRemedies) =>
        new(
            ReplyInstruments.Of("I-NOT-EXIST"),
            [Regulation.Article(36, null, 4)],
            new(
                new("本机关村镇建设办公室对2021年以来的文件和档案进行了检索，并询问了经办人员。"),
                new("关于你申请的名单及发放金额：经检索不存在。"),
                new FreeText("2025年霞溪镇没有农村危房改造任务，未制作该名单，也未从其他单位获取。")
            ),
            remedies
        );

    public static Letter NotExistingLetter() => ReplyLetter.Of(Searched(), Town, NotExisting());
}
