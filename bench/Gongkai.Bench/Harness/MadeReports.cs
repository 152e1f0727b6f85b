using System.Globalization;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Gongkai.Testing.Reports;
using HouseStyles = Gongkai.Documents.Tests.Reports.HouseStyles;

namespace Gongkai.Bench.Harness;

/// <summary>Made-up annual reports, and their files as organs publish them: correct ones, and every tenth with one wrong number in table 3.</summary>
internal static class MadeReports
{
    /// <summary>The one error in a wrong report, by the code of its check.</summary>
    public const string Error = "GK-T3-ROWSUM";

    /// <summary>The row of table 3 that it stands in.</summary>
    public const string WrongRow = "T3.R03_3_5";

    private static readonly Break _break = Break.All.First(one => one.Code == Error);

    /// <summary>How other houses print it, by the ending of the file.</summary>
    private static readonly ILookup<string, Func<AnnualReport, Random, (string File, byte[] Bytes)>> _styles =
        HouseStyles.All.Values.ToLookup(style => Path.GetExtension(style(Make(0), new Random(0)).File));

    public static bool IsWrong(int number) => number % 10 == 9;

    public static AnnualReport Make(int number) =>
        IsWrong(number) ? _break.Make(number)!.Value.Wrong : RandomReport.Make(number).Draft.Build();

    /// <summary>The file of a report, named by its number: TXT and HTML in the styles of different houses, DOCX, XLSX and JSON as we write them.</summary>
    public static string Write(string folder, int number, string ending)
    {
        var report = Make(number);
        var file = Path.Combine(folder, $"{number:D6}{ending}");
        File.WriteAllBytes(
            file,
            ending switch
            {
                ".docx" => DocxReport.Write(report),
                ".xlsx" => XlsxReport.Write(report),
                ".json" => System.Text.Encoding.UTF8.GetBytes(CanonicalJson.Write(report)),
                _ => Styled(report, number, [.. _styles[ending]]),
            }
        );
        return file;
    }

    /// <summary>The number that <see cref="Write"/> named a file by.</summary>
    public static int NumberOf(string file) => int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture);

    private static byte[] Styled(AnnualReport report, int number, Func<AnnualReport, Random, (string File, byte[] Bytes)>[] styles) =>
        styles[number % styles.Length](WithoutTitleInHead(report), new Random(number)).Bytes;

    /// <summary>The styles print the title themselves.</summary>
    private static AnnualReport WithoutTitleInHead(AnnualReport report) =>
        report with
        {
            Parts =
            [
                .. report.Parts.Select(part =>
                    part with
                    {
                        Text = string.Join('\n', part.Lines.Where(line => line.Kind is not LineKind.Title).Select(line => line.Text)),
                    }
                ),
            ],
        };
}
