namespace Gongkai.Domain.Reporting.Checks;

/// <summary>
/// One check (审核规则) of the catalogue: a stable code, how bad a finding of it is, its words, and the rule itself.
/// A code is never reused for another rule.
/// </summary>
public sealed record Check(string Code, Severity Severity, CheckText Text, Func<AuditCase, IEnumerable<Verdict>> Rule)
{
    /// <summary>The finding that a flaw becomes: the words of the check with the flaw's values in them.</summary>
    internal Finding Finding(Flaw flaw)
    {
        var text = flaw.Text ?? Text;
        return new()
        {
            Code = Code,
            Severity = flaw.Severity ?? Severity,
            Place = flaw.Place,
            Related = flaw.Related,
            Expected = flaw.Expected,
            Found = flaw.Found,
            Arithmetic = flaw.Arithmetic,
            MessageZh = Words.Fill(text.Zh, flaw.Says, words => words.Zh),
            MessageEn = Words.Fill(text.En, flaw.Says, words => words.En),
            MendZh = Words.Fill(text.MendZh, flaw.Says, words => words.Zh) + flaw.Guess.Zh,
            MendEn = Words.Fill(text.MendEn, flaw.Says, words => words.En) + flaw.Guess.En,
            Confidence = flaw.Confidence,
        };
    }
}

/// <summary>Message and way to mend, in both languages; <c>{name}</c> stands for a value.</summary>
public sealed record CheckText(string Zh, string En, string MendZh, string MendEn);
