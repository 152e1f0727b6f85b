using System.Globalization;

namespace Gongkai.Documents.Registers;

/// <summary>What was read: rows that are right, and everything that is wrong, by row and column. Nothing is taken in half.</summary>
/// <param name="Ignored">Labels of columns that the form does not know.</param>
public sealed record RegisterImport(IReadOnlyList<RegisterRow> Rows, IReadOnlyList<RegisterError> Errors, IReadOnlyList<string> Ignored);

/// <summary>One record, its values in canonical form.</summary>
/// <param name="Number">Row in the file, as a spreadsheet counts.</param>
public sealed record RegisterRow(int Number, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The words; empty for none.</summary>
    public string Text(string field) => Values.GetValueOrDefault(field, "");

    /// <summary>The day; null for none or for 长期.</summary>
    public DateOnly? Day(string field) =>
        DateOnly.TryParseExact(Text(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The amount in fen; null for none.</summary>
    public long? Fen(string field) => long.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var fen) ? fen : null;
}

/// <summary>What is wrong in one place. <paramref name="Code"/> is the key of the text that also says what to do.</summary>
/// <param name="Row">Row in the file; 0 for the file as a whole.</param>
/// <param name="Column">Label of the column; empty for the row as a whole.</param>
public sealed record RegisterError(int Row, string Column, string Code, params IReadOnlyList<string> Values);
