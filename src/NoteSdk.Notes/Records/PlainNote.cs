using NoteSdk.Notes.Records;

namespace NoteSdk;

/// <summary>
/// A note of a vault whose type has no schema. It has no members, but its text, <see cref="NoteRecord.Frontmatter"/> and
/// <see cref="NoteRecord.Sections"/>; its <see cref="NoteRecord.Diagnostics"/> are about the text, and about frontmatter that cannot be read. It is equal to
/// another one with the same text.
/// </summary>
public sealed record PlainNote : NoteRecord
{
    internal PlainNote()
    {
    }

    internal override NoteType Type => UntypedNote.Type;

    private ReadOnlySpan<byte> Text => Source is { } source ? source.Start : default;

    /// <inheritdoc cref="Note{TSelf}.Without(string)"/>
    public PlainNote Without(string key) => (PlainNote)WithoutKey(key);

    /// <summary>Whether two notes have the same text. Their paths are ignored.</summary>
    public bool Equals(PlainNote? other) => ReferenceEquals(this, other) || (other is not null && Text.SequenceEqual(other.Text));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Text);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    protected override void WriteMembers(NoteWriter note)
    {
    }
}
