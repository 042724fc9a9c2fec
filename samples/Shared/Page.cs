using System.Text;
using Spectre.Console;

namespace Samples;

/// <summary>Writes to the console: in colour to a terminal, as plain text of a fixed width to a file or another program.</summary>
internal sealed class Page
{
    private const int PlainWidth = 132;

    private readonly IAnsiConsole _console;
    private readonly bool _isPlain = Console.IsOutputRedirected;

    public Page()
    {
        Console.OutputEncoding = Encoding.UTF8;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = _isPlain ? AnsiSupport.No : AnsiSupport.Detect, Enrichment = new() { UseDefaultEnrichers = false } });
        _console.Profile.Capabilities.Unicode = true;
        if (_isPlain) _console.Profile.Width = PlainWidth;
    }

    public void Heading(string text)
    {
        _console.WriteLine();
        _console.Write(new Rule($"[bold]{text.EscapeMarkup()}[/]") { Justification = Justify.Left, Style = "blue" });
    }

    public void Line(string text) => _console.WriteLine(text);

    public void Bullets(string title, IEnumerable<string> items)
    {
        Title(title);
        Grid grid = new Grid().AddColumn(new GridColumn().PadRight(1)).AddColumn();
        foreach (string item in items) grid.AddRow(new Text("•", "blue"), new Text(item));
        _console.Write(grid);
    }

    public void Table(string? title, string[] columns, IEnumerable<string[]> rows)
    {
        if (title is not null) Title(title);
        Table table = new() { Border = TableBorder.Rounded, BorderStyle = "grey" };
        table.AddColumns([.. columns.Select(column => new TableColumn(new Text(column, "bold")))]);
        foreach (string[] row in rows) table.AddRow(row.Select(cell => new Text(cell)));
        _console.Write(table);
    }

    public void Diff(string diff)
    {
        foreach (string line in diff.TrimEnd('\n').Split('\n'))
        {
            // A console wraps lines, and a diff for patch(1) has none wrapped.
            if (_isPlain) _console.Profile.Out.Writer.WriteLine(line);
            else _console.WriteLine(line, line[0] switch { '+' => "green", '-' => "red", '@' => "blue", _ => Style.Plain });
        }
    }

    private void Title(string text) => _console.MarkupLineInterpolated($"\n[bold blue]{text}[/]");
}
