using Gongkai.Domain.Reporting.Checks.Printing;
using Gongkai.Domain.Reporting.Checks.Structure;
using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks.PersonalData;

/// <summary>无障碍: whether everyone can read the report, also with a screen reader or a program.</summary>
internal static class AccessChecks
{
    /// <summary>表格为文本表格。</summary>
    public static Check TableImage { get; } =
        new(
            "GK-AC-TABLEIMAGE",
            Severity.Error,
            new(
                "表{n}为图片，无法检索和朗读，请改为文本表格。",
                "Table {n} is a picture; use a real table.",
                "用文本表格替换图片。",
                "Replace the picture by a real table."
            ),
            TableImages
        );

    /// <summary>PDF有文字层。</summary>
    public static Check Scan { get; } =
        new(
            "GK-AC-SCAN",
            Severity.Warning,
            new(
                "PDF为扫描件，没有文字层。",
                "The PDF is a scan without text.",
                "由原电子文件重新导出PDF。",
                "Export the PDF anew from the source file."
            ),
            Scans
        );

    /// <summary>表头单元格有标记。</summary>
    public static Check Headers { get; } =
        new(
            "GK-AC-HEADERS",
            Severity.Hint,
            new(
                "表头未标记，读屏软件无法朗读行列。",
                "Header cells are not marked.",
                "表头单元格使用th并标明scope（表{n}）。",
                "Use th with scope for header cells (table {n})."
            ),
            HeaderMarks
        );

    /// <summary>图片有替代文本。</summary>
    public static Check Alternatives { get; } =
        new(
            "GK-AC-ALT",
            Severity.Hint,
            new("图片缺少替代文本。", "Picture without text alternative.", "为图片补上文字说明。", "Say in words what the picture shows."),
            PictureTexts
        );

    private static IEnumerable<Verdict> TableImages(AuditCase audit)
    {
        foreach (var table in audit.Report.Tables)
        {
            var picture = audit.Report.Pictures.FirstOrDefault(picture => picture.Table == table.Code);
            if (table.AsImage || (picture is not null && !table.Present))
                yield return new Flaw(PictureOf(audit, table.Code, picture)) { Says = Number(table.Code) };
            else if (table.Present)
                yield return Verdict.Pass;
        }
    }

    private static Place PictureOf(AuditCase audit, TableCode code, ReportPicture? picture)
    {
        var place = CellPlace.OfTable(audit.Report, code);
        return picture is null
            ? place
            : picture.Place with
            {
                Part = place.Part,
                Table = code,
                Quote = picture.Place.Quote is { Length: > 0 } quote ? quote : place.Quote,
            };
    }

    private static IEnumerable<Verdict> Scans(AuditCase audit)
    {
        if (audit.Report.Source.MediaType is not "application/pdf")
            yield break;
        if (audit.Report.Parts.Any(part => part.Text.Length > 0) && !audit.Report.Text.Lines.All(line => line.Kind is LineKind.Blank))
            yield return Verdict.Pass;
        else
            yield return new Flaw(PartPlaces.Title(audit));
    }

    private static IEnumerable<Verdict> HeaderMarks(AuditCase audit)
    {
        var tables = audit.Report.Tables.Where(table => table is { Present: true, HeadersMarked: not null }).ToList();
        var bare = tables.Where(table => table.HeadersMarked is false).ToList();
        if (tables.Count == 0)
            yield return Verdict.CannotTell("这种文件没有表头标记", "This kind of file has no header marks");
        else if (bare.Count == 0)
            yield return Verdict.Pass;
        else
            yield return new Flaw(CellPlace.OfTable(audit.Report, bare[0].Code))
            {
                Related = [.. bare.Skip(1).Select(table => CellPlace.OfTable(audit.Report, table.Code))],
                Says = Number(bare[0].Code),
            };
    }

    private static IEnumerable<Verdict> PictureTexts(AuditCase audit)
    {
        foreach (var picture in audit.Report.Pictures.Where(picture => picture.Table is null))
        {
            if (!string.IsNullOrWhiteSpace(picture.Alternative))
                yield return Verdict.Pass;
            else
                yield return new Flaw(
                    picture.Place with
                    {
                        Quote = picture.Place.Quote is { Length: > 0 } quote ? quote : PartPlaces.Title(audit).Quote,
                    }
                );
        }
    }

    private static Dictionary<string, Words> Number(TableCode code) => new() { ["n"] = CellForm.Number(code) };
}
