using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Testing.Reports;

/// <summary>One thing that can be wrong in a report, and the check that must find it, alone.</summary>
public sealed record Break(string Code, Action<ReportCase> Apply)
{
    /// <summary>What the correct report needs as well, so that the break is the only difference.</summary>
    public Action<ReportCase> Prepare { get; init; } = _ => { };

    /// <summary>Whether the made-up report can be broken in this way.</summary>
    public Func<ReportCase, bool> Fits { get; init; } = _ => true;

    /// <summary>Is the break printed, or only known to a reader of a certain format?</summary>
    public bool IsPrinted { get; init; } = true;

    public bool WithoutLastYear { get; init; }

    /// <summary>A sentence that is right, and the same sentence with a wrong number.</summary>
    internal static Break Sentence(string code, Func<Facts, string> right, Func<Facts, string> wrong) =>
        new(code, made => made.Draft.Part(PartCode.P1).Lines[0] = wrong(made.Facts))
        {
            Prepare = made => made.Draft.AddSentence(right(made.Facts)),
        };

    public static IReadOnlyList<Break> All { get; } =
    [.. Breaks.OfNumbers(), .. Breaks.OfText, .. Breaks.OfStructure(), .. Breaks.OfForm(), .. Breaks.OfTheRest];

    /// <summary>The correct report and the broken one of a seed; null when the seed does not fit.</summary>
    public (AnnualReport Right, AnnualReport Wrong, AuditContext RightContext, AuditContext WrongContext)? Make(int seed)
    {
        var (right, wrong) = (RandomReport.Make(seed, quiet: true), RandomReport.Make(seed, quiet: true));
        Prepare(right);
        if (!Fits(right))
            return null;
        Prepare(wrong);
        Apply(wrong);
        return (right.Draft.Build(), wrong.Draft.Build(), ContextOf(right), ContextOf(wrong));
    }

    public AuditContext ContextOf(ReportCase made) =>
        new(new DateOnly(made.Draft.Year + 1, 6, 1))
        {
            LastYear = WithoutLastYear ? null : made.LastYear.Build(),
            Siblings = [made.Sibling.Build()],
            Members = made.Members.Count > 0 ? new(made.MemberNames, [.. made.Members.Select(member => member.Build())]) : null,
        };
}
