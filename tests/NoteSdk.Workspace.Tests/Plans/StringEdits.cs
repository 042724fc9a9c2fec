namespace NoteSdk.Workspace.Tests.Plans;

/// <summary>Applies edits to a string as an editor does, by code of its own: by lines, from the last edit to the first.</summary>
internal static class StringEdits
{
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        string mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        text = text[mark.Length..];
        foreach (TextEdit edit in edits.Reverse())
        {
            int start = Offset(text, edit.Range.StartLine, edit.Range.StartColumn);
            int end = Offset(text, edit.Range.EndLine, edit.Range.EndColumn);
            text = text[..start] + edit.NewText + text[end..];
        }

        return mark + text;
    }

    private static int Offset(string text, int line, int column)
    {
        int at = 0;
        for (; line > 1; line--)
        {
            int end = text.IndexOfAny(['\r', '\n'], at);
            at = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        int lineEnd = text.IndexOfAny(['\r', '\n'], at);
        Assert.True(at + column - 1 <= (lineEnd < 0 ? text.Length : lineEnd), "A column is behind the end of its line.");
        return at + column - 1;
    }
}
