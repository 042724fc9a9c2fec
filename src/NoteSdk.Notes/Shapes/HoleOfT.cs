using NoteSdk.Notes.Formats;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>A named value in a line's pattern or a table's row, typed.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Hole<T> : Hole
{
    internal Hole(string name, ValueFormat<T> format, T missing, string[] was)
        : base(name, was)
    {
        Format = format;
        Missing = missing;
    }

    internal ValueFormat<T> Format { get; }

    /// <summary>Gets the value for an item that does not have the hole.</summary>
    internal T Missing { get; }

    internal override string Expected => Format.Expected;

    internal override IListFormat? Lists => Format as IListFormat;

    internal override bool IsText => Format.IsText;

    internal override bool IsMarkdown => Format.IsMarkdown;

    internal override object? ReadValue(HoleReader item) => item.Get(this);

    internal override void SetValue(HoleWriter item, object? value) => item.Set(this, (T)value!);

    internal override bool CanRead(ReadOnlySpan<byte> text) => Format.CanRead(text);

    internal override bool EndsAtBlank => Format.EndsAtBlank;

    internal override int? Measure(ReadOnlySpan<byte> text) => Format.Measure(text);

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) => Format.Inspect(text, links);
}
