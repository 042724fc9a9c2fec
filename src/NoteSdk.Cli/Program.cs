using NoteSdk.Cli;
using NoteSdk.Cli.Terminals;

return await CommandLine.RunAsync(args, ProcessTerminal.Open(args));
