using Gongkai.Design;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk;

/// <summary>The door of the desk: on to the first place of the officer's menu. Who has no role yet is told whom to ask.</summary>
[Staff]
public sealed class WelcomeModel(Navigation navigation) : DeskPage
{
    public override Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        navigation.DeskOf(Me, collects: false).FirstOrDefault() is { Places: [var first, ..] }
            ? Task.FromResult<IActionResult>(LocalRedirect(first.Address))
            : Show(stop);
}

/// <summary>Marks the words of the desk as a whole.</summary>
public abstract class DeskText;
