using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Checking;

/// <summary>Diagnostics in the form of compilers; on a terminal, each with its source line and its fix.</summary>
internal static class DiagnosticText
{
    private const int WideIndent = 4;
    private const int Narrow = 20;

    public static void Print(Terminal terminal, NoteWorkspace workspace, IEnumerable<WorkspaceDiagnostic> found)
    {
        TerminalWriter output = terminal.Results;
        string? path = null;
        NoteLines? lines = null;
        foreach (WorkspaceDiagnostic one in found)
        {
            if (!output.IsInteractive)
            {
                output.WriteLine(one.ToString());
                continue;
            }

            if (one.Path != path) lines = NoteLines.Of(workspace, path = one.Path);
            WriteLine(output, one);
            if (lines is not null) WriteSource(terminal, lines, one);
            if (one.Fixes is [var fix, ..]) output.WriteLine($"{IndentOf(terminal)}fix: {fix.Title}{(fix.IsSafe ? "" : " (to review)")}");
        }
    }

    public static TerminalColor ColorOf(NoteSeverity severity) => severity switch
    {
        NoteSeverity.Error => TerminalColor.Red,
        NoteSeverity.Warning => TerminalColor.Yellow,
        _ => TerminalColor.Blue,
    };

    /// <summary>The line that the diagnostic is as text, with the severity in its color.</summary>
    private static void WriteLine(TerminalWriter output, WorkspaceDiagnostic found)
    {
        string line = found.ToString();
        string place = $"{found.Path}({found.Range.StartLine},{found.Range.StartColumn}): ";
        if (!line.StartsWith(place, StringComparison.Ordinal) || line.IndexOf(": ", place.Length, StringComparison.Ordinal) is not (> 0 and int end))
        {
            output.WriteLine(line);
            return;
        }

        output.Write(place, TerminalColor.Bold);
        output.Write(line[place.Length..end], ColorOf(found.Severity));
        output.WriteLine(line[end..]);
    }

    private static void WriteSource(Terminal terminal, NoteLines lines, WorkspaceDiagnostic found)
    {
        string indent = IndentOf(terminal);
        int width = terminal.Columns - indent.Length - 1;
        SourceMarker marker = SourceMarker.Of(lines[found.Range.StartLine], found.Range, width, terminal.HasUnicode ? "…" : ".");
        terminal.Results.WriteLine(indent + marker.Line);
        terminal.Results.Write(indent);
        terminal.Results.Write(marker.Marker, ColorOf(found.Severity));
        terminal.Results.WriteLine();
    }

    private static string IndentOf(Terminal terminal) => terminal.Columns < Narrow ? "" : new string(' ', WideIndent);
}
