using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Vaults.Moving;

/// <summary>A note's texts as they are to be with another title.</summary>
internal sealed class NewTitle(NoteReader note, string title) : IDerivedTextSource
{
    public string? GetText(string hole) => hole switch
    {
        "title" => title,
        "handle" => note.Layout.Handle?.Expand(this),
        _ => ((IDerivedTextSource)note).GetText(hole),
    };
}
