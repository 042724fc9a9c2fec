namespace NoteSdk.Notes.Codec.Members;

/// <summary>Where a member's text is in a note. All offsets are bytes.</summary>
internal ref struct Slot
{
    /// <summary>What the place has. It does not say whether a value can be read as the schema says.</summary>
    public MemberState State;

    /// <summary>The first byte of what an edit replaces.</summary>
    public int Start;

    /// <summary>After the last byte of what an edit replaces.</summary>
    public int End;

    /// <summary>The text as UTF-8, unescaped and without blanks around it.</summary>
    public ReadOnlySpan<byte> Text;

    /// <summary>A number with a meaning to the place only: the index of a node, block or row.</summary>
    public int Index;
}
