using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Reports.Auditing;

namespace Gongkai.Cli;

/// <summary>
/// <c>gongkai report check FILE|FOLDER</c>: the auditor's findings. Exit 0 without errors, or when each was answered; 1 with errors, 2 when
/// something could not be read and nothing else was wrong.
/// </summary>
internal static class ReportCheckCommand
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(CheckOptions options, InvocationConfiguration console)
    {
        foreach (var path in new[] { options.Path, options.Answers ?? options.Path })
            if (!File.Exists(path) && !Directory.Exists(path))
                return ReportWords.Missing(path, console);
        var answers = options.Answers is { } file ? AnswersFile.Read(File.ReadAllText(file)) : null;
        if (options.Answers is not null && answers is null)
        {
            console.Error.WriteLine(Words.Of<ReportCommandsText>("check.answers.wrong", options.Answers));
            return ExitCode.Unusable;
        }
        var context = new AuditContext(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        if (options.Out is not null)
            return new CheckBatch(options, context, answers, console).Run();
        var many =
            Directory.Exists(options.Path) || string.Equals(Path.GetExtension(options.Path), ".zip", StringComparison.OrdinalIgnoreCase);
        var audited = ReportFiles
            .ReadAll(options.Path)
            .AsParallel()
            .AsOrdered()
            .Select(reading => AuditedFile.Of(reading, context, answers));
        return options.Json && many ? WriteMany(audited, console) : Tell(audited, options.Json, console);
    }

    private static int Tell(IEnumerable<AuditedFile> files, bool json, InvocationConfiguration console)
    {
        var outcome = new Outcome();
        foreach (var audited in files)
        {
            outcome.Count(audited);
            if (audited.Unreadable is { } unreadable)
                console.Error.WriteLine(ReportWords.Of(unreadable));
            else if (json)
                console.Output.WriteLine(FindingsJson.Write(audited.Findings.Select(finding => finding.Finding)));
            else
                Tell(audited, console.Output);
        }
        return outcome.ExitCode;
    }

    /// <summary>The findings on one file in words.</summary>
    public static void Tell(AuditedFile audited, TextWriter output)
    {
        output.WriteLine(
            Words.Of<ReportCommandsText>(
                "check.summary",
                audited.File,
                audited.Number(Severity.Error),
                audited.Number(Severity.Warning),
                audited.Number(Severity.Hint),
                audited.NotAssessable.Count
            )
        );
        if (audited.Answered > 0)
            output.WriteLine(Words.Of<ReportCommandsText>("check.answered", audited.Answered));
        foreach (var note in audited.Report?.Notes ?? [])
            output.WriteLine(Words.Of<ReportCommandsText>("check.note", note));
        foreach (var (finding, fingerprint, answer) in audited.Findings)
        {
            output.WriteLine(
                Words.Of<ReportCommandsText>(
                    "check.finding",
                    AuditWords.Of(finding.Severity),
                    finding.Code,
                    ReportWords.Of(finding.Place),
                    AuditWords.Message(finding)
                )
            );
            if (AuditWords.Mend(finding) is { } mend)
                output.WriteLine(Words.Of<ReportCommandsText>("check.mend", mend));
            output.WriteLine(
                answer is null
                    ? Words.Of<ReportCommandsText>("check.fingerprint", fingerprint)
                    : Words.Of<ReportCommandsText>("check.answer", fingerprint, AuditWords.Of(answer))
            );
        }
    }

    private static int WriteMany(IEnumerable<AuditedFile> files, InvocationConfiguration console)
    {
        var outcome = new Outcome();
        console.Output.WriteLine("[");
        var separator = "";
        foreach (var audited in files)
        {
            outcome.Count(audited);
            console.Output.Write(separator);
            console.Output.WriteLine(One(audited));
            separator = ",";
        }
        console.Output.WriteLine("]");
        return outcome.ExitCode;
    }

    private static string One(AuditedFile audited)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", audited.File);
            if (audited.Unreadable is { } unreadable)
                json.WriteString("unreadable", unreadable.Code.ToString());
            else
            {
                json.WritePropertyName("findings");
                FindingsJson.Write(json, audited.Findings.Select(finding => finding.Finding));
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

        public void Count(AuditedFile audited)
        {
            _unreadable |= audited.Unreadable is not null;
            _errors |= audited.Findings.Any(finding => finding.IsOpenError);
        }
    }
}
