using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NoteSdk.Documents.Json;

namespace NoteSdk;

/// <summary>
/// Describes to <see cref="JsonSerializer"/> the types of generated records, their items, parts, enums and lists of them, without reflection, as programs
/// compiled ahead of time need it. Put it before a program's own <c>JsonSerializerContext</c> by
/// <see cref="JsonTypeInfoResolver.Combine(IJsonTypeInfoResolver[])"/>. Safe for several threads.
/// </summary>
public sealed class NoteJsonResolver : IJsonTypeInfoResolver
{
    private readonly JsonTypes _types = new();

    /// <summary>Makes a resolver for the records of note types.</summary>
    /// <param name="types">The note types, such as <c>NoteTypes.All</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="types"/> is null.</exception>
    public NoteJsonResolver(IEnumerable<NoteType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (NoteType type in types) type.AddTo(_types);
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return _types.Find(type, options);
    }
}
