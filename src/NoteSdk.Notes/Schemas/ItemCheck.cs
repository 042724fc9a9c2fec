using NoteSdk.Schema.Naming;

namespace NoteSdk.Notes.Schemas;

/// <summary>Accepts items of one record of a schema, and puts their members into its order.</summary>
internal sealed class ItemCheck(string record, SchemaMember[] members) : ValueCheck<ItemValue>
{
    private readonly NoteList<string> _names = [.. members.Select(member => member.Name)];

    private protected override ItemValue AcceptOne(ItemValue value, string path)
    {
        foreach (string name in value.Names)
        {
            if (!_names.Contains(name)) throw new ArgumentException($"{path}: a {record} has no member '{name}'; {Nearest.Hint(name, _names)}", nameof(value));
        }

        object?[] values = new object?[members.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (value.TryGet(_names[i], out object? given)) values[i] = members[i].Accept(given, $"{path}.{_names[i]}");
            else if (members[i].MustBeGiven)
            {
                throw new ArgumentException($"{path}: a {record} needs a {_names[i]}, of type {members[i].TypeName}.", nameof(value));
            }
            else values[i] = members[i].Initial;
        }

        return new ItemValue(_names, values);
    }

    /// <summary>How items are created from their holes, given in the order of the members.</summary>
    public RecordShape<ItemValue> ShapeOf(Hole[] holes) => new(
        holes,
        item =>
        {
            object?[] values = new object?[holes.Length];
            for (int i = 0; i < values.Length; i++) values[i] = holes[i].ReadValue(item);
            return new ItemValue(_names, values);
        },
        (value, item) =>
        {
            for (int i = 0; i < holes.Length; i++) holes[i].SetValue(item, value[_names[i]]);
        });
}
