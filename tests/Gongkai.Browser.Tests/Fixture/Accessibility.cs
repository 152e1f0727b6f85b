using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gongkai.Browser.Tests.Fixture;

/// <summary>What axe finds on a page, in words short enough to read in a failed test.</summary>
public static class Accessibility
{
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>Every violation of WCAG 2.2 A and AA and of the best practices: rule, then the element.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(this IPage page)
    {
        var result = await page.RunAxe(_rules);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"))];
    }

    /// <summary>The page is wider than the screen by so many pixels.</summary>
    public static Task<int> SticksOutAsync(this IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
