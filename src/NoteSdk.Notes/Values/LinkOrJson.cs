namespace NoteSdk.Notes.Values;

/// <summary>The JSON of links or other values: the text that notes have of them; that of no value is empty.</summary>
internal static class LinkOrJson
{
    private static readonly LinkOrJson<string> Text = new("a link such as [[Note]], or text", static text => text);

    private static readonly LinkOrJson<Uri> Url = new(
        "a link such as [[Note]], or a URL such as https://example.org/page",
        static text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? url) ? url : null);

    /// <summary>The converter for links or values of a type.</summary>
    public static LinkOrJson<T> Of<T>()
        where T : class =>
        Text as LinkOrJson<T> ?? Url as LinkOrJson<T>
        ?? throw new NotSupportedException($"LinkOr<{typeof(T).Name}> has no JSON; there are LinkOr<string> and LinkOr<Uri> only.");
}
