namespace NoteSdk.Schema.Tests;

/// <summary>What only shows beside other schemas.</summary>
internal static class SetMistakes
{
    public static readonly Mistake[] All =
    [
        new("A parent that there is not", "type: x\nextends: «nota»\n", "NOTE011: No schema describes notes of type 'nota'; did you mean 'note'?"),
        new("A schema that extends itself", "type: x\nextends: «x»\n", "NOTE012: The schema extends itself (x -> x); remove one 'extends'"),
        new("The record of another schema", "type: x\nrecord: «Note»\n", "NOTE025: The C# type 'Note' is already the record of notes of type 'note' in schemas/note.note.yaml; choose another with 'record: Other'"),
        new("The type of another schema", "type: «note»\nrecord: Other\n", "NOTE026: Notes of type 'note' are already described by schemas/note.note.yaml; change one 'type', or join the two schemas"),
        new("A section's record and an enum of one name", "type: x\nenums: {XNotes: [a]}\nsections:\n  «Notes»: {labels: {A: text}}\n",
            "NOTE025: The C# type 'XNotes' is already an enum in line 2; rename the section's member with 'as: Other'"),
        new("A record of items declared in two ways", "type: x\nsections:\n  A: {list: Item, patterns: [\"{a}\"]}\n  B: {list: «Item», patterns: [\"{b}\"]}\n",
            "NOTE025: The C# type 'Item' is already a record of items in line 3; give one of the two another name, or both the same members"),
        new("A folder and a tag that another schema matches", "type: x\nmatch: {folder: [Own, «Gatherings»], tag: «'#Type/MEETING'»}\n",
            "NOTE036: The folder 'Gatherings' is matched in schemas/meeting.note.yaml already; leave it out of one of the two",
            "NOTE036: The tag 'Type/MEETING' is matched in schemas/meeting.note.yaml already; leave it out of one of the two"),
        new("A tag that the schema itself matches already", "type: x\nmatch:\n  tag: [team, «Team»]\n", "NOTE036: The tag 'Team' is matched in line 3 already; leave it out of one of the two"),
    ];
}
