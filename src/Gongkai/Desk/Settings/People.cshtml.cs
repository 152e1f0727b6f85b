using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Settings;

/// <summary>人员: everyone who works here or did.</summary>
[Asks(Right.Settings, Right.Security)]
public sealed class PeopleModel(Staff staff) : DeskPage
{
    private IReadOnlyDictionary<SectionId, string> _sections = new Dictionary<SectionId, string>();

    public IReadOnlyList<Member> Members { get; private set; } = [];

    public string? SectionOf(Member member) => member.Officer.Section is { } section ? _sections.GetValueOrDefault(section) : null;

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Members = await staff.All(Me.Organ, stop);
        _sections = (await staff.Sections(Me.Organ, stop)).ToDictionary(section => section.Id, section => section.Name);
        return true;
    }
}
