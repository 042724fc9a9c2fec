using NoteSdk.Schema.Naming;

namespace NoteSdk.Notes.Schemas;

/// <summary>Accepts items of one record of a schema, and puts their members into its order.</summary>
/// <param name="record">The name of the record.</param>
/// <param name="names">The names of the members; of those of a record within it with its name and a dot before.</param>
/// <param name="members">The members.</param>
internal sealed class ItemCheck(string record, NoteList<string> names, SchemaMember[] members) : ValueCheck<ItemValue>
{

    private protected override ItemValue AcceptOne(ItemValue value, string path)
    {
        foreach (string name in value.Names)
        {
            if (!names.Contains(name)) throw new ArgumentException($"{path}: a {record} has no member '{name}'; {Nearest.Hint(name, names)}", nameof(value));
        }

        object?[] values = new object?[members.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (value.TryGet(names[i], out object? given)) values[i] = members[i].Accept(given, $"{path}.{names[i]}");
            else if (members[i].MustBeGiven)
            {
                throw new ArgumentException($"{path}: a {record} needs a {names[i]}, of type {members[i].TypeName}.", nameof(value));
            }
            else values[i] = members[i].Initial;
        }

        return new ItemValue(names, values);
    }

    /// <summary>How items are read from a part of a note, given its members in the order of the record's.</summary>
    public PartShape<ItemValue> ShapeOf(IReadOnlyList<NoteTypeMember> places) => new(
        part =>
        {
            object?[] values = new object?[places.Count];
            for (int i = 0; i < values.Length; i++) values[i] = places[i].ReadValue(part);
            return new ItemValue(names, values);
        },
        (value, part) =>
        {
            for (int i = 0; i < places.Count; i++) places[i].SetValue(part, value[names[i]]);
        });

    /// <summary>How items are created from their holes, given in the order of the members.</summary>
    public RecordShape<ItemValue> ShapeOf(Hole[] holes) => new(
        holes,
        item =>
        {
            object?[] values = new object?[holes.Length];
            for (int i = 0; i < values.Length; i++) values[i] = holes[i].ReadValue(item);
            return new ItemValue(names, values);
        },
        (value, item) =>
        {
            for (int i = 0; i < holes.Length; i++) holes[i].SetValue(item, value[names[i]]);
        });
}
