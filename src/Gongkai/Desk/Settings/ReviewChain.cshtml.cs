using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>设置审核层级: the levels of one kind of matter, first to last. Gaps are closed.</summary>
[Asks(Right.Settings)]
public sealed class ReviewChainModel(Chains chains) : DeskPage
{
    public const int MostLevels = 5;

    [BindProperty(SupportsGet = true)]
    public ReviewedMatter Matter { get; set; }

    [BindProperty]
    public ReviewLevel?[] Levels { get; set; } = [];

    public IEnumerable<Choice> Choices =>
        Enum.GetValues<ReviewLevel>()
            .Select(level => new Choice(level.ToString(), Words.Of<SettingsText>($"level.{level}")))
            .Prepend(SettingsWords.Nothing);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Answer(
            await chains.Set(Me.Organ, Matter, new([.. Levels.OfType<ReviewLevel>()]), By, stop),
            "chain.saved",
            "/desk/settings/review-chains",
            stop
        );

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (Levels.Length == 0)
            Levels = [.. (await chains.Of(Me.Organ, Matter, stop)).Levels.Select(level => (ReviewLevel?)level)];
        Levels = [.. Levels.Concat(new ReviewLevel?[MostLevels]).Take(MostLevels)];
        return ModelState.GetFieldValidationState(nameof(Matter)) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid;
    }
}
