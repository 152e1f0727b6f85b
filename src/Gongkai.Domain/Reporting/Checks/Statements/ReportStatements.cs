using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>Everything that the prose of a report says in numbers, read once for all checks of text against tables.</summary>
internal sealed record ReportStatements(IReadOnlyList<Sentence> Sentences, IReadOnlyList<Quantity> Quantities, IReadOnlyList<Claim> Claims)
{
    public static ReportStatements Of(AuditCase audit)
    {
        var passages = audit.Passages.Where(passage => !passage.IsHeading || passage.Text.Length > 25).ToList();
        var sentences = passages.SelectMany(QuantityReader.SentencesOf).ToList();
        var quantities = sentences.SelectMany(QuantityReader.Read).ToList();
        var reader = new ClaimReader(audit.Level, audit.Report.Year);
        return new(sentences, quantities, [.. quantities.Select(reader.Read).OfType<Claim>()]);
    }

    public IEnumerable<Claim> Of(params IReadOnlyList<ClaimKind> kinds) => Claims.Where(claim => kinds.Contains(claim.Kind));
}
