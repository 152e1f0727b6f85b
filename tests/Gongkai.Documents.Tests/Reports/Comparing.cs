using System.Globalization;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Tests.Reports;

internal static class Comparing
{
    /// <summary>Cells that differ in value, told one by one.</summary>
    public static IReadOnlyList<string> Cells(AnnualReport expected, AnnualReport read) =>
        [
            .. from table in expected.Tables
            from cell in table.Cells
            let found = read.Cell(cell.Key)
            where found is null || found.Value != cell.Value.Value
            select $"{cell.Key}: expected {cell.Value.Value}, read {found?.Value?.ToString(CultureInfo.InvariantCulture) ?? "null"} (\"{found?.Raw}\")",
        ];
}
