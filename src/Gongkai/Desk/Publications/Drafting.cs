using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Desk.Publications;

/// <summary>What the two pages share on which an item is written.</summary>
internal static class Drafting
{
    /// <summary>Most that one form may bring, files included.</summary>
    public const long MostBytes = 110L * 1024 * 1024;

    /// <summary>A browser does not send files a second time by itself: where a form comes back, the page says so beside the field.</summary>
    public static void AskForFilesAgain(HttpContext http, PublicationForm form, ModelStateDictionary state)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
            return;
        var again = Words.Of<PublicationsText>("files-again");
        if (form.Files.Length > 0)
            state.AddModelError($"Form.{nameof(form.Files)}", again);
        if (form.Report is not null)
            state.AddModelError($"Form.{nameof(form.Report)}", again);
    }
}
