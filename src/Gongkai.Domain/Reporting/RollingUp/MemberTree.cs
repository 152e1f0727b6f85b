using System.Collections.Frozen;
using Gongkai.Domain.Dockets;

namespace Gongkai.Domain.Reporting.RollingUp;

/// <summary>成员单位: an organ whose report is expected.</summary>
/// <param name="Parent">The organ whose report sums this one up; null at the top.</param>
/// <param name="Deadline">Its own day of publication, where it differs from <see cref="Checks.ReportDeadline"/>.</param>
public sealed record Member(string Organ, string? Parent = null, ReportLevel? Level = null, DateOnly? Deadline = null)
{
    /// <summary>机构代码, where reports are collected: names its docket and its address.</summary>
    public string? Code { get; init; }
}

/// <summary>
/// 成员名单: whose report goes into whose sum. An organ with members below it reports their sum (its own office is one of them), so only those
/// without members are added up, and nothing is counted twice.
/// </summary>
public sealed class MemberTree
{
    private readonly FrozenDictionary<string, Member> _members;
    private readonly ILookup<string, Member> _children;
    private readonly bool _hasManyHeads;

    /// <param name="members">Each organ once; a parent that is not listed itself stands at the top.</param>
    public MemberTree(IEnumerable<Member> members)
    {
        Listed = [.. members];
        var known = Listed.Select(member => member.Organ).ToHashSet(StringComparer.Ordinal);
        var heads = Listed.Select(member => member.Parent).OfType<string>().Where(parent => known.Add(parent));
        All = [.. Listed, .. heads.ToList().Select(parent => new Member(parent))];
        _members = All.DistinctBy(member => member.Organ).ToFrozenDictionary(member => member.Organ, StringComparer.Ordinal);
        _children = All.Where(member => member.Parent is not null).ToLookup(member => member.Parent!, StringComparer.Ordinal);
        _hasManyHeads = All.Count(member => member.Parent is null && IsSumming(member.Organ)) > 1;
    }

    /// <summary>The list as it was given.</summary>
    public IReadOnlyList<Member> Listed { get; }

    /// <summary>With the parents that the list only names.</summary>
    public IReadOnlyList<Member> All { get; }

    /// <summary>Why the list cannot be used: an organ twice, or one that is above itself.</summary>
    public static IEnumerable<Refusal> WhyNot(IReadOnlyList<Member> members)
    {
        foreach (var twice in members.CountBy(member => member.Organ, StringComparer.Ordinal).Where(organ => organ.Value > 1))
            yield return new("members.twice", null, twice.Key);
        var tree = new MemberTree(members);
        foreach (var member in members.Where(tree.IsAboveItself))
            yield return new("members.circle", null, member.Organ);
    }

    public Member? Find(string organ) => _members.GetValueOrDefault(organ);

    /// <summary>Sums up others, so it is compared with them and not added to them.</summary>
    public bool IsSumming(string organ) => _children.Contains(organ);

    public IReadOnlyList<string> MembersOf(string organ) => [.. _children[organ].Select(member => member.Organ)];

    /// <summary>Some organ sums up others.</summary>
    public bool IsDivided => _children.Count > 0;

    /// <summary>分项: the organ of the list's second level that this one belongs to; at the top, the organ itself.</summary>
    public string BranchOf(string organ)
    {
        var branch = organ;
        while (Find(branch)?.Parent is { } parent && (_hasManyHeads || Find(parent)?.Parent is not null))
            branch = parent;
        return branch;
    }

    private bool IsAboveItself(Member member)
    {
        var above = member.Parent;
        for (var steps = 0; above is not null && steps <= All.Count; steps++)
        {
            if (above == member.Organ)
                return true;
            above = Find(above)?.Parent;
        }
        return false;
    }
}
