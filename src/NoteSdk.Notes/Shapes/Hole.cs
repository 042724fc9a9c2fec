using NoteSdk.Notes.Formats;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>A named value in a line's pattern or a table's row.</summary>
public abstract class Hole
{
    private protected Hole(string name, string[] was) => Column = new PartName(name, was);

    /// <summary>Gets the name in the schema: the hole's in a pattern, the column's in a table.</summary>
    public string Name => Column.Current;

    /// <summary>Gets the name and, for a table's column or a key, its old names.</summary>
    internal PartName Column { get; }

    /// <summary>Gets the number among the holes of its record.</summary>
    internal int Index { get; set; }

    /// <summary>Gets what the text must be.</summary>
    internal abstract string Expected { get; }

    /// <summary>Gets the format of the hole's list, in the item of a list of mappings; null if it has one value.</summary>
    internal abstract IListFormat? Lists { get; }

    /// <summary>Gets a value indicating whether the value is text to other programs too.</summary>
    internal abstract bool IsText { get; }

    /// <summary>Gets a value indicating whether the value is Markdown as the note has it.</summary>
    internal abstract bool IsMarkdown { get; }

    /// <summary>Gets a value indicating whether every item has it.</summary>
    internal bool IsRequired { get; private init; }

    /// <summary>A value that every item has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name in the schema.</param>
    /// <param name="format">The format of the value.</param>
    /// <param name="was">Of a table's column, or a key of a list of mappings: the names that it once had.</param>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public static Hole<T> Required<T>(string name, ValueFormat<T> format, params string[] was)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(name, format, format.Missing!, was) { IsRequired = true };
    }

    /// <summary>A value that is null if an item does not have it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name in the schema.</param>
    /// <param name="format">The format of the value.</param>
    /// <param name="was">Of a table's column, or a key of a list of mappings: the names that it once had.</param>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public static Hole<T?> Optional<T>(string name, StructFormat<T> format, params string[] was)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(name, format.Optional, null, was);
    }

    /// <summary>A value that is null if an item does not have it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name in the schema.</param>
    /// <param name="format">The format of the value.</param>
    /// <param name="was">Of a table's column, or a key of a list of mappings: the names that it once had.</param>
    public static Hole<T?> Optional<T>(string name, ValueFormat<T> format, params string[] was)
        where T : class => new(name, format!, null, was);

    /// <summary>A list of values, in the item of a list of mappings.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="name">The name in the schema.</param>
    /// <param name="format">The format of a value.</param>
    /// <param name="was">The names that the key once had.</param>
    public static Hole<NoteList<T>> List<T>(string name, ValueFormat<T> format, params string[] was) => new(name, new ListFormat<T>(format), [], was);

    /// <summary>The value of an item as an object, for a record whose holes are only known at run time.</summary>
    internal abstract object? ReadValue(HoleReader item);

    /// <summary>Passes a value of the hole's type to a writer.</summary>
    internal abstract void SetValue(HoleWriter item, object? value);

    internal abstract bool CanRead(ReadOnlySpan<byte> text);

    internal abstract bool EndsAtBlank { get; }

    internal abstract int? Measure(ReadOnlySpan<byte> text);

    internal abstract NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links);
}
