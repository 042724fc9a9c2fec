using NoteSdk.Documents.Items;

namespace NoteSdk.Documents.Blocks;

/// <summary>Blocks that a reader of the note does not see as its content: comments and HTML.</summary>
internal static class CommentBlocks
{
    /// <summary>Whether a block is a single HTML comment.</summary>
    public static bool IsHtmlComment(NoteDocument note, in Block block)
    {
        if (block.Kind != BlockKind.Html) return false;
        ReadOnlySpan<byte> text = note.Text[block.Start..block.ContentEnd];
        return text.StartsWith("<!--"u8) && text.IndexOf("-->"u8) == text.Length - 3;
    }

    /// <summary>Whether a block is a single HTML comment, or a paragraph that consists of comments; not if it has a block id.</summary>
    public static bool IsComment(NoteDocument note, in Block block)
    {
        if (block.Kind != BlockKind.Paragraph) return IsHtmlComment(note, block);
        ReadOnlySpan<byte> text = note.Text[block.Start..block.ContentEnd];
        return text[0] is (byte)'%' or (byte)'<' && !text.Contains((byte)'^') && ItemContent.Read(text, out _) == 0;
    }

    /// <summary>Whether a block is a comment or HTML, or a paragraph that consists of comments.</summary>
    public static bool IsAside(NoteDocument note, in Block block) => block.Kind switch
    {
        BlockKind.Html or BlockKind.Comment => true,
        BlockKind.Paragraph => ItemContent.Read(note.Text[block.Start..block.ContentEnd], out _) == 0,
        _ => false,
    };
}
