using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Testing.Reports;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Reporting.Checks;

/// <summary>
/// Precision and recall of every check over made-up reports, half of them correct and half with one thing broken. The number of reports is
/// that of GONGKAI_AUDIT_REPORTS (910 if not set); with GONGKAI_AUDIT_TABLE the table is written to that file.
/// </summary>
public sealed class Precision_and_recall(ITestOutputHelper output)
{
    private sealed class Score
    {
        public int Broken;
        public int Found;
        public int Wrongly;
    }

    [Fact]
    public void are_one_for_every_check()
    {
        var reports = int.Parse(Environment.GetEnvironmentVariable("GONGKAI_AUDIT_REPORTS") ?? "910", CultureInfo.InvariantCulture);
        var scores = new ConcurrentDictionary<string, Score>(
            CheckCatalogue.All.Select(check => KeyValuePair.Create(check.Code, new Score()))
        );
        var audited = 0;
        Parallel.For(
            0,
            reports / 2,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i => Interlocked.Add(ref audited, Try(Break.All[i % Break.All.Count], i, scores))
        );
        var table = Table(scores, audited);
        output.WriteLine(table);
        if (Environment.GetEnvironmentVariable("GONGKAI_AUDIT_TABLE") is { Length: > 0 } file)
            File.WriteAllText(file, table);
        scores.Where(score => score.Value.Wrongly > 0 || score.Value.Found < score.Value.Broken).ShouldBeEmpty(table);
    }

    /// <summary>One correct report with numbers in its prose, and one with a single thing broken.</summary>
    private static int Try(Break broken, int seed, ConcurrentDictionary<string, Score> scores)
    {
        var made = RandomReport.Make(seed);
        foreach (var finding in ReportAudit.Of(made.Draft.Build(), Break.All[0].ContextOf(made)).Findings)
            Interlocked.Increment(ref scores[finding.Code].Wrongly);
        if (broken.Make(seed) is not { } pair)
            return 1;
        var known = ReportAudit.Of(pair.Right, pair.RightContext).Findings.Select(finding => finding.Code).ToHashSet();
        var came = ReportAudit
            .Of(pair.Wrong, pair.WrongContext)
            .Findings.Select(finding => finding.Code)
            .Where(code => !known.Contains(code))
            .ToHashSet();
        Interlocked.Increment(ref scores[broken.Code].Broken);
        if (came.Remove(broken.Code))
            Interlocked.Increment(ref scores[broken.Code].Found);
        foreach (var code in came)
            Interlocked.Increment(ref scores[code].Wrongly);
        return 2;
    }

    private static string Table(ConcurrentDictionary<string, Score> scores, int audited)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{audited:N0} reports audited, one half correct, the other with one thing broken.\n\n");
        table.Append(
            "| Check | Severity | Finding (zh-CN) | Broken | Found | Wrongly | Precision | Recall |\n|---|---|---|---:|---:|---:|---:|---:|\n"
        );
        foreach (var check in CheckCatalogue.All)
        {
            var score = scores[check.Code];
            var message = check.Text.Zh.Replace("|", "\\|", StringComparison.Ordinal);
            table.Append(
                CultureInfo.InvariantCulture,
                $"| `{check.Code}` | {check.Severity.ToString().ToLowerInvariant()} | {message} | {score.Broken} | {score.Found} | {score.Wrongly} | {Share(score.Found, score.Found + score.Wrongly)} | {Share(score.Found, score.Broken)} |\n"
            );
        }
        return table.ToString();
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : ((decimal)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
