namespace Gongkai.Domain.Reporting.Checks.Structure;

/// <summary>The six parts of the form: each there, once, in order, with something in it.</summary>
internal static class PartChecks
{
    /// <summary>六个部分齐全。</summary>
    public static Check Missing { get; } =
        new(
            "GK-STR-PARTMISSING",
            Severity.Error,
            new("缺少“{part}”。", "Part \"{part}\" is missing.", "按规定格式补上这一部分。", "Add the part as the form has it."),
            MissingParts
        );

    /// <summary>六个部分按顺序排列。</summary>
    public static Check Order { get; } =
        new(
            "GK-STR-PARTORDER",
            Severity.Error,
            new(
                "“{part}”顺序不对。",
                "\"{part}\" is out of order.",
                "按规定格式的顺序排列各部分。",
                "Put the parts in the order of the form."
            ),
            OutOfOrder
        );

    /// <summary>各部分标题不重复。</summary>
    public static Check Repeated { get; } =
        new(
            "GK-STR-PARTDUP",
            Severity.Error,
            new(
                "“{part}”标题重复。",
                "\"{part}\" appears twice.",
                "删去重复的标题，或改为应有的标题。",
                "Delete the second heading, or write the one that belongs there."
            ),
            RepeatedParts
        );

    /// <summary>总体情况、存在的问题及改进情况、其他事项有内容。</summary>
    public static Check Empty { get; } =
        new(
            "GK-STR-PARTEMPTY",
            Severity.Error,
            new(
                "“{part}”没有内容。",
                "\"{part}\" is empty.",
                "如实写明这一部分的内容；确无其他事项的，第六部分写“无”。",
                "Write what there is to say; part six may say \"none\"."
            ),
            EmptyParts
        );

    /// <summary>格式之外没有第七部分。</summary>
    public static Check Extra { get; } =
        new(
            "GK-STR-EXTRAPART",
            Severity.Hint,
            new(
                "格式之外另有“{quote}”。",
                "There is an extra part \"{quote}\".",
                "把内容并入相应部分，或放入“六、其他需要报告的事项”。",
                "Move it into the part where it belongs, or into part six."
            ),
            ExtraParts
        );

    /// <summary>二、三、四部分只有表格。</summary>
    public static Check ProseInTable { get; } =
        new(
            "GK-STR-PROSEINTABLE",
            Severity.Hint,
            new(
                "“{part}”除表格外另有文字，请核对与表是否一致。",
                "Prose beside the table: check that they agree.",
                "核对文字与表中数据；与表重复的文字可删去，说明性文字移到第一部分。",
                "Compare the text with the table; drop what repeats it, move explanations to part one."
            ),
            ProseBesideTables
        );

    private static IEnumerable<Verdict> MissingParts(AuditCase audit)
    {
        if (audit.IsFragment)
        {
            yield return Verdict.CannotTell("只有节选，不能判断缺少什么", "Only a fragment: absence proves nothing");
            yield break;
        }
        if (audit.Report.Completeness is Completeness.Reduced && !PartPlaces.Six.Any(code => audit.Report.Part(code) is not null))
        {
            yield return Verdict.CannotTell("只有表格，没有正文", "Tables alone, without the text around them");
            yield break;
        }
        foreach (var code in PartPlaces.Six)
        {
            if (audit.Report.Part(code) is not null)
                yield return Verdict.Pass;
            else
                yield return new Flaw(PartPlaces.Before(audit, code))
                {
                    Expected = PartPlaces.FormTitle(code),
                    Says = Part(PartPlaces.FormTitle(code)),
                };
        }
    }

    private static IEnumerable<Verdict> OutOfOrder(AuditCase audit)
    {
        var parts = audit.Report.Parts.Where(part => PartPlaces.Six.Contains(part.Code)).DistinctBy(part => part.Code).ToList();
        if (parts.Count < 2)
            yield break;
        var latest = parts[0];
        var found = false;
        foreach (var part in parts.Skip(1))
        {
            if (part.Code > latest.Code)
            {
                latest = part;
                continue;
            }
            found = true;
            yield return new Flaw(PartPlaces.Of(audit, part))
            {
                Related = [PartPlaces.Of(audit, latest)],
                Says = Part(part.Title ?? PartPlaces.FormTitle(part.Code)),
            };
        }
        if (!found)
            yield return Verdict.Pass;
    }

