using System.Diagnostics;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>The old formats (DOC, XLS, RTF, WPS, ODT) go through LibreOffice into the new ones; each run has its own profile and an end in time.</summary>
internal static class OfficeConverter
{
    private static readonly string[] Programs = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice"];

    public static SourceDocument Read(byte[] bytes, ReadLimits limits)
    {
        var isSheet = bytes.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes("Workbook")) >= 0;
        var converted = Convert(bytes, isSheet ? "xlsx" : "docx", limits);
        return isSheet ? XlsxSource.Read(converted, limits) : DocxSource.Read(converted, limits) with { MediaType = "application/msword" };
    }

    private static byte[] Convert(byte[] bytes, string format, ReadLimits limits)
    {
        var program = Programs.FirstOrDefault(File.Exists) ?? throw new UnreadableException(UnreadableCode.NeedsConverter);
        var folder = Directory.CreateTempSubdirectory("gongkai-convert-");
        try
        {
            var input = Path.Combine(folder.FullName, "report");
            File.WriteAllBytes(input, bytes);
            var start = new ProcessStartInfo(program)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList =
                {
                    $"-env:UserInstallation=file://{folder.FullName}/profile",
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    format,
                    "--outdir",
                    Path.Combine(folder.FullName, "out"),
                    input,
                },
            };
            using var process = Process.Start(start) ?? throw new UnreadableException(UnreadableCode.NeedsConverter);
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(limits.Time))
            {
                process.Kill(entireProcessTree: true);
                throw new UnreadableException(UnreadableCode.TooSlow);
            }
            var output = new FileInfo(Path.Combine(folder.FullName, "out", $"report.{format}"));
            if (!output.Exists)
                throw new UnreadableException(UnreadableCode.Broken);
            if (output.Length > limits.FileBytes)
                throw new UnreadableException(UnreadableCode.TooLarge);
            return File.ReadAllBytes(output.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
