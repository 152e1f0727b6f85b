using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Gongkai.Desk;

/// <summary>
/// A page of the desk. It says in <see cref="Load"/> what it shows; a handler binds, asks the domain and gives the decision to <see cref="Answer"/>.
/// Unusable input never reaches the handler: the page comes again with what was typed. The layout shows why.
/// </summary>
public abstract class DeskPage : PageModel
{
    /// <summary>Who is here.</summary>
    public Officer Me => HttpContext.Officer;

    /// <summary>Who acts, as entries name it.</summary>
    protected Actor By => Actor.Staff(Me.Id);

    /// <summary>The legal day.</summary>
    public DateOnly Today => Service<TimeProvider>().Today;

    /// <summary>The last entry that was on the screen; sent back by <c>gk-form-token</c>.</summary>
    [BindProperty]
    public int Seen { get; set; }

    [BindProperty(Name = FormTokenTag.TokenField)]
    public Guid? SentToken { get; set; }

    /// <summary>One intent, one effect: the same form sent twice carries the same token.</summary>
    public string FormToken => (SentToken ??= Guid.NewGuid()).ToString("N");

    /// <summary>Why the law or the state of the matter forbids the act; the layout lists them with article and way out.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>What somebody else did since the page was opened, when that is why the act was not done.</summary>
    public IReadOnlyList<Recorded> Meanwhile { get; private set; } = [];

    /// <summary>Reads what the page shows. False: there is no such thing for this officer.</summary>
    protected virtual Task<bool> Load(CancellationToken stop) => Task.FromResult(true);

    public virtual Task<IActionResult> OnGetAsync(CancellationToken stop) => Show(stop);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (HttpMethods.IsPost(Request.Method) && !ModelState.IsValid)
            context.Result = await ShowAgain(StatusCodes.Status422UnprocessableEntity, HttpContext.RequestAborted);
        else
            await next();
    }

    /// <summary>Taken: on to the next page, which says so. Refused or overtaken by somebody: the page again, with the reasons and the input.</summary>
    protected async Task<IActionResult> Answer(Decision decision, string done, string next, CancellationToken stop)
    {
        switch (decision)
        {
            case Decision.Refused(var reasons):
                Refusals = reasons;
                return await ShowAgain(StatusCodes.Status422UnprocessableEntity, stop);
            case Decision.Conflict(var since):
                Meanwhile = since;
                return await ShowAgain(StatusCodes.Status409Conflict, stop);
            default:
                return Done(done, next);
        }
    }

    /// <summary>On to the next page, which says the sentence <paramref name="done"/> of this feature's words once.</summary>
    protected IActionResult Done(string done, string next)
    {
        TempData["done"] = FeatureWords.Beside(GetType(), Service<IStringLocalizerFactory>())[done].Value;
        return LocalRedirect(next);
    }

    /// <summary>The page again: what stands in this field cannot be used.</summary>
    protected Task<IActionResult> Wrong(string field, string sentence, CancellationToken stop)
    {
        ModelState.AddModelError(field, sentence);
        return ShowAgain(StatusCodes.Status422UnprocessableEntity, stop);
    }

    protected async Task<IActionResult> Show(CancellationToken stop) => await Load(stop) ? Page() : NotFound();

    /// <summary>The page again with what was typed, and why it could not be taken.</summary>
    protected virtual async Task<IActionResult> ShowAgain(int status, CancellationToken stop)
    {
        var page = await Show(stop);
        if (page is PageResult shown)
            shown.StatusCode = status;
        return page;
    }

    private T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
