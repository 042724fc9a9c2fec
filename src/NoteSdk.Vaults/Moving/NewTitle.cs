using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Vaults.Moving;

/// <summary>The texts that a note derives from its title, with another title.</summary>
internal sealed class NewTitle(NoteReader note, string title) : IDerivedTextSource
{
    public string? GetText(string hole) => hole switch
    {
        "title" => title,
        "handle" => note.Layout.Handle?.Expand(this),
        _ => ((IDerivedTextSource)note).GetText(hole),
    };
}
