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

    /// <summary>A value that every item has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static Hole<T> Required<T>(string name, ValueFormat<T> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(name, format, format.Missing!);
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

    /// <summary>The value of an item as an object, for a record that knows its holes only at run time.</summary>
    internal abstract object? ReadValue(HoleReader item);

    /// <summary>Hands a value of the hole's type over to a writer.</summary>
    internal abstract void SetValue(HoleWriter item, object? value);

    internal abstract bool CanRead(ReadOnlySpan<byte> text);

    internal abstract bool EndsAtBlank { get; }

    internal abstract int? Measure(ReadOnlySpan<byte> text);

    internal abstract NoteFinding? Inspect(ReadOnlySpan<byte> text);
}
