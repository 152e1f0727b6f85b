using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Canonical;

/// <summary>One table of canonical JSON.</summary>
internal static class CanonicalTable
{
    public static ReportTable Read(CanonicalNode table, TableCode code, FormId form)
    {
        table.Object("present", "asImage", "place", "rowLabels", "columnLabels", "unit", "cells");
        var present = table.Must("present").Flag();
        var cells = table.Must("cells").Entries().ToDictionary(cell => Code(cell, code), Cell);
        return new(code)
        {
            Present = present,
            AsImage = table.Maybe("asImage")?.Flag() ?? false,
            Form = present ? form : FormId.Unknown,
            Place = PlaceOf(table),
            Cells = cells,
            RowLabels = Labels(table, "rowLabels"),
            ColumnLabels = Labels(table, "columnLabels"),
            Units = table.Maybe("unit")?.Entries().ToDictionary(unit => unit.Name, unit => unit.Text()) ?? [],
            MissingRows = present ? Missing(code, form, cells.Keys) : [],
            ValuesRead = cells.Values.Count(cell => cell.Raw is { Length: > 0 }),
        };
    }

    /// <summary>Rows of the form of which no cell was seen.</summary>
    private static IReadOnlyList<string> Missing(TableCode code, FormId form, IEnumerable<CellCode> cells)
    {
        var seen = cells.Select(cell => cell.Row).ToHashSet();
        return [.. ReportForm.Of(form)?.Table(code).Rows.Select(row => row.Code).Where(row => !seen.Contains(row)) ?? []];
    }

    private static CellCode Code(CanonicalNode cell, TableCode table) =>
        CellCode.TryParse(cell.Name, out var code) && code.Table == table && ReportForm.AllCells.Contains(code) ? code : throw cell.Wrong();

    /// <summary>Value and print must be one: a cell that says two things is none.</summary>
    private static ReportCell Cell(CanonicalNode cell)
    {
        cell.Object("value", "raw", "place");
        var (value, raw) = (cell.Given("value")?.Number(), cell.Given("raw")?.Text());
        return value == PrintedNumber.Read(raw).Value ? new(value, raw, PlaceOf(cell)) : throw cell.Wrong();
    }

    private static Place? PlaceOf(CanonicalNode node) => node.Maybe("place") is { } place ? CanonicalReader.Place(place) : null;

    private static Dictionary<string, PrintedLabel> Labels(CanonicalNode table, string name) =>
        table.Maybe(name)?.Entries().ToDictionary(label => label.Name, label => new PrintedLabel(label.Text(), null)) ?? [];
}
