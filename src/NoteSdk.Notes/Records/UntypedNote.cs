using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Records;

/// <summary>A note whose schema is not known, or of no interest: it has no members.</summary>
internal sealed class UntypedNote : NoteType
{
    /// <summary>The one there is.</summary>
    public static readonly UntypedNote Type = new();

    private UntypedNote()
        : base(new NoteTypeBuilder(""), NoteLayout.None)
    {
    }

    private protected override NoteRecord MakeRecord(NoteReader note) => new PlainNote();
}
