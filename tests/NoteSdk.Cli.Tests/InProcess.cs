using System.Text;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Tests;

/// <summary>Runs command lines in this process.</summary>
internal static class InProcess
{
    public static Ran Run(string folder, string stateFolder, TestTerminal on, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        ColorChoice color = ColorChoice.Of(arguments, name => on.Variables.GetValueOrDefault(name));
        using TerminalWriter results = new(output, on.IsInteractive, color.IsOn(on.IsInteractive));
        using TerminalWriter messages = new(error, on.IsInteractive, color.IsOn(on.IsInteractive));
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
        };
        int code = Task.Run(() => CommandLine.RunAsync(arguments, terminal)).GetAwaiter().GetResult();
        return new Ran(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
