using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Records;

/// <summary>A note whose schema is unknown or not needed: it has no members.</summary>
internal sealed class UntypedNote : NoteType
{
    /// <summary>The single instance.</summary>
    public static readonly UntypedNote Type = new();

    private UntypedNote()
        : base(new NoteTypeBuilder(""), NoteLayout.None)
    {
    }

    private protected override NoteRecord MakeRecord(NoteReader note) => new PlainNote();
}
