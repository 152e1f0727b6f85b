namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>The look of the page: the colours of the house, and what paper needs.</summary>
internal static class RollUpStyle
{
    public const string Sheet = """

        :root { --ink: #1b2433; --soft: #475266; --paper: #f6f5f1; --sheet: #fff; --line: #dedbd2; --cold: #17427c; --warm: #b02a1c; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.7;
          font-family: -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif; }
        main { max-width: 76rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
        h1 { font-size: 1.9rem; line-height: 1.35; margin: 0 0 1rem; border-block-end: 3px solid var(--warm); padding-block-end: .75rem; }
        h2 { font-size: 1.3rem; margin: 0 0 1rem; } h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
        section { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem; margin-block-start: 1.5rem; }
        .state { padding: .6rem 1rem; border-radius: .4rem; border-inline-start: 4px solid; margin: 0 0 1rem; }
        .complete { background: #e5f2ea; border-color: #17633f; } .incomplete { background: #fdf2da; border-color: #7a4a00; }
        .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 0; }
        .facts div { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: .75rem 1rem; }
        dt { color: var(--soft); font-size: .875rem; } dd { margin: 0; font-size: 1.6rem; font-weight: 600; font-variant-numeric: tabular-nums; }
        figure { margin: 0 0 1rem; overflow-x: auto; } .plot { display: block; width: 100%; min-width: 30rem; max-width: 56rem; height: auto; font-size: 13px; }
        .plot text { fill: var(--ink); dominant-baseline: central; } .plot .label { text-anchor: end; } .plot .number { font-variant-numeric: tabular-nums; }
        .plot .axis { stroke: var(--soft); stroke-width: 1; } .plot rect.cold { fill: var(--cold); } .plot rect.warm { fill: var(--warm); }
        .table, .gk-report__table { position: relative; overflow-x: auto; margin-block-end: 1rem; } table { border-collapse: collapse; width: 100%; font-size: .875rem; }
        :focus-visible { outline: 3px solid #ffbf2f; outline-offset: 2px; }
        figcaption { color: var(--soft); font-size: .875rem; padding-block: .4rem; }
        .gk-report__table caption { text-align: start; font-weight: 600; padding-block: .4rem; }
        .table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { border: 1px solid var(--line); padding: .35rem .55rem; text-align: start; vertical-align: top; } th { background: #f9f8f5; font-weight: 600; }
        td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .gk-report__table th, .gk-report__table td { text-align: center; vertical-align: middle; }
        @media print {
          @page { size: A4 landscape; margin: 12mm; } html { font-size: 10.5px; } .plot { max-width: 36rem; }
          body { background: none; } main { max-width: none; padding: 0; } section { border: 0; padding: 0; break-inside: auto; }
          figure, tr, .facts { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; }
          .table, .gk-report__table, figure { overflow: visible; } .plot rect, th, .state { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;
}
