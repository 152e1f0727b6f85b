namespace Gongkai.Domain.Reporting.Checks.Structure;

/// <summary>Places and titles of parts.</summary>
internal static class PartPlaces
{
    public static IReadOnlyList<PartCode> Six { get; } = [PartCode.P1, PartCode.P2, PartCode.P3, PartCode.P4, PartCode.P5, PartCode.P6];

    public static string FormTitle(PartCode code) => ReportForm.F2021.Part(code).FullTitle;

    /// <summary>The heading of a part, quoted; for a part without one, its first line or the form's title.</summary>
    public static Place Of(AuditCase audit, ReportPart part)
    {
        if (part.Title is { Length: > 0 } title)
            return (part.Place ?? new Place()) with { Part = Known(part.Code), Quote = title };
        return audit.PassagesOf(part.Code).FirstOrDefault()?.Place
            ?? (part.Place ?? new Place()) with
            {
                Part = Known(part.Code),
                Quote = part.Place?.Quote ?? FormTitle(part.Code),
            };
    }

    /// <summary>The heading of the last part that stands before a missing one; else the title of the report.</summary>
    public static Place Before(AuditCase audit, PartCode missing)
    {
        var before = audit.Report.Parts.LastOrDefault(part => part.Code < missing && part is { Code: not PartCode.Head, Title: not null });
        return before is null ? Title(audit) : Of(audit, before);
    }

    /// <summary>The line of the head that says which report this is.</summary>
    public static Place Title(AuditCase audit)
    {
        var head = audit.PassagesOf(PartCode.Head).Where(passage => passage.Text.Length <= 60).ToList();
        var line =
            head.Find(passage =>
                passage.Text.Contains("年度报告", StringComparison.Ordinal) && passage.Text.Contains('年', StringComparison.Ordinal)
            ) ?? head.FirstOrDefault();
        if (line is not null)
            return line.Place;
        var quote = audit.Report.TitlePlace?.Quote ?? audit.Report.Title ?? audit.Report.Organ.Name ?? audit.Report.Source.File ?? "—";
        return (audit.Report.TitlePlace ?? new Place()) with { Part = PartCode.Head, Quote = quote };
    }

    public static PartCode? Known(PartCode code) => code is PartCode.Extra ? null : code;
}
