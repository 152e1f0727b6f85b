using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Labels reduced to what cannot be lost in layout: letters, digits and Han characters.</summary>
internal static class LabelKey
{
    public static string Of(string text)
    {
        var normal = TraditionalSigns.Simplify(ReportLabel.Normal(text));
        return normal.All(char.IsLetterOrDigit) ? normal : string.Concat(normal.Where(char.IsLetterOrDigit));
    }

    /// <summary>Key of the label without its ordinal.</summary>
    public static string StemOf(string text) => Of(ReportLabel.Split(ReportLabel.Normal(text)).Stem);

    /// <summary>1 for equal, 0 for nothing in common: edit distance over the longer length. For slips of OCR and typing.</summary>
    public static double Similarity(string a, string b)
    {
        var longer = Math.Max(a.Length, b.Length);
        if (longer == 0)
            return 1;
        if (longer > 120 || Math.Abs(a.Length - b.Length) > longer / 2)
            return 0;
        return 1 - ((double)Distance(a, b) / longer);
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
