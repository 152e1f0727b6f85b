using Gongkai.SignIn;
using Gongkai.Storage.Entries;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Host;

/// <summary>Says what happened, what became of the input and what to do next; no stack, no version, no path.</summary>
[Public]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed partial class ProblemModel(ILogger<ProblemModel> log) : PageModel
{
    // The data is whole, but a newer program wrote in it: this one must not go on.
    private bool _isTooNew;

    private bool _isNotSetUp;

    public int Status { get; private set; }

    /// <summary>What was typed, to be sent again.</summary>
    public KeptInput? Kept { get; private set; }

    public string Number => HttpContext.ProblemNumber();

    /// <summary>The word group of the status; what has no group of its own is a fault of ours.</summary>
    public string Kind =>
        Status switch
        {
            503 when _isTooNew => "too-new",
            503 when _isNotSetUp => "not-set-up",
            404 => "not-found",
            400 or 405 or 413 or 415 => "unusable",
            401 => "signed-out",
            403 => "forbidden",
            429 => "too-many",
            503 => "unavailable",
            _ => "fault",
        };

    public void OnGet() => Tell();

    public async Task OnPostAsync()
    {
        Tell();
        if (Status is not (404 or 405 or 413 or 415))
            Kept = await KeptInput.Of(HttpContext);
    }

    private void Tell()
    {
        var fault = HttpContext.Features.Get<IExceptionHandlerFeature>();
        var again = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        // Asked for directly, the page is as absent as any other unknown address.
        _isTooNew = fault?.Error is UnreadableEntry;
        _isNotSetUp = fault?.Error is NotSetUp;
        Status =
            _isTooNew || _isNotSetUp ? 503
            : fault is not null ? 500
            : again is not null ? again.OriginalStatusCode
            : 404;
        Response.StatusCode = Status;
        if (fault is not null && !_isNotSetUp)
            LogFault(log, Number, fault.Error);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Problem {Number}")]
    private static partial void LogFault(ILogger log, string number, Exception fault);
}
