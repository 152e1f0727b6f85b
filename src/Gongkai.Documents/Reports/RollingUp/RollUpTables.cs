using System.Globalization;
using Gongkai.Documents.Registers;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>The words of a language: a sentence by its key, with its parts filled in.</summary>
public delegate string Says(string key, params object?[] parts);

/// <summary>A roll-up with all that was left out of it on the way.</summary>
public sealed record RollUpResult(YearRollUp RollUp, IReadOnlyList<LeftOut> LeftOut);

/// <summary>A file that is not in the sums.</summary>
/// <param name="Why">Key of the reason.</param>
public sealed record LeftOut(string File, string Why);

/// <summary>The lists of a roll-up, as the workbook and the page print them.</summary>
public sealed class RollUpTables(RollUpResult result, Says says)
{
    private readonly YearRollUp _rollUp = result.RollUp;

    /// <summary>In the order of the workbook.</summary>
    public IEnumerable<RegisterTable> All => [Years, Branches, Organs, Objections, Findings, Rankings];

    /// <summary>历年.</summary>
    public RegisterTable Years =>
        Table(
            "years",
            ["year", "reports", .. Measure.All.Select(Key)],
            _rollUp.Years.Select(sum => Row([Number(sum.Year), Number(sum.Reports)], measure => measure.Of(sum.Number)))
        );

    /// <summary>其中.</summary>
    public RegisterTable Branches =>
        Table(
            "branches",
            ["organ", "reports", .. Measure.All.Select(Key)],
            _rollUp.Branches.Select(branch =>
                Row([Text(branch.Organ), Number(branch.Sum.Reports)], measure => measure.Of(branch.Sum.Number))
            )
        );

    /// <summary>办理结果: of the year, by the groups of table 3.</summary>
    public RegisterTable Outcomes =>
        Table(
            "outcomes",
            ["outcome", "count"],
            OutcomeSums(_rollUp.Sum).Select(outcome => Cells(Text(outcome.Label), Number(outcome.Sum)))
        );

    /// <summary>各单位.</summary>
    public RegisterTable Organs =>
        Table(
            "organs",
            ["organ", "parent", "level", "published", "errors", "warnings", "across", .. Measure.All.Select(Key)],
            _rollUp.Organs.Select(organ =>
                Row(
                    [
                        Text(organ.Organ),
                        Text(organ.Member.Parent),
                        Text(organ.Member.Level is { } level ? says($"level.{level}") : null),
                        RegisterCell.Of(organ.PublishedOn),
                        organ.Audited is { } audited ? Number(audited.Errors) : Text(null),
                        organ.Audited is { } counted ? Number(counted.Warnings) : Text(null),
                        Number(organ.FindingCount),
                    ],
                    measure => organ.Figures.GetValueOrDefault(measure)
                )
            )
        );

    /// <summary>缺报、逾期、有误、名单之外、未计入的文件.</summary>
    public RegisterTable Objections =>
        Table(
            "objections",
            ["state", "organ", "detail"],
            [
                .. _rollUp.Missing.Select(member => Cells(Text(says("state.missing")), Text(member.Organ), Text(member.Parent))),
                .. _rollUp.Late.Select(organ => Cells(Text(says("state.late")), Text(organ.Organ), RegisterCell.Of(organ.PublishedOn))),
                .. _rollUp.Faulty.Select(organ =>
                    Cells(
                        Text(says("state.faulty")),
                        Text(organ.Organ),
                        Text(says("faulty.detail", organ.Audited?.Errors ?? 0, organ.FindingCount))
                    )
                ),
                .. _rollUp.Unlisted.Select(organ => Cells(Text(says("state.unlisted")), Text(organ.Organ), Text(null))),
                .. result.LeftOut.Select(file => Cells(Text(says("state.left-out")), Text(file.File), Text(says(file.Why)))),
            ]
        );

    /// <summary>比对: against last year, against the members, against the deadline.</summary>
    public RegisterTable Findings =>
        Table(
            "findings",
            ["organ", "severity", "code", "message"],
            _rollUp.Organs.SelectMany(organ =>
                organ.Findings.Select(finding =>
                    Cells(
                        Text(organ.Organ),
                        Text(says($"severity.{finding.Severity}")),
                        Text(finding.Code),
                        Text(says("language") == "zh" ? finding.MessageZh : finding.MessageEn)
                    )
                )
            )
        );

    /// <summary>首末位次.</summary>
    public RegisterTable Rankings =>
        Table(
            "rankings",
            ["measure", "place", "organ", "value", "part", "whole"],
            _rollUp.Rankings.SelectMany(ranking =>
                Places(ranking).Select(row => (IReadOnlyList<RegisterCell>)[Text(says(Key(ranking.Measure))), .. row])
            )
        );

    /// <summary>Of one measure.</summary>
    public RegisterTable Ranking(Ranking ranking) =>
        Table(Key(ranking.Measure), ["place", "organ", "value", "part", "whole"], Places(ranking));

    public static string Key(Measure measure) => $"measure.{measure.Code}";

    /// <summary>A share in percent with one digit, a count as it is.</summary>
    public static string Print(Measure measure, Figure? figure) =>
        figure?.Value is not { } value ? ""
        : measure.IsShare ? value.ToString("P1", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal)
        : value.ToString("#,0.######", CultureInfo.InvariantCulture);

    /// <summary>The groups of 本年度办理结果 with their sums, by the labels of the form.</summary>
    internal static IEnumerable<(string Label, decimal Sum)> OutcomeSums(ReportSum sum)
    {
        var table = ReportSum.FormOf(sum.Year).Table3;
        var groups = table.VirtualRows.Where(row => row.Code.StartsWith("T3.R03_", StringComparison.Ordinal));
        foreach (
            var row in table
                .Rows.Where(row => row is { Group: "T3.R03", Code: not "T3.R03_7" })
                .Concat(groups)
                .OrderBy(row => row.Code, StringComparer.Ordinal)
        )
            yield return (row.Label, (row.IsVirtual ? row.Parts : [row.Code]).Sum(code => sum.Number(new(code, "C_TOTAL")) ?? 0));
    }

    private IEnumerable<IReadOnlyList<RegisterCell>> Places(Ranking ranking) =>
        [
            .. ranking.First.Select((ranked, at) => Place(ranking.Measure, says("place.first", at + 1), ranked)),
            .. ranking.Last.Select((ranked, at) => Place(ranking.Measure, says("place.last", at + 1), ranked)),
        ];

    private static RegisterCell[] Place(Measure measure, string place, Ranked ranked) =>
        [
            Text(place),
            Text(ranked.Organ),
            Value(measure, ranked.Figure),
            Number(ranked.Figure.Part),
            measure.IsShare ? Number(ranked.Figure.Whole) : Text(null),
        ];

    private static IReadOnlyList<RegisterCell> Row(IEnumerable<RegisterCell> facts, Func<Measure, Figure?> figure) =>
        [.. facts, .. Measure.All.Select(measure => Value(measure, figure(measure)))];

    private static RegisterCell Value(Measure measure, Figure? figure) =>
        measure.IsShare ? Text(Print(measure, figure))
        : figure is { } known ? Number(known.Part)
        : Text(null);

    private RegisterTable Table(string title, IEnumerable<string> columns, IEnumerable<IReadOnlyList<RegisterCell>> rows) =>
        new(says(title), [.. columns.Select(column => says(column))], [.. rows]);

    private static RegisterCell[] Cells(params RegisterCell[] cells) => cells;

    private static RegisterCell Text(string? text) => RegisterCell.Of(text);

    private static RegisterCell Number(decimal number) => RegisterCell.Of(number);
}
