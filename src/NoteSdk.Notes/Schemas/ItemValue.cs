using System.Globalization;
using NoteSdk.Schema.Naming;

namespace NoteSdk;

/// <summary>
/// An item of a list with patterns, or a row of a table, of a schema that is loaded at run time; otherwise there is a generated record. It is immutable, and
/// equal to another one with equal values under the same names, in any order; a name with null is the same as a missing name.
/// </summary>
public sealed class ItemValue : IEquatable<ItemValue>
{
    private readonly object?[] _values;

    /// <summary>Makes an item of its values. They are checked when the item is put into a note.</summary>
    /// <param name="values">The members' names in C#, such as <c>Date</c>, with their values.</param>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public ItemValue(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        string[] names = new string[values.Length];
        _values = new object?[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            (string name, object? value) = values[i];
            ArgumentNullException.ThrowIfNull(name, nameof(values));
            if (names.AsSpan(0, i).Contains(name)) throw new ArgumentException($"The member '{name}' appears twice.", nameof(values));
            names[i] = name;
            _values[i] = value;
        }

        Names = new NoteList<string>(names);
    }

    /// <summary>Takes ownership of the values, which must not change from now on.</summary>
    internal ItemValue(NoteList<string> names, object?[] values)
    {
        Names = names;
        _values = values;
    }

    /// <summary>Gets the names of the members in C#; for an item that was read, all members of its schema, in order.</summary>
    public NoteList<string> Names { get; }

    /// <summary>The value of a member; null if the item does not have it.</summary>
    /// <param name="name">The member's name in C#, such as <c>Date</c>.</param>
    /// <exception cref="ArgumentException">There is no such member.</exception>
    public object? this[string name] =>
        TryGet(name, out object? value) ? value : throw new ArgumentException($"The item has no member '{name}'; {Nearest.Hint(name, Names)}", nameof(name));

    /// <summary>The same item with another value of a member.</summary>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="value">The value. It is checked when the item is put into a note.</param>
    public ItemValue With(string name, object? value)
    {
        int index = IndexOf(name);
        if (index < 0) return new ItemValue(Names.Add(name), [.. _values, value]);
        object?[] values = [.. _values];
        values[index] = value;
        return new ItemValue(Names, values);
    }

    /// <inheritdoc/>
    public bool Equals(ItemValue? other) => ReferenceEquals(this, other) || (other is not null && CountValues() == other.CountValues() && HasValuesOf(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ItemValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Independent of the order of the names.
        int hash = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            if (_values[i] is { } value) hash ^= HashCode.Combine(Names[i], value);
        }

        return hash;
    }

    /// <summary>The members with their values, as a record prints them.</summary>
    public override string ToString() =>
        $"{{ {string.Join(", ", Names.Zip(_values, (name, value) => string.Create(CultureInfo.InvariantCulture, $"{name} = {value}")))} }}";

    internal bool TryGet(string name, out object? value)
    {
        int index = IndexOf(name);
        value = index < 0 ? null : _values[index];
        return index >= 0;
    }

    private int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.AsSpan().IndexOf(name);
    }

    private int CountValues() => _values.Count(value => value is not null);

    private bool HasValuesOf(ItemValue other)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            if (_values[i] is { } value && !(other.TryGet(Names[i], out object? found) && value.Equals(found))) return false;
        }

        return true;
    }
}
