using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting.Making;

/// <summary>
/// 自动取数项: places in a text that name a question instead of holding a number, such as <c>{T3.R01.C_TOTAL}</c>. Filled when the report is made, so that
/// text and table cannot differ, and a text that a person wrote stays right when numbers move.
/// </summary>
public static partial class ReportFields
{
    /// <summary>The text with every number in its place; a field that asks nothing known stays as it stands.</summary>
    public static string Fill(string text, YearFigures figures) =>
        Field().Replace(text, field => figures.Find(field.Groups["code"].Value) is { } number ? YearFigures.Print(number) : field.Value);

    /// <summary>Fields of a text that ask nothing known.</summary>
    public static IEnumerable<string> Unknown(string text, YearFigures figures) =>
        Named(text).Where(code => figures.Find(code) is null).Distinct();

    /// <summary>The codes that a text asks for.</summary>
    public static IEnumerable<string> Named(string text) => Field().Matches(text).Select(field => field.Groups["code"].Value);

    [GeneratedRegex(@"\{(?<code>[A-Z][A-Z0-9_.-]*)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
