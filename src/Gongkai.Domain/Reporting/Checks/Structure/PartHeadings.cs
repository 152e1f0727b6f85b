namespace Gongkai.Domain.Reporting.Checks.Structure;

/// <summary>How the six headings are written: ordinal and title.</summary>
internal static class PartHeadings
{
    /// <summary>各部分序号为其位置的中文数字。</summary>
    public static Check Number { get; } =
        new(
            "GK-STR-PARTNUM",
            Severity.Error,
            new(
                "{quote}的序号应为{want}。",
                "The ordinal of {quote} should be {want}.",
                "把{found}改为{want}{space}。",
                "Replace {found} by {want}{space}."
            ),
            Numbers
        );

    /// <summary>各部分标题与规定格式一致。</summary>
    public static Check Title { get; } =
        new(
            "GK-STR-PARTTITLE",
            Severity.Warning,
            new(
                "标题“{found}”与规定“{want}”不一致。",
                "Title \"{found}\" differs from \"{want}\".",
                "改用规定格式的标题“{want}”。",
                "Use the title of the form, \"{want}\"."
            ),
            Titles
        );

    private static IEnumerable<Verdict> Numbers(AuditCase audit)
    {
        var parts = audit.Report.Parts.Where(part => PartPlaces.Six.Contains(part.Code)).DistinctBy(part => part.Code).ToList();
        var numbered = parts.Where(part => part.Ordinal is not null).ToList();
        if (numbered.Count == 0)
        {
            yield return Verdict.CannotTell("各部分标题没有读到序号", "No ordinals of parts were read");
            yield break;
        }
        var wrong = numbered.Where(part => !IsRight(part, parts.IndexOf(part) + 1)).ToList();
        yield return wrong.Count == 0 ? Verdict.Pass : Wrong(audit, parts, wrong);
    }

    /// <summary>The Chinese number of its place in the form; in a report that lacks or swaps parts, of its place in the report.</summary>
    private static bool IsRight(ReportPart part, int position)
    {
        var ordinal = ReportLabel.Normal(part.Ordinal!);
        return !ordinal.Any(char.IsAsciiDigit)
            && ReportLabel.OrdinalValue(part.Ordinal!) is { } value
            && (value == (int)part.Code || value == position);
    }

    private static Flaw Wrong(AuditCase audit, List<ReportPart> parts, List<ReportPart> wrong)
    {
        var at = parts.IndexOf(wrong[0]);
        var neighbours = parts.Where((part, i) => Math.Abs(i - at) == 1 && !wrong.Contains(part));
        var spaced = wrong.Exists(part =>
            part.Title is { } title && title.Length > part.Ordinal!.Length && ReportLabel.IsSpace(title[part.Ordinal.Length])
        );
        string Want(ReportPart part) => ReportForm.F2021.Part(part.Code).Ordinal;
        return new(PartPlaces.Of(audit, wrong[0]))
        {
            Related = [.. wrong.Skip(1).Concat(neighbours).Select(part => PartPlaces.Of(audit, part))],
            Expected = string.Concat(wrong.Select(Want)),
            Found = string.Concat(wrong.Select(part => part.Ordinal)),
            Says = new Dictionary<string, Words>
            {
                ["quote"] = Quotes.Several(wrong.Select(part => part.Title ?? part.Ordinal!)),
                ["want"] = Quotes.Several(wrong.Select(Want)),
                ["found"] = Quotes.Several(wrong.Select(part => part.Ordinal!.Trim())),
                ["space"] = spaced ? new("，并去掉其后的空格", " and drop the space") : Words.None,
            },
        };
    }

    private static IEnumerable<Verdict> Titles(AuditCase audit)
    {
        foreach (var part in audit.Report.Parts.Where(part => PartPlaces.Six.Contains(part.Code) && part.Title is not null))
        {
            var form = ReportForm.F2021.Part(part.Code);
            var stem = ReportLabel.Stem(part.Title!).TrimEnd(':', '。', ';');
            if (form.Accepted.Append(form.Title).Any(title => ReportLabel.Normal(title) == stem))
                yield return Verdict.Pass;
            else
                yield return new Flaw(PartPlaces.Of(audit, part))
                {
                    Expected = form.FullTitle,
                    Found = part.Title!,
                    Severity = form.Variants.Any(title => ReportLabel.Normal(title) == stem) ? Severity.Hint : null,
                    Says = new Dictionary<string, Words> { ["found"] = part.Title!, ["want"] = form.FullTitle },
                };
        }
    }
}
