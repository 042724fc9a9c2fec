using System.Text;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>
/// Comments that close the text before them: the settings of a plugin (<c>%% kanban:settings</c>), the end of a region (<c>&lt;!-- facts:end --&gt;</c>), and
/// notices that what follows must not be edited. New text goes before them. Other comments, such as hints, are like any other text.
/// </summary>
internal static class ClosingComment
{
    /// <summary>Longer first lines are not such a notice.</summary>
    private const int MostBytes = 200;

    private static readonly string[] Guards =
        ["do not edit", "don't edit", "do not modify", "do not change", "do not remove", "do not delete", "do not touch", "do not write"];
    private static readonly string[] Ends = ["end", "endregion", "#endregion", "stop", "tocstop"];

    /// <summary>The index of the first of sibling blocks that closes the text before it; the end if none does.</summary>
    public static int Find(NoteReader note, int first, int end)
    {
        int closing = end;
        for (int i = first; i < end; i = note.Blocks[i].Next)
        {
            string text = TextOf(note, note.Blocks[i]);
            if (text.Length > 0 && IsGuard(text)) return Math.Min(closing, i);

            // Settings and ends of regions count only if nothing else follows.
            if (text.Length == 0 || (!IsSettings(text) && !IsEnd(text))) closing = end;
            else if (closing == end) closing = i;
        }

        return closing;
    }

    /// <summary>The index of the last of sibling blocks before those that close them; -1 if there is none.</summary>
    public static int LastBefore(NoteReader note, int first, int end)
    {
        int last = -1;
        int closing = Find(note, first, end);
        for (int i = first; i < closing; i = note.Blocks[i].Next) last = i;
        return last;
    }

    /// <summary>The index of the first of the comments that close sibling blocks, and that nothing else follows; the end if there are none.</summary>
    public static int FirstOfLast(NoteReader note, int first, int end)
    {
        int closing = Find(note, first, end);
        for (int i = closing; i < end; i = note.Blocks[i].Next)
        {
            if (TextOf(note, note.Blocks[i]).Length == 0) return end;
        }

        return closing;
    }

    /// <summary>Where the comments begin that close sibling blocks, and that nothing else follows; null if there are none.</summary>
    public static int? StartOfLast(NoteReader note, int first, int end)
    {
        int closing = FirstOfLast(note, first, end);
        return closing == end ? null : note.Lines.Start(note.Blocks[closing].Line);
    }

    /// <summary>Whether a paragraph is only a comment: <c>%% text %%</c>.</summary>
    public static bool IsCommentParagraph(NoteReader note, in Block block)
    {
        if (block.Kind != BlockKind.Paragraph) return false;
        ReadOnlySpan<byte> text = note.Text[block.Start..block.ContentEnd].TrimEnd(" \t"u8);
        return text.Length > 4 && text.StartsWith("%%"u8) && text[2..].IndexOf("%%"u8) == text.Length - 4;
    }

    /// <summary>The first line of a comment without its marks, in lower case; empty for another block.</summary>
    private static string TextOf(NoteReader note, in Block block)
    {
        ReadOnlySpan<byte> text = note.Text[block.Start..block.ContentEnd];
        bool isHtml = block.Kind == BlockKind.Html && text.StartsWith("<!--"u8);
        if (!isHtml && block.Kind != BlockKind.Comment && !IsCommentParagraph(note, block)) return "";
        text = text[(isHtml ? 4 : 2)..].TrimStart(" \t\r\n"u8);
        int end = text.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var newline ? newline : text.Length;
        if (text[..end].IndexOf(isHtml ? "-->"u8 : "%%"u8) is >= 0 and var close) end = close;
        return end > MostBytes ? "" : Encoding.UTF8.GetString(text[..end]).Trim().ToLowerInvariant();
    }

    private static bool IsGuard(string text) =>
        Array.Exists(Guards, guard => text.Contains(guard, StringComparison.Ordinal)) && !text.Contains("above", StringComparison.Ordinal);

    private static bool IsSettings(string text) => text.Split(' ')[0].EndsWith("settings", StringComparison.Ordinal);

    private static bool IsEnd(string text)
    {
        string[] words = text.Split([' ', ':', '-', '_', '='], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && (words[0].StartsWith('/') || Ends.Contains(words[0]) || Ends.Contains(words[^1]));
    }
}
