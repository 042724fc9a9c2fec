using System.Text.Json.Serialization;

namespace NoteSdk.Notes.Formats;

/// <summary>A <see cref="StructFormat{T}"/> for a value that may be missing.</summary>
internal sealed class OptionalFormat<T>(StructFormat<T> format) : ValueFormat<T?>
    where T : struct
{
    public override string Expected => format.Expected;

    internal override bool IsText => format.IsText;

    internal override bool IsTextAs(string text, bool isNew) => format.IsTextAs(text, isNew);

    internal override bool IsMarkdown => format.IsMarkdown;

    internal override JsonConverter<T?> Json => field ??= new NullableJson<T>(format.Json, Expected);

    internal override bool TryRead(ReadOnlySpan<byte> text, out T? value)
    {
        bool read = format.TryRead(text, out T found);
        value = read ? found : null;
        return read;
    }

    internal override bool CanRead(ReadOnlySpan<byte> text) => format.CanRead(text);

    internal override string Write(T? value) => format.Write(value!.Value);

    internal override string Rewrite(T? value, string oldText) => format.Rewrite(value!.Value, oldText);

    internal override string WriteBeside(T? value, string neighbor) => format.WriteBeside(value!.Value, neighbor);

    internal override bool AreEqual(T? a, T? b) => a is { } x && b is { } y ? format.AreEqual(x, y) : a is null && b is null;

    internal override int? Measure(ReadOnlySpan<byte> text) => format.Measure(text);

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) => format.Inspect(text, links);
}
