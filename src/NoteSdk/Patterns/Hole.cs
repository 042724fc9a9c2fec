using NoteSdk.Patterns;

namespace NoteSdk;

/// <summary>A named value in a line's pattern or a table's row.</summary>
public abstract class Hole
{
    private protected Hole(string name) => Name = name;

    /// <summary>Gets the name in the schema: the hole's in a pattern, the column's in a table.</summary>
    public string Name { get; }

    /// <summary>Gets the number among the holes of its record.</summary>
    internal int Index { get; set; }

    /// <summary>Gets what the text must be.</summary>
    internal abstract string Expected { get; }

    /// <summary>Gets the list that the hole holds in the item of a list of mappings; null where it holds one value.</summary>
    internal abstract IListFormat? Lists { get; }

    /// <summary>Gets a value indicating whether the value is text to other programs too.</summary>
    internal abstract bool IsText { get; }

    /// <summary>Gets a value indicating whether every item has it.</summary>
    internal bool IsRequired { get; private init; }

    /// <summary>A value that every item has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static Hole<T> Required<T>(string name, ValueFormat<T> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(name, format, format.Missing!) { IsRequired = true };
    }

    /// <summary>A value that is null where an item does not have it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static Hole<T?> Optional<T>(string name, StructFormat<T> format)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(name, format.Optional, null);
    }

    /// <summary>A value that is null where an item does not have it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static Hole<T?> Optional<T>(string name, ValueFormat<T> format)
        where T : class => new(name, format!, null);

    /// <summary>A list of values, in the item of a list of mappings.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    public static Hole<NoteList<T>> List<T>(string name, ValueFormat<T> format) => new(name, new ListFormat<T>(format), []);

    /// <summary>The value of an item as an object, for a record that knows its holes only at run time.</summary>
    internal abstract object? ReadValue(HoleReader item);

    /// <summary>Hands a value of the hole's type over to a writer.</summary>
    internal abstract void SetValue(HoleWriter item, object? value);

    internal abstract bool CanRead(ReadOnlySpan<byte> text);

    internal abstract bool EndsAtBlank { get; }

    internal abstract int? Measure(ReadOnlySpan<byte> text);

    internal abstract NoteFinding? Inspect(ReadOnlySpan<byte> text);
}
