namespace NoteSdk.Cli.Checking;

/// <summary>The lines of a note, for what is shown of them.</summary>
internal sealed class NoteLines(string text)
{
    private static readonly string[] s_newlines = ["\r\n", "\n", "\r"];

    private readonly string[] _lines = text.TrimStart('\uFEFF').Split(s_newlines, StringSplitOptions.None);

    /// <summary>The lines of a note; null for what is no note, such as a canvas.</summary>
    public static NoteLines? Of(NoteWorkspace workspace, string path) =>
        workspace.Vault.TryGet(path, out _) ? new NoteLines(workspace.GetText(path)) : null;

    /// <summary>A line, from 1; empty behind the last one.</summary>
    public string this[int line] => line >= 1 && line <= _lines.Length ? _lines[line - 1] : "";

    /// <summary>The text of a range, with newlines of LF.</summary>
    public string TextOf(TextRange range)
    {
        if (range.StartLine == range.EndLine) return Part(range.StartLine, range.StartColumn, range.EndColumn);
        IEnumerable<string> between = Enumerable.Range(range.StartLine + 1, range.EndLine - range.StartLine - 1).Select(line => this[line]);
        return string.Join('\n', [Part(range.StartLine, range.StartColumn, int.MaxValue), .. between, Part(range.EndLine, 1, range.EndColumn)]);
    }

    private string Part(int line, int start, int end)
    {
        string text = this[line];
        int from = Math.Clamp(start - 1, 0, text.Length);
        return text[from..Math.Clamp(end - 1, from, text.Length)];
    }
}
