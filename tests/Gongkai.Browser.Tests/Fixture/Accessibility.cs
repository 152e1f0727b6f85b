using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Gongkai.Browser.Tests.Fixture;

/// <summary>What axe finds on a page, in words short enough to read in a failed test.</summary>
public static class Accessibility
{
    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    // Every violation of WCAG 2.2 A and AA and of the best practices. Our pages hold no frames, so that axe is asked without the second page
    // that its package opens for each run: a fifth of the time.
    private const string Findings = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
        }
        """;

    /// <summary>Every violation: rule, then the element.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(_axe);
        return await page.EvaluateAsync<string[]>(Findings);
    }

    /// <summary>The page is wider than the screen by so many pixels.</summary>
    public static Task<int> SticksOutAsync(this IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
