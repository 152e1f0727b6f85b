using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>业务科室: added and renamed. A section is never removed, for old dockets name it.</summary>
[Asks(Right.Settings)]
public sealed class SectionsModel(Staff staff) : DeskPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public SectionForm Form { get; set; } = new();

    public IReadOnlyList<Section> All { get; private set; } = [];

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var page = await Show(stop);
        if (All.FirstOrDefault(section => section.Id.Value == Id) is { } known)
            Form = new() { Name = known.Name, IsDisclosureOffice = known.IsDisclosureOffice };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var section = new Section(new(Id ?? Guid.CreateVersion7()), Form.Name, Form.IsDisclosureOffice);
        return await Answer(await staff.Save(Me.Organ, section, By, stop), "section.saved", "/desk/settings/sections", stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        All = await staff.Sections(Me.Organ, stop);
        return Id is null || All.Any(section => section.Id.Value == Id);
    }
}

/// <summary>A section's name.</summary>
public sealed class SectionForm
{
    [StringLength(60)]
    public string Name { get; set; } = "";

    public bool IsDisclosureOffice { get; set; }
}
