using System.Text.RegularExpressions;

namespace Gongkai.Documents.Registers;

/// <summary>导入台账: reads XLSX or CSV with the columns in any order, and tells every mistake with its row and column.</summary>
public static partial class RegisterReader
{
    /// <summary>Above this many mistakes the file is the wrong one; the rest is not listed.</summary>
    private const int MostErrors = 500;

    private const int HeadWithin = 10;
    private const int LongestCell = 5000;

    /// <summary>Reads a file that the check of incoming files accepted.</summary>
    public static RegisterImport Read(RegisterForm form, ReadOnlyMemory<byte> file)
    {
        if (RegisterGrid.Read(file) is not { } grid)
            return Failed(new RegisterError(0, "", "register.unreadable"));
        if (Head(form, grid) is not { } head)
            return Failed(
                new RegisterError(0, "", "register.no-head", string.Join('、', form.Columns.Where(c => c.Required).Select(c => c.Label)))
            );
        var missing = form.Columns.Where(column => column.Required && !head.Columns.ContainsValue(column)).ToList();
        if (missing.Count > 0)
            return Failed([.. missing.Select(column => new RegisterError(head.Row, column.Label, "register.column-missing"))]);
        return Rows(form, grid, head);
    }

    private sealed record HeadRow(int Row, Dictionary<int, RegisterColumn> Columns, HashSet<int> InYuan, List<string> Ignored);

    private static RegisterImport Failed(params IReadOnlyList<RegisterError> errors) => new([], errors, []);

    private static RegisterImport Rows(RegisterForm form, List<string[]> grid, HeadRow head)
    {
        List<RegisterRow> rows = [];
        List<RegisterError> errors = [];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = head.Row; i < grid.Count && errors.Count < MostErrors; i++)
        {
            if (Array.TrueForAll(grid[i], cell => cell.Length == 0))
                continue;
            var (row, wrong) = Row(i + 1, grid[i], head);
            if (!seen.TryAdd(row.Text(form.Key), row.Number) && row.Text(form.Key).Length > 0)
                wrong.Add(new(row.Number, form.LabelOf(form.Key), "register.twice", row.Text(form.Key), $"{seen[row.Text(form.Key)]}"));
            errors.AddRange(wrong);
            if (wrong.Count == 0)
                rows.Add(row);
        }
        if (rows.Count == 0 && errors.Count == 0)
            errors.Add(new(0, "", "register.no-rows"));
        return new(rows, [.. errors.Take(MostErrors)], head.Ignored);
    }

    private static (RegisterRow Row, List<RegisterError> Errors) Row(int number, string[] cells, HeadRow head)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        List<RegisterError> errors = [];
        foreach (var (place, column) in head.Columns)
        {
            var text = place < cells.Length ? cells[place] : "";
            if (text.Length == 0 && column.Required)
                errors.Add(new(number, column.Label, "register.empty"));
            else if (text.Length > LongestCell)
                errors.Add(new(number, column.Label, "register.too-long", $"{LongestCell}"));
            else if (text.Length > 0 && RegisterValues.Read(column, text, head.InYuan.Contains(place)) is { } value)
                values[column.Field] = value;
            else if (text.Length > 0)
                errors.Add(new(number, column.Label, CodeOf(column.Type), text, string.Join('、', column.Choices)));
        }
        return (new(number, values), errors);
    }

    private static string CodeOf(RegisterType type) =>
        type switch
        {
            RegisterType.Day => "register.not-a-day",
            RegisterType.Amount => "register.not-an-amount",
            RegisterType.CreditCode => "register.not-a-credit-code",
            _ => "register.not-a-choice",
        };

    // The head is the row among the first ones that knows most labels; above it stands a title.
    private static HeadRow? Head(RegisterForm form, List<string[]> grid) =>
        grid.Take(HeadWithin)
            .Select((cells, i) => HeadOf(form, cells, i + 1))
            .Where(head => head.Columns.Count >= 2)
            .MaxBy(head => head.Columns.Count);

    private static HeadRow HeadOf(RegisterForm form, string[] cells, int row)
    {
        var head = new HeadRow(row, [], [], []);
        for (var place = 0; place < cells.Length; place++)
        {
            var label = Plain(cells[place]);
            if (form.Columns.FirstOrDefault(c => !head.Columns.ContainsValue(c) && IsCalled(c, label)) is { } column)
                head.Columns[place] = column;
            else if (label.Length > 0)
                head.Ignored.Add(cells[place]);
            if (cells[place].Contains('元', StringComparison.Ordinal) && !cells[place].Contains("万元", StringComparison.Ordinal))
                head.InYuan.Add(place);
        }
        return head;
    }

    private static bool IsCalled(RegisterColumn column, string label) =>
        column.AlsoCalled.Prepend(column.Label).Any(name => Plain(name) == label);

    private static string Plain(string label) => Decoration().Replace(label, "");

    [GeneratedRegex(@"[（(][^（）()]*[)）]|[\s\u3000*＊:：_\-—]", RegexOptions.None, 1000)]
    private static partial Regex Decoration();
}
