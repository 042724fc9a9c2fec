namespace NoteSdk.Fuzz.StrictYaml;

/// <summary>What the strict readers say of a frontmatter. Outlines are written as <c>read.mjs</c> says.</summary>
/// <param name="Yaml">The outline by the package <c>yaml</c>, or <c>!</c> and why it refuses the text.</param>
/// <param name="JsYaml">The same by the package <c>js-yaml</c>.</param>
/// <param name="Typed">The values that are no text to one of them, by YAML 1.2 or by YAML 1.1, which has yes and no, dates and sexagesimal numbers.</param>
internal sealed record StrictReading(string Yaml, string JsYaml, IReadOnlyList<string> Typed)
{
    /// <summary>Gets why one of them refuses the text; null where both read it.</summary>
    public string? Refusal => Yaml.StartsWith('!') ? $"yaml: {Yaml[1..]}" : JsYaml.StartsWith('!') ? $"js-yaml: {JsYaml[1..]}" : null;
}
