using System.Globalization;
using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>A part of a draft: heading and lines of prose.</summary>
public sealed class DraftPart(PartCode code, string ordinal, string title)
{
    public PartCode Code { get; } = code;
    public string Ordinal { get; set; } = ordinal;
    public string Title { get; set; } = title;
    public List<string> Lines { get; init; } = [];
}

/// <summary>An annual report before it is printed: what a test may write, change or break. It can be read as a model, printed as text or as a page.</summary>
public sealed class ReportDraft
{
    public required string Organ { get; set; }
    public required ReportLevel Level { get; init; }
    public required int Year { get; init; }
    public List<string> TitleLines { get; init; } = [];
    public DateOnly? PublishedOn { get; set; }
    public List<string> Head { get; init; } = [];
    public List<DraftPart> Parts { get; init; } = [];

    /// <summary>Cells as printed, by code: T3.R01.C_TOTAL.</summary>
    public Dictionary<string, string> Cells { get; init; } = [];

    /// <summary>Labels of rows that differ from the form's.</summary>
    public Dictionary<string, string> Labels { get; } = [];
    public HashSet<string> MissingRows { get; } = [];
    public HashSet<string> RepeatedRows { get; } = [];
    public HashSet<TableCode> MissingTables { get; } = [];

    /// <summary>What only a reader of files can tell: pictures, merges, traces of editing.</summary>
    public List<Func<AnnualReport, AnnualReport>> AsRead { get; } = [];

    public DraftPart Part(PartCode code) => Parts.First(part => part.Code == code);

    public decimal Number(string row, string column) => decimal.Parse(Cells[$"{row}.{column}"], CultureInfo.InvariantCulture);

    public decimal Total(string row) => Number(row, "C_TOTAL");

    public void Set(string row, string column, decimal value) =>
        Cells[$"{row}.{column}"] = value.ToString("0.######", CultureInfo.InvariantCulture);

    public void Add(string row, string column, decimal change) => Set(row, column, Number(row, column) + change);

    public void AddSentence(string sentence) => Part(PartCode.P1).Lines.Insert(0, sentence);

    public AnnualReport Build() => AsRead.Aggregate(new DraftReading(this).Read(), (report, change) => change(report));
}
