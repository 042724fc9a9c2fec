namespace NoteSdk.Notes.Formats;

/// <summary>Tags as Obsidian knows them: no blanks; the <c>#</c> is left out in frontmatter, and kept where it is written.</summary>
internal sealed class TagFormat : TextFormat
{
    public override string Expected => "a tag such as type/people";

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) =>
        text.IndexOfAny(" \t,"u8) < 0 ? null : new NoteFinding(NoteRules.DoubtfulText, Expected);
}
