using System.CommandLine;

namespace Gongkai.Cli;

/// <summary><c>gongkai report</c>: annual reports of any organ, read and audited; those of this installation's organs, built.</summary>
internal static class ReportCommands
{
    public static Command Create() => new("report", Words.Of<ReportCommandsText>("report")) { Read(), Check(), Build() };

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
        var check = new Command("check", Words.Of<ReportCommandsText>("check")) { path, json };
        check.SetAction(parsed =>
            ReportCheckCommand.Run(parsed.GetRequiredValue(path), parsed.GetValue(json), parsed.InvocationConfiguration)
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
}

/// <summary>Marks the words of the report commands.</summary>
internal abstract class ReportCommandsText;
