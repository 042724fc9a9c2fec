using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;

namespace NoteSdk.Generated;

/// <summary>The forms of a note's last line. For generated code.</summary>
public sealed class FooterPatterns : LinePatterns
{
    internal FooterPatterns(NoteTypeBuilder type, string[] texts)
        : base(type, texts)
    {
    }

    internal override string Noun => "footer";

    internal override string Remedy => "a last line as the schema has it";

    internal override Range? Find(NoteReader note) => note.HasFooter ? note.FooterLine : null;

    internal override int OffsetOfLacking(NoteReader note) => note.BodyEnd;

    internal override void Require(EditWriter edits)
    {
        if (edits.Note.Frontmatter.State == FrontmatterState.Unclosed) throw edits.Refuse(FrontmatterEdits.NotClosed, 0);
        edits.RequireFooter();
    }

    /// <summary>The footer without values, below its thematic break; null if every form has holes.</summary>
    internal string? RenderEmpty() => BelowBreak(WriteEmpty());

    /// <summary>The footer with the given texts, below its thematic break; null if no form has exactly the holes that are set.</summary>
    internal string? Render(ReadOnlySpan<string?> texts) => BelowBreak(Write(texts));

    private protected override string Protect(string line, bool beginsWithText) => beginsWithText ? TextEscape.Write(line, LinePlace.Paragraph) : line;

    private protected override int FindEscape(ReadOnlySpan<byte> line) => TextEscape.FindFirst(line, LinePlace.Paragraph);

    private static string? BelowBreak(string? line) => line is null ? null : "---\n" + line;
}
