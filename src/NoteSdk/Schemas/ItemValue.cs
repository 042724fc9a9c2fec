using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NoteSdk.Schema;

namespace NoteSdk;

/// <summary>
/// An item of a list with patterns, or a row of a table, whose schema is known at run time only: what the generated record is otherwise. It is immutable, and equal to
/// another one with equal values under the same names; a name with null is as good as a name left out.
/// </summary>
public sealed class ItemValue : IReadOnlyDictionary<string, object?>, IEquatable<ItemValue>
{
    private readonly string[] _names;
    private readonly object?[] _values;

    /// <summary>Makes an item of its values. They are checked when the item is put into a note.</summary>
    /// <param name="values">The members' names in C#, such as <c>Date</c>, with their values.</param>
    /// <exception cref="ArgumentException">A name is there twice.</exception>
    public ItemValue(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        _names = new string[values.Length];
        _values = new object?[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            (string name, object? value) = values[i];
            ArgumentNullException.ThrowIfNull(name, nameof(values));
            if (_names.AsSpan(0, i).Contains(name)) throw new ArgumentException($"The member '{name}' is there twice.", nameof(values));
            _names[i] = name;
            _values[i] = value;
        }
    }

    /// <summary>Takes both arrays over; nobody changes them from now on.</summary>
    internal ItemValue(string[] names, object?[] values)
    {
        _names = names;
        _values = values;
    }

    /// <summary>Gets the names in the order of the schema.</summary>
    public IEnumerable<string> Keys => _names;

    /// <summary>Gets the values in the order of the schema.</summary>
    public IEnumerable<object?> Values => _values;

    /// <inheritdoc/>
    public int Count => _names.Length;

    /// <summary>The value of a member; null where the item does not have it.</summary>
    /// <param name="key">The member's name in C#, such as <c>Date</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public object? this[string key] =>
        TryGetValue(key, out object? value) ? value : throw new KeyNotFoundException($"The item has no member '{key}'; {Nearest.Hint(key, _names)}");

    /// <summary>The same item with another value of a member.</summary>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="value">The value. It is checked when the item is put into a note.</param>
    public ItemValue With(string name, object? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        int index = Array.IndexOf(_names, name);
        if (index < 0) return new ItemValue([.. _names, name], [.. _values, value]);
        object?[] values = [.. _values];
        values[index] = value;
        return new ItemValue(_names, values);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Array.IndexOf(_names, key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        int index = Array.IndexOf(_names, key);
        value = index < 0 ? null : _values[index];
        return index >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(ItemValue? other) => ReferenceEquals(this, other) || (other is not null && CountValues() == other.CountValues() && HasValuesOf(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ItemValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The same in any order of the names.
        int hash = 0;
        for (int i = 0; i < _names.Length; i++)
        {
            if (_values[i] is { } value) hash ^= HashCode.Combine(_names[i], value);
        }

        return hash;
    }

    /// <summary>The members with their values, as a record prints them.</summary>
    public override string ToString() =>
        $"{{ {string.Join(", ", _names.Zip(_values, (name, value) => string.Create(CultureInfo.InvariantCulture, $"{name} = {value}")))} }}";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _names.Zip(_values, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int CountValues() => _values.Count(value => value is not null);

    private bool HasValuesOf(ItemValue other)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (_values[i] is { } value && !(other.TryGetValue(_names[i], out object? found) && value.Equals(found))) return false;
        }

        return true;
    }
}
