using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteSdk.Documents.Json;

/// <summary>A value of a generic type, whose converter is generic too. Any instance can make the converter, even one without content.</summary>
internal interface IGenericJson
{
    /// <summary>Makes the converter.</summary>
    JsonConverter MakeConverter(JsonSerializerOptions options);
}
