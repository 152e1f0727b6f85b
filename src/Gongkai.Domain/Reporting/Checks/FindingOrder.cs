namespace Gongkai.Domain.Reporting.Checks;

/// <summary>Worst first, then from the top of the report to its end; what concerns the report as a whole (its head) stands last.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder ByPlace { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
            return Comparer<bool>.Default.Compare(x is not null, y is not null);
        var bySeverity = y.Severity.CompareTo(x.Severity);
        if (bySeverity != 0)
            return bySeverity;
        var byPlace = Key(x).CompareTo(Key(y));
        return byPlace != 0 ? byPlace : string.CompareOrdinal(x.Code + x.MessageZh, y.Code + y.MessageZh);
    }

    private static (int Part, int Start, int Line, int Row) Key(Finding finding)
    {
        var place = finding.Place;
        var part = place.Part ?? (place.Table is { } table ? ReportForm.F2021.Table(table).Part : PartCode.Head);
        return (part is PartCode.Head ? int.MaxValue : (int)part, place.Start ?? 0, place.Line ?? 0, RowOf(place));
    }

    private static int RowOf(Place place)
    {
        if (place.Row is not { } row || place.Table is not { } table)
            return 0;
        var rows = ReportForm.F2021.Table(table).Rows.ToList();
        return rows.FindIndex(known => known.Code == row) * 10
            + ReportColumns.Applicants.ToList().FindIndex(column => column.Code == place.Column);
    }
}
