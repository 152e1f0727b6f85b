using System.Globalization;
using System.Net;
using System.Text;
using Gongkai.Documents.Registers;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>
/// A roll-up as one page of HTML: what is missing first, then plots with the table behind each, then the sums in the statutory form. Without
/// script, for the screen and for paper.
/// </summary>
public sealed class RollUpPage(RollUpResult result, Says says)
{
    /// <summary>More rows than a reader goes through; the workbook has them all.</summary>
    private const int MostRows = 200;

    /// <summary>More bars than an eye compares.</summary>
    private const int MostBars = 20;

    private readonly StringBuilder _html = new();
    private readonly RollUpTables _tables = new(result, says);
    private readonly YearRollUp _rollUp = result.RollUp;

    public static string Write(RollUpResult result, Says says) => new RollUpPage(result, says).Write();

    private string Write()
    {
        Head();
        Facts();
        Section("objections", () => Table(_tables.Objections));
        Section("years", () => Plot("years", "measure.received", Years(), "cold", _tables.Years));
        Section("outcomes", () => Plot("outcomes", "count", Outcomes(), "warm", _tables.Outcomes));
        if (_rollUp.Branches.Count > 0)
            Section("branches", () => Plot("branches", "measure.received", Branches(), "cold", _tables.Branches));
        Section("rankings", Rankings);
        Section("sums", () => _html.Append(HtmlReport.Tables(_rollUp.Sum.AsReport(says("sum")))));
        Section("findings", () => Table(_tables.Findings));
        Section("organs", () => Table(_tables.Organs));
        return _html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void Head()
    {
        var title = Text(says("title", _rollUp.Year));
        _html.Append(
            CultureInfo.InvariantCulture,
            $$"""
            <!DOCTYPE html>
            <html lang="{{says("language")}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{title}}</title>
            <style>{{RollUpStyle.Sheet}}</style>
            </head>
            <body>
            <main>
            <h1>{{title}}</h1>

            """
        );
    }

    private void Facts()
    {
        var key = _rollUp.IsComplete ? "complete" : "incomplete";
        _html.Append(CultureInfo.InvariantCulture, $"<p class=\"state {key}\">{Text(says(key))}</p>\n<dl class=\"facts\">\n");
        Fact("fact.reports", _rollUp.Organs.Count);
        Fact("fact.missing", _rollUp.Missing.Count);
        Fact("fact.late", _rollUp.Late.Count);
        Fact("fact.faulty", _rollUp.Faulty.Count);
        Fact("measure.received", Measure.Received.Of(_rollUp.Sum.Number)?.Part ?? 0);
        Fact("measure.closed", Measure.Closed.Of(_rollUp.Sum.Number)?.Part ?? 0);
        _html.Append("</dl>\n");
    }

    private void Fact(string key, decimal number) =>
        _html.Append(CultureInfo.InvariantCulture, $"<div><dt>{Text(says(key))}</dt><dd>{number:#,0}</dd></div>\n");

    private void Section(string key, Action write)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{key}\">\n<h2 id=\"{key}\">{Text(says(key))}</h2>\n");
        write();
        _html.Append("</section>\n");
    }

    private void Rankings()
    {
        _html.Append(CultureInfo.InvariantCulture, $"<p>{Text(says("rankings.guard", _rollUp.Guard.Least))}</p>\n");
        foreach (var ranking in _rollUp.Rankings.Where(ranking => ranking.First.Count > 0))
        {
            var key = RollUpTables.Key(ranking.Measure);
            _html.Append(CultureInfo.InvariantCulture, $"<h3>{Text(says(key))}</h3>\n");
            if (ranking.TooSmall > 0)
                _html.Append(CultureInfo.InvariantCulture, $"<p>{Text(says("rankings.too-small", ranking.TooSmall))}</p>\n");
            var bars = ranking
                .First.Concat(ranking.Last.Reverse())
                .Select(ranked => new Bar(ranked.Organ, ranked.Figure.Value ?? 0, RollUpTables.Print(ranking.Measure, ranked.Figure)));
            Plot(key, key, bars, ranking.Measure.IsShare ? "warm" : "cold", _tables.Ranking(ranking));
        }
    }

    private IEnumerable<Bar> Years() => _rollUp.Years.Select(sum => BarOf(sum.Year.ToString(CultureInfo.InvariantCulture), sum));

    private IEnumerable<Bar> Branches() =>
        _rollUp.Branches.Select(branch => BarOf(branch.Organ, branch.Sum)).OrderByDescending(bar => bar.Length).Take(MostBars);

    private IEnumerable<Bar> Outcomes() =>
        RollUpTables
            .OutcomeSums(_rollUp.Sum)
            .Select(outcome => new Bar(outcome.Label, outcome.Sum, outcome.Sum.ToString("#,0", CultureInfo.InvariantCulture)));

    private static Bar BarOf(string label, ReportSum sum)
    {
        var received = Measure.Received.Of(sum.Number);
        return new(label, received?.Part ?? 0, RollUpTables.Print(Measure.Received, received));
    }

    /// <param name="counted">Key of what the bars show.</param>
    private void Plot(string key, string counted, IEnumerable<Bar> bars, string tone, RegisterTable table)
    {
        var id = "plot-" + key.Replace('.', '-');
        var title = says("plot", says(counted));
        _html.Append("<figure>").Append(SvgPlot.Bars(id, title, [.. bars], tone));
        _html.Append(CultureInfo.InvariantCulture, $"<figcaption>{Text(title)}</figcaption></figure>\n");
        Table(table);
    }

    private void Table(RegisterTable table)
    {
        if (table.Rows.Count == 0)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<p>{Text(says("none"))}</p>\n");
            return;
        }
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"table\" role=\"region\" aria-label=\"{Text(table.Title)}\" tabindex=\"0\"><table>\n<caption>{Text(table.Title)}</caption>\n<thead><tr>"
        );
        foreach (var column in table.Columns)
            _html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(column)}</th>");
        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows.Take(MostRows))
            Row(row);
        _html.Append("</tbody></table></div>\n");
        if (table.Rows.Count > MostRows)
            _html.Append(CultureInfo.InvariantCulture, $"<p>{Text(says("more", table.Rows.Count - MostRows))}</p>\n");
    }

    private void Row(IReadOnlyList<RegisterCell> row)
    {
        _html.Append("<tr>");
        foreach (var cell in row)
            _html.Append(cell.IsNumber ? "<td class=\"number\">" : "<td>").Append(Text(cell.Text)).Append("</td>");
        _html.Append("</tr>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
