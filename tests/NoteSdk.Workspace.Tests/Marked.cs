namespace NoteSdk.Workspace.Tests;

/// <summary>A text with a cursor, which is written as §.</summary>
internal static class Marked
{
    public static (string Text, int Line, int Column) Read(string marked)
    {
        int at = marked.IndexOf('§', StringComparison.Ordinal);
        string before = marked[..at].TrimStart('\uFEFF');
        return (marked.Remove(at, 1), before.Count(static c => c == '\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
    }

    /// <summary>The text of a range on one line.</summary>
    public static string TextOf(string text, TextRange range) => text.TrimStart('\uFEFF').Split('\n')[range.StartLine - 1][(range.StartColumn - 1)..(range.EndColumn - 1)];
}
