namespace NoteSdk.Inference.Patterns;

/// <summary>An element of a line or a pattern.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; the type of a value; nothing for a text.</param>
internal readonly record struct Element(ElementKind Kind, string Text)
{
    /// <summary>Gets any text.</summary>
    public static Element AnyText { get; } = new(ElementKind.Text, "");

    /// <summary>Gets a value indicating whether it is a value or a text.</summary>
    public bool IsHole => Kind is ElementKind.Value or ElementKind.Text;
}
