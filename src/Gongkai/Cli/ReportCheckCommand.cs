using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Cli;

/// <summary>
/// <c>gongkai report check FILE|FOLDER</c>: the auditor's findings. Exit 0 without errors, 1 with errors, 2 when something could not be read and
/// nothing else was wrong.
/// </summary>
internal static class ReportCheckCommand
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string path, bool json, InvocationConfiguration console)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            return ReportWords.Missing(path, console);
        var context = new AuditContext(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        var many = Directory.Exists(path) || string.Equals(Path.GetExtension(path), ".zip", StringComparison.OrdinalIgnoreCase);
        var results = ReportFiles
            .ReadAll(path)
            .AsParallel()
            .AsOrdered()
            .Select(reading => (Reading: reading, Result: Audit(reading, context)));
        return json && many ? WriteMany(results, console) : Tell(results, json, console);
    }

    private static AuditResult? Audit(ReportReading reading, AuditContext context) =>
        reading is ReportReading.Report report ? ReportAudit.Of(report.Content, context) : null;

    private static int Tell(IEnumerable<(ReportReading Reading, AuditResult? Result)> results, bool json, InvocationConfiguration console)
    {
        var outcome = new Outcome();
        foreach (var (reading, result) in results)
        {
            outcome.Count(result);
            if (result is null)
                console.Error.WriteLine(ReportWords.Of((ReportReading.Unreadable)reading));
            else if (json)
                console.Output.WriteLine(FindingsJson.Write(result.Findings));
            else
                Tell(reading.File, result, console.Output);
        }
        return outcome.ExitCode;
    }

    /// <summary>The findings on one file in words.</summary>
    public static void Tell(string file, AuditResult result, TextWriter output)
    {
        int Number(Severity severity) => result.Findings.Count(finding => finding.Severity == severity);
        output.WriteLine(
            Words.Of<ReportCommandsText>(
                "check.summary",
                file,
                Number(Severity.Error),
                Number(Severity.Warning),
                Number(Severity.Hint),
                result.NotAssessable.Count
            )
        );
        var isChinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
        foreach (var finding in result.Findings)
        {
            output.WriteLine(
                Words.Of<ReportCommandsText>(
                    "check.finding",
                    Words.Of<ReportCommandsText>($"severity.{finding.Severity}"),
                    finding.Code,
                    ReportWords.Of(finding.Place),
                    isChinese ? finding.MessageZh : finding.MessageEn
                )
            );
            if ((isChinese ? finding.MendZh : finding.MendEn) is { Length: > 0 } mend)
                output.WriteLine(Words.Of<ReportCommandsText>("check.mend", mend));
        }
    }

    private static int WriteMany(IEnumerable<(ReportReading Reading, AuditResult? Result)> results, InvocationConfiguration console)
    {
        var outcome = new Outcome();
        console.Output.WriteLine("[");
        var separator = "";
        foreach (var (reading, result) in results)
        {
            outcome.Count(result);
            console.Output.Write(separator);
            console.Output.WriteLine(One(reading, result));
            separator = ",";
        }
        console.Output.WriteLine("]");
        return outcome.ExitCode;
    }

    private static string One(ReportReading reading, AuditResult? result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", reading.File);
            if (reading is ReportReading.Unreadable unreadable)
                json.WriteString("unreadable", unreadable.Code.ToString());
            if (result is not null)
            {
                json.WritePropertyName("findings");
                FindingsJson.Write(json, result.Findings);
            }
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>What all files together tell the shell.</summary>
    private sealed class Outcome
    {
        private bool _errors;
        private bool _unreadable;

        public int ExitCode =>
            _errors ? Cli.ExitCode.Refused
            : _unreadable ? Cli.ExitCode.Unusable
            : Cli.ExitCode.Done;

        public void Count(AuditResult? result)
        {
            _unreadable |= result is null;
            _errors |= result?.Findings.Any(finding => finding.Severity is Severity.Error) is true;
        }
    }
}
