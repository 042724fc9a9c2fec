using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>A part of a section: a table, a list, a label, a query.</summary>
internal interface ISectionPart
{
    /// <summary>Gets the name of the part for messages: "a list".</summary>
    string Shape { get; }

    /// <summary>Gets a value indicating whether it is text that goes on over several blocks, up to what stands beside it.</summary>
    bool IsProse => false;

    /// <summary>Gets a value indicating whether a list right below the block that it is found in belongs to it.</summary>
    bool HasListBelow => false;

    /// <summary>Whether a block is what the part holds or begins with.</summary>
    bool Takes(NoteReader note, int block);

    /// <summary>The index of the block that the part is or begins with in a note's section, or -1.</summary>
    int FindBlock(NoteReader note);

    /// <summary>The part in a new note: a block without a final newline, or nothing.</summary>
    string RenderEmpty(IDerivedTextSource texts);
}
