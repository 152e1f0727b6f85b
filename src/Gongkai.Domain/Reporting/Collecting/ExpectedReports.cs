using System.Text.RegularExpressions;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Domain.Reporting.Collecting;

/// <summary>
/// 下级单位名单: whose reports the office expects in a year. A report belongs to the organ whose name it bears, letter by letter but for blanks;
/// what fits nobody is asked, not guessed.
/// </summary>
public sealed partial class ExpectedReports
{
    private readonly Dictionary<string, Member> _byName;

    /// <param name="members">A list that <see cref="WhyNot"/> has nothing against.</param>
    public ExpectedReports(IReadOnlyList<Member> members)
    {
        Members = members;
        Tree = new(members);
        _byName = members.ToDictionary(member => Plain(member.Organ), StringComparer.Ordinal);
    }

    public IReadOnlyList<Member> Members { get; }

    /// <summary>Whose report sums up whose.</summary>
    public MemberTree Tree { get; }

    /// <summary>Why the list cannot be used: a code that is lacking, wrong or given twice, an organ twice or above itself.</summary>
    public static IEnumerable<Refusal> WhyNot(IReadOnlyList<Member> members)
    {
        foreach (var member in members.Where(member => !CodeForm().IsMatch(member.Code ?? "")))
            yield return new("members.code", null, member.Organ);
        foreach (var code in members.Select(member => member.Code).OfType<string>().GroupBy(Same).Where(same => same.Count() > 1))
            yield return new("members.code-twice", null, code.First());
        foreach (var name in members.GroupBy(member => Plain(member.Organ)).Where(same => same.Count() > 1))
            yield return new("members.twice", null, name.First().Organ);
        foreach (var reason in MemberTree.WhyNot([.. members.DistinctBy(member => member.Organ)]))
            yield return reason;
    }

    public Member? Find(string code) => Members.FirstOrDefault(member => Same(member.Code!) == Same(code));

    /// <summary>The organ whose name the report bears; null when there is none.</summary>
    public Member? Named(string? organ) => organ is null ? null : _byName.GetValueOrDefault(Plain(organ));

    private static string Same(string code) => code.ToUpperInvariant();

    private static string Plain(string name) => string.Concat(name.Where(sign => !char.IsWhiteSpace(sign)));

    // A code is part of addresses, beside which these two words stand.
    [GeneratedRegex("^(?!(?:new|file)$)[0-9A-Z-]{1,30}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeForm();
}
