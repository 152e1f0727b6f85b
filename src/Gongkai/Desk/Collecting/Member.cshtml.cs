using System.ComponentModel.DataAnnotations;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.SignIn;
using Gongkai.Storage.Collecting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Collecting;

/// <summary>One organ of the list: added, or changed. Its code stays, for it names the docket of its reports.</summary>
[Asks(Right.Report, Right.Settings)]
public class MemberModel(ReportingMembers members) : CollectingPage(members)
{
    /// <summary>Code of the organ; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public MemberForm Form { get; set; } = new();

    /// <summary>As it stands in the list.</summary>
    public Member? Known { get; private set; }

    public static IEnumerable<Choice> Levels =>
        Enum.GetValues<ReportLevel>()
            .Select(level => new Choice($"{level}", Words.Of<CollectingText>($"level.{level}")))
            .Prepend(new("", Words.Of<CollectingText>("level.unknown")));

    public IEnumerable<Choice> Parents =>
        Expected
            .Tree.All.Where(member => member.Organ != Known?.Organ)
            .Select(member => new Choice(member.Organ, member.Organ))
            .Prepend(new("", Words.Of<CollectingText>("parent.none")));

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var page = await Show(stop);
        if (Known is { } member)
            Form = new()
            {
                Name = member.Organ,
                Code = member.Code!,
                Level = member.Level,
                Parent = member.Parent,
                Deadline = member.Deadline,
            };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var member = new Member(Form.Name.Trim(), Parent(), Form.Level, Form.Deadline) { Code = Known?.Code ?? Form.Code.Trim() };
        return await Answer(
            await Members.Save(
                Me.Organ,
                Year,
                Known is null
                    ? [.. Expected.Members, member]
                    : [.. Expected.Members.Select(other => other == Known ? member : Renamed(other, member.Organ))],
                By,
                stop
            ),
            "member.saved",
            $"/desk/collecting/{Year}/members",
            stop
        );
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        Known = Code is null ? null : Expected.Find(Code);
        return Code is null || Known is not null;
    }

    private string? Parent() => string.IsNullOrWhiteSpace(Form.Parent) ? null : Form.Parent.Trim();

    // Organs below name the one above.
    private Member Renamed(Member other, string name) => other.Parent == Known!.Organ ? other with { Parent = name } : other;
}

/// <summary>An organ that is to be added.</summary>
public sealed class NewMemberModel(ReportingMembers members) : MemberModel(members);

/// <summary>What is entered of an organ.</summary>
public sealed record MemberForm
{
    [Required, StringLength(100)]
    public string Name { get; init; } = "";

    [StringLength(30)]
    public string Code { get; init; } = "";

    public ReportLevel? Level { get; init; }

    [StringLength(100)]
    public string? Parent { get; init; }

    public DateOnly? Deadline { get; init; }
}
