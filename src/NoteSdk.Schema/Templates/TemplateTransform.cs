namespace NoteSdk.Schema.Templates;

/// <summary>The transformation of a value before it goes into a template's hole.</summary>
internal enum TemplateTransform
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>{title|pascal}</c>: words are joined, each with a capital letter; <c>Pete Iming</c> → <c>PeteIming</c>.</summary>
    Pascal,
}
