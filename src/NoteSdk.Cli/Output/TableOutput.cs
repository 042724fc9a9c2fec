using NoteSdk.Cli.Terminals;
using Spectre.Console;

namespace NoteSdk.Cli.Output;

/// <summary>Prints a table as wide as its cells, or as the terminal.</summary>
internal static class TableOutput
{
    public static void Print(Terminal terminal, IEnumerable<string> headers, IEnumerable<string[]> rows)
    {
        Table table = new() { Border = TableBorder.Rounded };
        foreach (string header in headers) table.AddColumn(new TableColumn(new Text(header)));
        foreach (string[] row in rows) table.AddRow([.. row.Select(static cell => new Text(cell))]);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Results),
        });
        console.Profile.Width = terminal.Columns;
        console.Profile.Capabilities.Unicode = terminal.HasUnicode;
        console.Write(table);
    }
}
