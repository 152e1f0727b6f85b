using Gongkai.Cli;

return await CommandLine.Run(args);
