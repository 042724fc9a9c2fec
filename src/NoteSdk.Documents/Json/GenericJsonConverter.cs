using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;

namespace NoteSdk.Generated;

/// <summary>Makes the converters of <see cref="NoteList{T}"/>, a JSON array, and of <c>Link&lt;T&gt;</c>, a JSON string. Safe for several threads.</summary>
public sealed class GenericJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IGenericJson).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067",
        Justification = "No constructor runs: the object only stands for its type, which makes the converter without dynamic code.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return ((IGenericJson)RuntimeHelpers.GetUninitializedObject(typeToConvert)).MakeConverter(options);
    }
}
