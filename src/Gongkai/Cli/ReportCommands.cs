using System.CommandLine;
using Gongkai.Cli.RollingUp;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Cli;

/// <summary><c>gongkai report</c>: annual reports of any organ, read and audited; those of this installation's organs, built.</summary>
internal static class ReportCommands
{
    public static Command Create() => new("report", Words.Of<ReportCommandsText>("report")) { Read(), Check(), Build(), RollUp() };

    private static Command Read()
    {
        var file = new Argument<string>("FILE") { Description = Words.Of<ReportCommandsText>("read.file") };
        var json = new Option<bool>("--json") { Description = Words.Of<ReportCommandsText>("read.json") };
        var read = new Command("read", Words.Of<ReportCommandsText>("read")) { file, json };
        read.SetAction(parsed =>
            ReportReadCommand.Run(parsed.GetRequiredValue(file), parsed.GetValue(json), parsed.InvocationConfiguration)
        );
        return read;
    }

    private static Command Check()
    {
        var path = new Argument<string>("FILE|FOLDER") { Description = Words.Of<ReportCommandsText>("check.path") };
        var json = new Option<bool>("--json") { Description = Words.Of<ReportCommandsText>("check.json") };
        var answers = new Option<string?>("--answers") { Description = Words.Of<ReportCommandsText>("check.answers"), HelpName = "FILE" };
        var @out = new Option<string?>("--out") { Description = Words.Of<ReportCommandsText>("check.out"), HelpName = "FILE" };
        var resume = new Option<bool>("--resume") { Description = Words.Of<ReportCommandsText>("check.resume") };
        var progress = new Option<bool>("--progress") { Description = Words.Of<ReportCommandsText>("check.show-progress") };
        var check = new Command("check", Words.Of<ReportCommandsText>("check")) { path, json, answers, @out, resume, progress };
        @out.Validators.Add(given =>
        {
            string[] endings = [".jsonl", ".json", ".xlsx"];
            if (
                given.GetValueOrDefault<string?>() is { } file
                && !endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
            )
                given.AddError(Words.Of<ReportCommandsText>("check.out.wrong", file));
        });
        check.Validators.Add(given =>
        {
            if (given.GetValue(resume) && given.GetValue(@out) is null)
                given.AddError(Words.Of<ReportCommandsText>("check.resume.alone"));
        });
        check.SetAction(parsed =>
            ReportCheckCommand.Run(
                new(
                    parsed.GetRequiredValue(path),
                    parsed.GetValue(json),
                    parsed.GetValue(answers),
                    parsed.GetValue(@out),
                    parsed.GetValue(resume),
                    parsed.GetValue(progress)
                ),
                parsed.InvocationConfiguration
            )
        );
        return check;
    }

    private static Command Build()
    {
        var year = new Option<int>("--year")
        {
            Description = Words.Of<ReportCommandsText>("build.year"),
            HelpName = "Y",
            Required = true,
        };
        var to = new Option<DirectoryInfo>("--out")
        {
            Description = Words.Of<ReportCommandsText>("build.out"),
            HelpName = "DIR",
            Required = true,
        };
        var organ = new Option<string?>("--organ") { Description = Words.Of<ReportCommandsText>("build.organ"), HelpName = "ORGAN" };
        var json = new Option<bool>("--json") { Description = Words.Of<ReportCommandsText>("build.json") };
        var data = InstalledData.Option();
        var build = new Command("build", Words.Of<ReportCommandsText>("build")) { year, to, organ, json, data };
        build.SetAction(
            (parsed, stop) =>
                ReportBuildCommand.Run(
                    new(parsed.GetValue(year), parsed.GetRequiredValue(to), parsed.GetValue(organ), parsed.GetValue(json)),
                    parsed.GetRequiredValue(data),
                    stop
                )
        );
        return build;
    }

    private static Command RollUp()
    {
        var path = new Argument<string>("FOLDER") { Description = Words.Of<RollUpText>("roll-up.path") };
        var @out = new Option<string>("--out")
        {
            Description = Words.Of<RollUpText>("roll-up.out"),
            HelpName = "DIR",
            Required = true,
        };
        var members = new Option<string?>("--members") { Description = Words.Of<RollUpText>("roll-up.members"), HelpName = "FILE" };
        var year = new Option<int?>("--year") { Description = Words.Of<RollUpText>("roll-up.year"), HelpName = "Y" };
        var least = new Option<int>("--least")
        {
            Description = Words.Of<RollUpText>("roll-up.least", SmallNumbers.Default.Least),
            HelpName = "N",
            DefaultValueFactory = _ => SmallNumbers.Default.Least,
        };
        var json = new Option<bool>("--json") { Description = Words.Of<RollUpText>("roll-up.json") };
        var rollUp = new Command("roll-up", Words.Of<RollUpText>("roll-up")) { path, @out, members, year, least, json };
        rollUp.SetAction(parsed =>
            new RollUpCommand(
                new(
                    parsed.GetRequiredValue(path),
                    parsed.GetRequiredValue(@out),
                    parsed.GetValue(members),
                    parsed.GetValue(year),
                    parsed.GetValue(least),
                    parsed.GetValue(json)
                ),
                parsed.InvocationConfiguration
            ).Run()
        );
        return rollUp;
    }
}

/// <summary>Marks the words of the report commands.</summary>
internal abstract class ReportCommandsText;
