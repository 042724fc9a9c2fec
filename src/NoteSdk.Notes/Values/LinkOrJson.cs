using System.Text.Json.Serialization;

namespace NoteSdk.Notes.Values;

/// <summary>The JSON of links or other values: the text that notes have of them; that of no value is empty.</summary>
internal static class LinkOrJson
{
    /// <summary>The converter for links or values of a type.</summary>
    public static JsonConverter Of<T>()
        where T : class =>
        typeof(T) == typeof(string) ? Format.LinkOrText.Json
        : typeof(T) == typeof(Uri) ? Format.LinkOrUrl.Json
        : throw new NotSupportedException($"LinkOr<{typeof(T).Name}> has no JSON; there are LinkOr<string> and LinkOr<Uri> only.");
}
