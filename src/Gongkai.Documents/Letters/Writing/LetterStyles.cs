using System.Xml.Linq;
using static Gongkai.Documents.Letters.Writing.WordXml;

namespace Gongkai.Documents.Letters.Writing;

/// <summary>
/// 公文格式 (GB/T 9704-2012) as styles: sizes in half points (3号 is 16 pt, 2号 is 22 pt, 4号 is 14 pt). Every element of a letter has
/// a style of its own, by which the letter is read back.
/// </summary>
internal static class LetterStyles
{
    public const string Organ = "GkOrgan";
    public const string Number = "GkNumber";
    public const string Title = "GkTitle";
    public const string Addressee = "GkAddressee";
    public const string Attachment = "GkAttachment";
    public const string Signature = "GkSignature";
    public const string SignedOn = "GkSignedOn";
    public const string Demonstration = "GkDemonstration";
    public const string Cell = "GkCell";
    public const string Label = "GkLabel";

    /// <summary>版心 225 mm in 22 lines.</summary>
    public const int Line = 580;

    // 28 signs of 16 pt are a little wider than 156 mm: each gives way by 0.2 pt. A grid of signs would do the same in Word alone.
    private const int Tracking = -4;

    public const string Body = "GkBody";
    private const string TitleFont = "方正小标宋简体";
    private const string BodyFont = "仿宋";

    /// <summary>Style of an element of the body.</summary>
    public static string Of(LetterPart part) => $"Gk{part}";

    /// <summary>The styles part.</summary>
    public static XDocument Document() => new(E("styles", Names(), Defaults(), Normal(), All()));

    /// <summary>The font table, with what to take where a font is missing.</summary>
    public static XDocument Fonts() =>
        new(E("fonts", Names(), Font(TitleFont, "宋体"), Font(BodyFont, "仿宋_GB2312"), Font("宋体", "Noto Serif CJK SC")));

    private static XAttribute Names() => new(XNamespace.Xmlns + "w", W);

    private static XElement Font(string name, string otherwise) =>
        E("font", A("name", name), Val("altName", otherwise), Val("charset", "86"), Val("family", "auto"), Val("pitch", "variable"));

    private static XElement Defaults() =>
        E(
            "docDefaults",
            E(
                "rPrDefault",
                E(
                    "rPr",
                    FontsOf(BodyFont),
                    Val("spacing", Tracking),
                    Val("kern", 2),
                    Val("sz", 32),
                    Val("szCs", 32),
                    E("lang", A("val", "en-US"), A("eastAsia", "zh-CN"), A("bidi", "ar-SA"))
                )
            ),
            E("pPrDefault", E("pPr", E("spacing", A("before", 0), A("after", 0), A("line", Line), A("lineRule", "exact"))))
        );

    private static XElement Normal() =>
        E(
            "style",
            A("type", "paragraph"),
            A("default", 1),
            A("styleId", "Normal"),
            Val("name", "Normal"),
            E("qFormat"),
            E("pPr", Val("widowControl", 0), Val("autoSpaceDE", 0), Val("autoSpaceDN", 0), Val("jc", "both"))
        );

    private static IEnumerable<XElement> All()
    {
        yield return Style(Organ, "发文机关标志", [Val("jc", "center")], [FontsOf(TitleFont), Val("color", "FF0000")]);
        yield return Style(Number, "发文字号", [RedLine(), Val("jc", "center")], []);
        yield return Style(
            Title,
            "公文标题",
            [
                E("spacing", A("before", 2 * Line), A("after", Line), A("line", 640), A("lineRule", "exact")),
                Val("jc", "center"),
                Val("outlineLvl", 0),
            ],
            [FontsOf(TitleFont), Val("sz", 44), Val("szCs", 44)]
        );
        yield return Style(Addressee, "主送", [], []);
        yield return Style(Body, "公文正文", [Indent(200)], []);
        foreach (var (part, name) in PartNames)
            yield return Style(Of(part), name, [], [], Body);
        yield return Style(
            Attachment,
            "附件说明",
            [E("ind", A("leftChars", 500), A("left", 1600), A("hangingChars", 300), A("hanging", 960))],
            []
        );
        yield return Style(Signature, "发文机关署名", [Val("keepNext", 1), E("spacing", A("before", 2 * Line)), Val("jc", "right")], []);
        yield return Style(SignedOn, "成文日期", [E("ind", A("rightChars", 400), A("right", 1280)), Val("jc", "right")], []);
        yield return Style(
            Demonstration,
            "演示标记",
            [Val("jc", "center")],
            [Val("b", 1), Val("color", "7F7F7F"), Val("sz", 24), Val("szCs", 24)]
        );
        yield return Style(Label, "表格栏目", [Tight(), Val("jc", "center")], [Val("sz", 24), Val("szCs", 24)]);
        yield return Style(Cell, "表格内容", [Tight(), Val("jc", "left")], [Val("sz", 24), Val("szCs", 24)]);
    }

    private static readonly IReadOnlyList<(LetterPart Part, string Name)> PartNames =
    [
        (LetterPart.Opening, "收到申请"),
        (LetterPart.Request, "申请内容"),
        (LetterPart.Facts, "查明情况"),
        (LetterPart.Basis, "依据和结论"),
        (LetterPart.Result, "答复内容"),
        (LetterPart.Reason, "理由"),
        (LetterPart.Detail, "应告知事项"),
        (LetterPart.Next, "下一步"),
        (LetterPart.Remedies, "救济途径"),
        (LetterPart.Contact, "联系方式"),
    ];

    private static XElement Style(string id, string name, XElement[] paragraph, XElement[] run, string basedOn = "Normal") =>
        E(
            "style",
            A("type", "paragraph"),
            A("customStyle", 1),
            A("styleId", id),
            Val("name", name),
            Val("basedOn", basedOn),
            E("qFormat"),
            E("pPr", paragraph),
            E("rPr", run)
        );

    private static XElement FontsOf(string eastAsia) =>
        E("rFonts", A("hint", "eastAsia"), A("ascii", eastAsia), A("hAnsi", eastAsia), A("eastAsia", eastAsia), A("cs", "Times New Roman"));

    private static XElement Indent(int chars) => E("ind", A("firstLineChars", chars), A("firstLine", chars * 32 / 10));

    private static XElement Tight() => E("spacing", A("line", 400), A("lineRule", "exact"));

    private static XElement RedLine() => E("pBdr", E("bottom", A("val", "single"), A("sz", 12), A("space", 11), A("color", "FF0000")));
}