    private static IEnumerable<Verdict> RepeatedParts(AuditCase audit)
    {
        foreach (var same in audit.Report.Parts.Where(part => PartPlaces.Six.Contains(part.Code)).GroupBy(part => part.Code))
        {
            if (same.Count() == 1)
                yield return Verdict.Pass;
            else
                yield return new Flaw(PartPlaces.Of(audit, same.ElementAt(1)))
                {
                    Related = [PartPlaces.Of(audit, same.First())],
                    Expected = 1,
                    Found = same.Count(),
                    Says = Part(same.ElementAt(1).Title ?? PartPlaces.FormTitle(same.Key)),
                };
        }
    }

    private static IEnumerable<Verdict> EmptyParts(AuditCase audit)
    {
        if (audit.Report.Completeness is not Completeness.Full)
        {
            yield return Verdict.CannotTell("正文不完整", "The prose is not complete");
            yield break;
        }
        foreach (var code in new[] { PartCode.P1, PartCode.P5, PartCode.P6 })
        {
            if (audit.Report.Part(code) is not { } part)
                continue;
            var length = audit.Report.Parts.Where(same => same.Code == code).Sum(same => same.Text.Count(char.IsLetterOrDigit));
            var pictured = audit.Report.Pictures.Any(picture => picture.Place.Part == code);
            if (length > (code is PartCode.P5 ? 9 : 0))
                yield return Verdict.Pass;
            else if (pictured)
                yield return Verdict.CannotTell("该部分只有图片", "The part holds a picture only");
            else
                yield return new Flaw(PartPlaces.Of(audit, part))
                {
                    Found = part.Text.Trim(),
                    Says = Part(part.Title ?? PartPlaces.FormTitle(code)),
                    Severity = code is PartCode.P6 ? Severity.Warning : null,
                };
        }
    }

    private static IEnumerable<Verdict> ExtraParts(AuditCase audit)
    {
        var extra = audit
            .Report.Parts.Where(part => part is { Code: PartCode.Extra, Title: not null } && !IsAttachment(part.Title!))
            .ToList();
        if (extra.Count == 0)
            yield return Verdict.Pass;
        foreach (var part in extra)
            yield return new Flaw(PartPlaces.Of(audit, part))
            {
                Found = part.Title!,
                Says = new Dictionary<string, Words> { ["quote"] = part.Title! },
            };
    }

    private static bool IsAttachment(string title) =>
        ReportLabel.Stem(title).StartsWith('附') || ReportLabel.Normal(title).StartsWith('附');

    private static IEnumerable<Verdict> ProseBesideTables(AuditCase audit)
    {
        foreach (var code in new[] { PartCode.P2, PartCode.P3, PartCode.P4 })
        {
            if (audit.Report.Part(code) is not { } part)
                continue;
            if (audit.PassagesOf(code).FirstOrDefault(IsSentence) is not { } prose)
                yield return Verdict.Pass;
            else
                yield return new Flaw(prose.Place)
                {
                    Related = [PartPlaces.Of(audit, part)],
                    Says = Part(part.Title ?? PartPlaces.FormTitle(code)),
                };
        }
    }

    /// <summary>A sentence, not a caption, a unit or a torn label.</summary>
    private static bool IsSentence(Prose.Passage passage) =>
        !passage.IsHeading && passage.Text.Length >= 12 && passage.Text.IndexOfAny(['。', '；', '，']) >= 0 && !IsLabel(passage.Text);

    private static bool IsLabel(string text)
    {
        var normal = ReportLabel.Normal(text);
        return normal.Contains("勾稽关系", StringComparison.Ordinal)
            || normal.Contains("表格", StringComparison.Ordinal)
            || normal.Contains("下表", StringComparison.Ordinal)
            || ReportForm
                .F2021.Tables.SelectMany(table => table.Rows)
                .Any(row => ReportLabel.Normal(row.Label).Contains(normal, StringComparison.Ordinal));
    }

    private static Dictionary<string, Words> Part(string title) => new() { ["part"] = title };
}
