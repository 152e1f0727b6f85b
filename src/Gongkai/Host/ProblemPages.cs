namespace Gongkai.Host;

/// <summary>One page for everything that went wrong, with a number that the visitor can quote and the log holds.</summary>
internal static class ProblemPages
{
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem", AllowStatusCode404Response = true });
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
    }

    /// <summary>The number of this request, short enough to be read out on the telephone.</summary>
    public static string ProblemNumber(this HttpContext http) => http.TraceIdentifier.Replace(":", "-", StringComparison.Ordinal);
}
