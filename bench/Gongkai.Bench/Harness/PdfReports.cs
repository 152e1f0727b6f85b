using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Harness;

/// <summary>Made-up annual reports as PDF: written as DOCX, printed by LibreOffice.</summary>
internal sealed class PdfReports : IDisposable
{
    private readonly TemporaryFolder _scratch = new();

    /// <summary>Where they are, and nothing else.</summary>
    public string Folder => _scratch.At("pdf");

    public static async Task<PdfReports> PrintAsync(int count)
    {
        var reports = new PdfReports();
        using var office = new Office();
        var files = Enumerable.Range(0, count).Select(number => MadeReports.Write(reports._scratch.Path, number, ".docx")).ToList();
        await office.ConvertAsync("pdf", reports.Folder, files);
        return reports;
    }

    public void Dispose() => _scratch.Dispose();
}
