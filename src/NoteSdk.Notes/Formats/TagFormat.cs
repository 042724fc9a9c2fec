namespace NoteSdk.Notes.Formats;

/// <summary>Tags as in Obsidian, without blanks. New ones in frontmatter have no <c>#</c>, but an existing one is kept.</summary>
internal sealed class TagFormat : TextFormat
{
    public override string Expected => "a tag such as type/people";

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) =>
        text.IndexOfAny(" \t,"u8) < 0 ? null : new NoteFinding(NoteRules.DoubtfulText, Expected);
}
