namespace NoteSdk.Types;

/// <summary>A part of a section: a table, a list, a label, a query.</summary>
internal interface ISectionPart
{
    /// <summary>Gets what the part is, for messages: "a list".</summary>
    string Shape { get; }

    /// <summary>Whether a note's section has the part.</summary>
    bool IsFound(NoteReader note);

    /// <summary>The part as a fresh note has it: a block without a final newline, or nothing.</summary>
    string RenderEmpty(NoteRecord record);
}
