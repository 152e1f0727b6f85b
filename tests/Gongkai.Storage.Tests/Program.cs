using Gongkai.Storage.Tests.Kill;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Gongkai.Storage.Tests;

/// <summary>The tests, or the process that one of them kills.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [Submitter.Argument, var dataFolder, var postgres, var round])
        {
            await Submitter.Run(dataFolder, postgres.Length > 0 ? postgres : null, round);
            return 0;
        }
        return args.Any(argument => argument is "-automated" or "@@")
            ? await ConsoleRunner.Run(args)
            : await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
    }
}
