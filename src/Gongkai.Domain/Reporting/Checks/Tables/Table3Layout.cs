using System.Collections.Frozen;

namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>What table 3 of a form is for its identities, worked out once: its cells row by row, and the identities with the places of their cells.</summary>
internal sealed class Table3Layout
{
    private static readonly FrozenDictionary<FormId, Table3Layout> OfForms = new[]
    {
        ReportForm.F2021,
        ReportForm.F2019,
    }.ToFrozenDictionary(form => form.Id, form => new Table3Layout(form.Table3));

    private readonly FrozenDictionary<CellCode, int> _places;
    private readonly ILookup<CellCode, int> _identitiesOf;

    private Table3Layout(FormTable table)
    {
        Rows = [.. table.Rows.Select(row => row.Code)];
        Cells = [.. Rows.SelectMany(row => Table3Grid.Columns.Select(column => new CellCode(row, column)))];
        _places = Cells.Index().ToFrozenDictionary(cell => cell.Item, cell => cell.Index);
        Identities = [.. RowSums(), .. Table3Grid.Columns.SelectMany(ColumnSums)];
        _identitiesOf = Identities
            .Index()
            .SelectMany(identity => identity.Item.Cells.Select(cell => (Cell: cell, At: identity.Index)))
            .ToLookup(one => one.Cell, one => one.At);
    }

    public IReadOnlyList<string> Rows { get; }
    public CellCode[] Cells { get; }
    public IReadOnlyList<Identity> Identities { get; }

    public static Table3Layout Of(FormId form) => OfForms[form];

    /// <summary>The place of a cell in <see cref="Cells"/>; null for a cell of another table.</summary>
    public int? At(CellCode cell) => _places.TryGetValue(cell, out var at) ? at : null;

    /// <summary>The identities that hold one of these cells, in their order.</summary>
    public IEnumerable<Identity> IdentitiesOf(IEnumerable<CellCode> cells) =>
        cells.SelectMany(cell => _identitiesOf[cell]).Distinct().Order().Select(at => Identities[at]);

    private IEnumerable<Identity> RowSums() =>
        Rows.Select(row =>
            Identity(
                IdentityKind.RowSum,
                row,
                [.. Table3Grid.Parts.Select(column => new CellCode(row, column))],
                [new(row, Table3Grid.Total)]
            )
        );

    private IEnumerable<Identity> ColumnSums(string column) =>
        [
            Identity(
                IdentityKind.Balance,
                column,
                [new("T3.R01", column), new("T3.R02", column)],
                [new("T3.R03_7", column), new("T3.R04", column)]
            ),
            Identity(
                IdentityKind.ResultSum,
                column,
                [.. Rows.Where(Table3Grid.IsResult).Select(row => new CellCode(row, column))],
                [new("T3.R03_7", column)]
            ),
        ];

    private Identity Identity(IdentityKind kind, string subject, CellCode[] left, CellCode[] right) =>
        new(kind, subject, left, right)
        {
            LeftAt = Array.ConvertAll(left, cell => _places[cell]),
            RightAt = Array.ConvertAll(right, cell => _places[cell]),
        };
}
