using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Gongkai.Design.Gallery;

/// <summary>Every component in every state. Served in development and with <c>--gallery</c>, never otherwise.</summary>
public sealed class IndexModel(IStringLocalizer<GalleryText> text) : PageModel
{
    public static DateOnly Day { get; } = new(2025, 3, 3);

    public static IReadOnlyList<Refusal> Refusals { get; } =
    [new("request.already-extended", Regulation.Article(33)), new("review.own-draft", Regulation.Article(17))];

    [BindProperty]
    public SampleForm Form { get; set; } = new();

    [BindProperty]
    public SampleForm Wrong { get; set; } = new();

    public IReadOnlyList<Choice> Kinds { get; } =
    [
        new("person", text["kind.person"], text["kind.person.hint"]),
        new("company", text["kind.company"]),
        new("other", text["kind.closed"], IsClosed: true),
    ];

    public IReadOnlyList<Choice> Ways { get; } =
    [new("mail", text["ways.mail"]), new("email", text["ways.email"]), new("self", text["ways.self"])];

    public IReadOnlyList<Choice> Sections { get; } =
    [new("", text["section.choose"]), new("road", text["section.road"]), new("farm", text["section.farm"])];

    public IReadOnlyList<string> Steps { get; } = [text["step.1"], text["step.2"], text["step.3"], text["step.4"]];

    public void OnGet()
    {
        Wrong = new SampleForm
        {
            Reason = text["reason.value"],
            Kind = "company",
            Ways = ["mail"],
        };
        TryValidateModel(Wrong, nameof(Wrong));
    }
}

/// <summary>What the sample forms ask.</summary>
public sealed class SampleForm
{
    [Required]
    public string? Name { get; set; }

    [Required, EmailAddress]
    public string? Email { get; set; }

    public string? Reason { get; set; }

    [Required]
    public DateOnly? Day { get; set; }

    [Required]
    public string? Section { get; set; }

    public string? Kind { get; set; }

    public string[] Ways { get; set; } = [];

    public bool Agreed { get; set; }

    public IFormFile[] Files { get; set; } = [];
}
