using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Output;

/// <summary>Shows a note by its members: on a terminal as a card with a column of names, elsewhere with a name and its value a line.</summary>
internal static class NoteCard
{
    /// <summary>The names take at most a third of the width; a longer one has its value below it.</summary>
    private const int PartOfNames = 3;

    public static void Print(Terminal terminal, NoteWorkspace workspace, string path)
    {
        TerminalWriter output = terminal.Results;
        VaultNote note = workspace.Vault.Get(path);
        output.Write(note.Title, TerminalColor.Bold);
        output.WriteLine($" ({note.Type?.Name ?? "no type"}, {path})");
        if (note.Type is null) return;
        (string Name, bool IsList, NoteList<string> Texts)[] members =
        [
            .. workspace.Describe(note.Type.Name).Members.Select(member => (member.Name, member.IsList, workspace.GetTexts(path, member.Name)))
                .Where(static one => one.Item3.Count > 0),
        ];
        if (!output.IsInteractive)
        {
            foreach ((string name, bool isList, NoteList<string> texts) in members) PrintPlain(output, name, isList, texts);
            return;
        }

        int most = Math.Max(1, (terminal.Columns / PartOfNames) - 2);
        int width = members.Select(static member => Cells.Width(member.Name)).Where(cells => cells <= most).DefaultIfEmpty(0).Max();
        foreach ((string name, bool isList, NoteList<string> texts) in members) PrintRow(terminal, name, isList, texts, width);
    }

    private static void PrintPlain(TerminalWriter output, string name, bool isList, NoteList<string> texts)
    {
        bool isShort = !isList && !texts[0].AsSpan().ContainsAny('\r', '\n');
        output.WriteLine(isShort ? $"{name}: {texts[0]}" : $"{name}:");
        if (isShort) return;
        foreach (string text in texts) output.WriteLine((isList ? "  - " : "  ") + text.ReplaceLineEndings(isList ? "\n    " : "\n  "));
    }

    /// <summary>A member's name, and its lines beside it; each line is cut to the width.</summary>
    private static void PrintRow(Terminal terminal, string name, bool isList, NoteList<string> texts, int width)
    {
        string ellipsis = terminal.HasUnicode ? "…" : ".";
        string bullet = !isList ? "" : terminal.HasUnicode ? "• " : "- ";
        int room = Math.Max(1, terminal.Columns - width - 2);
        string[] lines =
        [
            .. texts.SelectMany(static text => text.ReplaceLineEndings("\n").Split('\n').Select(static (line, i) => (line, i)))
                .Select(one => Cells.Fit((one.i == 0 ? bullet : new string(' ', bullet.Length)) + one.line, room, ellipsis)),
        ];
        bool isBeside = Cells.Width(name) <= width;
        terminal.Results.Write(Cells.Fit(name, terminal.Columns, ellipsis), TerminalColor.Cyan);
        if (!isBeside) terminal.Results.WriteLine();
        for (int i = 0; i < lines.Length; i++)
        {
            terminal.Results.Write(new string(' ', i == 0 && isBeside ? width - Cells.Width(name) + 2 : width + 2));
            terminal.Results.WriteLine(lines[i]);
        }
    }
}
