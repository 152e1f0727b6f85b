using Gongkai.Domain.Reporting.Checks.Prose;
using Gongkai.Domain.Reporting.Checks.Statements;
using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks;

/// <summary>One report under audit: the report, what is known beside it, and what several checks read from it, worked out once.</summary>
public sealed class AuditCase
{
    private readonly Lazy<IReadOnlyList<Passage>> _passages;
    private readonly Lazy<Table3Diagnosis> _table3;
    private readonly Lazy<ReportStatements> _statements;

    public AuditCase(AnnualReport report, AuditContext context)
    {
        Report = report;
        Context = context;
        _passages = new(() => Passage.Of(report));
        _table3 = new(() => Table3Diagnosis.Of(new Table3Grid(report)));
        _statements = new(() => ReportStatements.Of(this));
    }

    public AnnualReport Report { get; }
    public AuditContext Context { get; }

    /// <summary>The organ's level: from the register, else from its name.</summary>
    public ReportLevel? Level => Context.Level ?? Report.Organ.Level ?? OrganName.LevelOf(Report.Organ.Name);

    public bool IsGovernment =>
        Level is ReportLevel.Nation or ReportLevel.Province or ReportLevel.City or ReportLevel.County or ReportLevel.Town;

    /// <summary>In a fragment nothing is reported as missing.</summary>
    public bool IsFragment => Report.Completeness is Completeness.Fragment;

    /// <summary>Every line of prose and every heading, in the order of the report.</summary>
    internal IReadOnlyList<Passage> Passages => _passages.Value;

    internal Table3Diagnosis Table3 => _table3.Value;

    /// <summary>What the prose says in numbers.</summary>
    internal ReportStatements Statements => _statements.Value;

    internal IEnumerable<Passage> PassagesOf(PartCode part) => Passages.Where(passage => passage.Part == part);

    /// <summary>The form that a table follows by its labels, or else the one its year demands.</summary>
    internal FormTable FormOf(TableCode table)
    {
        var form = ReportForm.Of(Report.Table(table).Form) ?? ReportForm.Of(Report.Format) ?? ReportForm.OfYear(Report.Year ?? 0);
        return (form ?? ReportForm.F2021).Table(table);
    }

    /// <summary>The number in a cell, as identities may use it; null when it was not seen or cannot be read.</summary>
    internal decimal? Number(string row, string column) => Report.Cell(row, column)?.Number.ForIdentity;

    /// <summary>A cell as a place, always with a quote: what is printed, or for a blank the label of its row.</summary>
    internal Place At(string row, string column) => CellPlace.Of(Report, new(row, column));
}
