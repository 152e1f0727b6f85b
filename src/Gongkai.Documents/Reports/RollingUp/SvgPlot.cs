using System.Globalization;
using System.Net;
using System.Text;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>One bar: its label, its length, and how the length is printed.</summary>
internal sealed record Bar(string Label, decimal Length, string Printed);

/// <summary>Bars as SVG, drawn here so that a page needs no script: one below the other, the number behind each. The table of the same figures stands beside the plot.</summary>
internal static class SvgPlot
{
    private const int LabelWidth = 250;
    private const int BarWidth = 380;
    private const int NumberWidth = 90;
    private const int Step = 30;
    private const int Thickness = 18;
    private const int LongestLabel = 18;

    /// <param name="id">Of the title, which names the picture to those who hear the page.</param>
    public static string Bars(string id, string title, IReadOnlyList<Bar> bars, string tone)
    {
        var svg = new StringBuilder();
        var most = bars.Select(bar => bar.Length).DefaultIfEmpty(0).Max();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"plot\" role=\"img\" aria-labelledby=\"{id}\" viewBox=\"0 0 {LabelWidth + BarWidth + NumberWidth} {(bars.Count * Step) + 6}\"><title id=\"{id}\">{WebUtility.HtmlEncode(title)}</title>"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<line class=\"axis\" x1=\"{LabelWidth}\" x2=\"{LabelWidth}\" y1=\"0\" y2=\"{(bars.Count * Step) + 6}\"/>"
        );
        foreach (var (at, bar) in bars.Index())
            Draw(svg, bar, (at * Step) + 6, most == 0 ? 0 : (double)(bar.Length / most) * BarWidth, tone);
        return svg.Append("</svg>").ToString();
    }

    private static void Draw(StringBuilder svg, Bar bar, int top, double length, string tone)
    {
        var middle = top + (Thickness / 2);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"label\" x=\"{LabelWidth - 10}\" y=\"{middle}\">{WebUtility.HtmlEncode(Short(bar.Label))}</text>"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{tone}\" x=\"{LabelWidth}\" y=\"{top}\" width=\"{length:0.#}\" height=\"{Thickness}\" rx=\"2\"/>"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"number\" x=\"{LabelWidth + length + 8:0.#}\" y=\"{middle}\">{WebUtility.HtmlEncode(bar.Printed)}</text>"
        );
    }

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)] + "…";
}
