using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;
using NoteSdk.Documents.Values;
using NoteSdk.Generated;

namespace NoteSdk;

/// <summary>Builds a <see cref="NoteList{T}"/> from a collection expression.</summary>
public static class NoteList
{
    /// <summary>Makes a list of the given items.</summary>
    public static NoteList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? NoteList<T>.Empty : new(items.ToArray());
}

/// <summary>An immutable list that is equal to another one with equal items in the same order, so that the records which hold it are values.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
[JsonConverter(typeof(GenericJsonConverter))]
[CollectionBuilder(typeof(NoteList), nameof(NoteList.Create))]
public sealed class NoteList<T> : IReadOnlyList<T>, IEquatable<NoteList<T>>, IGenericJson, ICountedList
{
    private readonly T[] _items;

    internal NoteList(T[] items) => _items = items;

    /// <summary>Gets the empty list.</summary>
    public static NoteList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A new list with an item added at the end.</summary>
    public NoteList<T> Add(T item) => new([.. _items, item]);

    /// <summary>A new list with an item inserted at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or greater than <see cref="Count"/>.</exception>
    public NoteList<T> Insert(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)_items.Length, nameof(index));
        return new([.. _items.AsSpan(0, index), item, .. _items.AsSpan(index)]);
    }

    /// <summary>A new list without the item at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public NoteList<T> RemoveAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_items.Length, nameof(index));
        return new([.. _items.AsSpan(0, index), .. _items.AsSpan(index + 1)]);
    }

    /// <summary>A new list with another item at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public NoteList<T> SetItem(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_items.Length, nameof(index));
        T[] copy = [.. _items];
        copy[index] = item;
        return new(copy);
    }

    /// <inheritdoc/>
    public bool Equals(NoteList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NoteList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items as text, whatever the culture of the machine.</summary>
    public override string ToString() => "[" + string.Join(", ", _items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item}"))) + "]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    JsonConverter IGenericJson.MakeConverter(JsonSerializerOptions options) =>
        new NoteListJson<T>(JsonConverters.Of<T>(options), $"a {typeof(T).Name}");
}
