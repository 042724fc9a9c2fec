using NoteSdk.Types;

namespace NoteSdk;

/// <summary>A named value in a line's pattern or a table's row.</summary>
public abstract class Hole
{
    private protected Hole(string name, string[] was) => Column = new PartName(name, was);

    /// <summary>Gets the name in the schema: the hole's in a pattern, the column's in a table.</summary>
    public string Name => Column.Current;

    /// <summary>Gets the name, and of a table's column what it once was.</summary>
    internal PartName Column { get; }

    /// <summary>Gets the number among the holes of its record.</summary>
    internal int Index { get; set; }

    /// <summary>Gets what the text must be.</summary>
    internal abstract string Expected { get; }

    /// <summary>A value that every item has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name in the schema.</param>
    /// <param name="format">The format of the value.</param>
    /// <param name="was">Of a table's column: the names that it once had.</param>
    public static Hole<T> Required<T>(string name, ValueFormat<T> format, params string[] was)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(name, format, format.Missing!, was);
    }

    /// <summary>A value that is null where an item does not have it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name in the schema.</param>
    /// <param name="format">The format of the value.</param>
    /// <param name="was">Of a table's column: the names that it once had.</param>
    public static Hole<T?> Optional<T>(string name, StructFormat<T> format, params string[] was)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(name, format.Optional, null, was);
    }

    /// <summary>A value that is null where an item does not have it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name in the schema.</param>
    /// <param name="format">The format of the value.</param>
    /// <param name="was">Of a table's column: the names that it once had.</param>
    public static Hole<T?> Optional<T>(string name, ValueFormat<T> format, params string[] was)
        where T : class => new(name, format!, null, was);

    /// <summary>The value of an item as an object, for a record that knows its holes only at run time.</summary>
    internal abstract object? ReadValue(HoleReader item);

    /// <summary>Hands a value of the hole's type over to a writer.</summary>
    internal abstract void SetValue(HoleWriter item, object? value);

    internal abstract bool CanRead(ReadOnlySpan<byte> text);

    internal abstract int? Measure(ReadOnlySpan<byte> text);

    internal abstract NoteFinding? Inspect(ReadOnlySpan<byte> text);
}
