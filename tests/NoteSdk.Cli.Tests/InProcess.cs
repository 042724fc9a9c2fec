using System.CommandLine;
using System.Text;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Tests;

/// <summary>Runs command lines in this process.</summary>
internal static class InProcess
{
    public static Ran Run(string folder, string stateFolder, TestTerminal on, params string[] arguments) =>
        Run(folder, stateFolder, on, arguments, (terminal, token) => CommandLine.RunAsync(arguments, terminal, token));

    /// <summary>Runs what a verb does, with an empty command line.</summary>
    public static Ran Run(string folder, string stateFolder, TestTerminal on, Func<ParseResult, CancellationToken, Task<int>> action)
    {
        RootCommand root = [CommonOptions.Vault, CommonOptions.Output];
        root.SetAction(action);
        return Run(folder, stateFolder, on, [], (terminal, token) => ExitCodes.RunAsync(root.Parse([]), terminal, token));
    }

    private static Ran Run(string folder, string stateFolder, TestTerminal on, string[] arguments, Func<Terminal, CancellationToken, Task<int>> run)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        ColorChoice color = ColorChoice.Of(arguments, name => on.Variables.GetValueOrDefault(name));
        using TerminalWriter results = new(output, on.IsInteractive, color.IsOn(on.IsInteractive));
        using TerminalWriter messages = new(on.IsOneStream ? output : error, on.IsInteractive, color.IsOn(on.IsInteractive));
        Terminal terminal = new(results, messages)
        {
            Input = new StringReader(Encoding.UTF8.GetString(on.Input)),
            OpenInput = () => new MemoryStream(on.Input),
            IsInputInteractive = on.IsInteractive,
            Columns = on.Columns,
            HasUnicode = on.HasUnicode,
            Folder = folder,
            Variable = name => on.Variables.GetValueOrDefault(name),
            Clock = on.Clock,
            StateFolder = stateFolder,
            Patience = TimeSpan.MaxValue,
        };
        int code = Task.Run(() => run(terminal, CancellationToken.None)).GetAwaiter().GetResult();
        return new Ran(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
