using System.Text;
using NoteSdk.Documents.Text;

namespace NoteSdk.Workspace.Plans;

/// <summary>Applies edits to a text.</summary>
internal static class TextEdits
{
    /// <summary>The bytes of a text after edits of it, which may come in any order.</summary>
    /// <exception cref="ArgumentException">The text has no such position, or two edits overlap.</exception>
    public static byte[] Apply(byte[] bytes, IEnumerable<TextEdit> edits)
    {
        string text = NoteEncoding.GetString(bytes);
        TextPositions positions = new(text);
        StringBuilder edited = new(text.Length);
        int at = 0;
        var ordered = edits.Select(edit => Locate(positions, edit)).OrderBy(static one => one.Start).ThenBy(static one => one.End);
        foreach ((int start, int end, TextEdit edit) in ordered)
        {
            if (start < at || end < start)
            {
                throw new ArgumentException($"The edit of {edit.Range} ends before it starts, or overlaps another one.", nameof(edits));
            }
            edited.Append(text, at, start - at).Append(edit.NewText);
            at = end;
        }

        return NoteEncoding.GetBytes(edited.Append(text, at, text.Length - at).ToString());
    }

    private static (int Start, int End, TextEdit Edit) Locate(TextPositions positions, TextEdit edit) =>
        (positions.Offset(edit.Range.StartLine, edit.Range.StartColumn), positions.Offset(edit.Range.EndLine, edit.Range.EndColumn), edit);
}
