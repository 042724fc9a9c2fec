using NoteSdk.Notes.Formats;

namespace NoteSdk.Generated;

/// <summary>The format of a value type, for which an optional member is a <see cref="Nullable{T}"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class StructFormat<T> : ValueFormat<T>
    where T : struct
{
    private OptionalFormat<T>? _optional;

    /// <summary>Gets the same format for a value that may be missing.</summary>
    internal ValueFormat<T?> Optional => _optional ??= new OptionalFormat<T>(this);
}
