namespace NoteSdk.Schema.Tests;

/// <summary>What only shows beside other schemas.</summary>
internal static class SetMistakes
{
    public static readonly Mistake[] All =
    [
        new("A parent that there is not", "type: x\nextends: «nota»\n", "NOTE011: 'nota' 'note'"),
        new("A schema that extends itself", "type: x\nextends: «x»\n", "NOTE012: 'extends'"),
        new("The record of another schema", "type: x\nrecord: «Note»\n", "NOTE025: 'Note' 'note' 'record: Other'"),
        new("The type of another schema", "type: «note»\nrecord: Other\n", "NOTE026: 'note' 'type'"),
        new("A section's record and an enum of one name", "type: x\nenums: {XNotes: [a]}\nsections:\n  «Notes»: {labels: {A: text}}\n",
            "NOTE025: 'XNotes' 'as: Other'"),
        new("A record of items declared in two ways", "type: x\nsections:\n  A: {list: Item, patterns: [\"{a}\"]}\n  B: {list: «Item», patterns: [\"{b}\"]}\n",
            "NOTE025: 'Item'"),
        new("A folder and a tag that another schema matches", "type: x\nby: [type, {folder: [Own, «Gatherings»]}, {tags: «'#Type/MEETING'»}]\n",
            "NOTE036: 'Gatherings'",
            "NOTE036: 'Type/MEETING'"),
        new("A tag that is in the list already", "type: x\nby:\n  tags: [team, «Team»]\n", "NOTE036: 'Team'"),
        new("A way that the schema has already", "type: x\nby: [{tags: [a, b], folder: F}, type, {folder: [F, G], tags: «b»}, «type»]\n", "NOTE036: 'b'", "NOTE036: 'x'"),
        new("The type of another schema as a value", "type: x\nby: {type: «note»}\n", "NOTE036: 'note'"),
    ];
}
