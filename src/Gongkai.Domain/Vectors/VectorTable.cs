using System.Text;

namespace Gongkai.Domain.Vectors;

/// <summary>A CSV file (RFC 4180) with a line of headings, as the test vectors of clock and fees come.</summary>
public static class VectorTable
{
    /// <summary>The rows by heading. A heading that is missing makes the file unusable; more of them do not matter.</summary>
    public static IReadOnlyList<VectorRow> Read(string csv, params IReadOnlyList<string> headings)
    {
        var lines = Records(csv.TrimStart('\uFEFF')).ToList();
        var missing = headings.Except(lines.FirstOrDefault().Fields ?? []).ToList();
        if (missing.Count > 0)
            throw new FormatException($"line 1: no column '{string.Join("', '", missing)}'");
        var places = headings.ToDictionary(heading => heading, heading => lines[0].Fields.IndexOf(heading));
        return [.. lines.Skip(1).Select(line => Row(line.Number, line.Fields, places))];
    }

    private static VectorRow Row(int line, List<string> fields, Dictionary<string, int> places) =>
        places.Values.Max() < fields.Count
            ? new(line, places.ToDictionary(place => place.Key, place => fields[place.Value]))
            : throw new FormatException($"line {line}: {fields.Count} fields only");

    private static IEnumerable<(int Number, List<string> Fields)> Records(string csv)
    {
        var (line, at) = (1, 0);
        while (at < csv.Length)
        {
            var first = line;
            List<string> fields = [];
            do fields.Add(Field(csv, ref at, ref line));
            while (at < csv.Length && csv[at++] == ',');
            if (fields is not [""])
                yield return (first, fields);
        }
    }

    /// <summary>One field; afterwards <paramref name="at"/> stands on the comma, on the line feed, or past the end.</summary>
    private static string Field(string csv, ref int at, ref int line)
    {
        var text = new StringBuilder();
        var quoted = at < csv.Length && csv[at] == '"';
        at += quoted ? 1 : 0;
        for (; at < csv.Length; at++)
        {
            var sign = csv[at];
            if (quoted && sign == '"' && at + 1 < csv.Length && csv[at + 1] == '"')
                at++;
            else if (quoted && sign == '"')
            {
                quoted = false;
                continue;
            }
            else if (!quoted && sign is ',' or '\n')
                break;
            text.Append(sign);
        }
        line += text.ToString().Count(sign => sign == '\n') + (at < csv.Length && csv[at] == '\n' ? 1 : 0);
        return text.ToString().TrimEnd('\r');
    }
}

/// <summary>One row of a vector file.</summary>
/// <param name="Line">Its line in the file, counted from 1.</param>
public sealed record VectorRow(int Line, IReadOnlyDictionary<string, string> Fields)
{
    public string this[string heading] => Fields[heading];
}
