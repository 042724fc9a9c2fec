using NoteSdk.Documents.Items;

namespace NoteSdk.Documents.Blocks;

/// <summary>Blocks that hold nothing that a reader of the note sees as its content: comments and HTML.</summary>
internal static class CommentBlocks
{
    /// <summary>Whether a block is no more than one comment in HTML.</summary>
    public static bool IsHtmlComment(NoteDocument note, in Block block)
    {
        if (block.Kind != BlockKind.Html) return false;
        ReadOnlySpan<byte> text = note.Text[block.Start..block.ContentEnd];
        return text.StartsWith("<!--"u8) && text.IndexOf("-->"u8) == text.Length - 3;
    }

    /// <summary>Whether a block is no more than a comment in HTML, or a paragraph of comments only; one with a block id is not.</summary>
    public static bool IsComment(NoteDocument note, in Block block)
    {
        if (block.Kind != BlockKind.Paragraph) return IsHtmlComment(note, block);
        ReadOnlySpan<byte> text = note.Text[block.Start..block.ContentEnd];
        return text[0] is (byte)'%' or (byte)'<' && !text.Contains((byte)'^') && ItemContent.Read(text, out _) == 0;
    }

    /// <summary>Whether a block is a comment or HTML, or a paragraph of comments only.</summary>
    public static bool IsAside(NoteDocument note, in Block block) => block.Kind switch
    {
        BlockKind.Html or BlockKind.Comment => true,
        BlockKind.Paragraph => ItemContent.Read(note.Text[block.Start..block.ContentEnd], out _) == 0,
        _ => false,
    };
}
