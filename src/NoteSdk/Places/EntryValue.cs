using NoteSdk.Frontmatter;

namespace NoteSdk.Places;

/// <summary>What follows the colon of a new frontmatter entry, in whatever style the entries around it have.</summary>
/// <param name="render">The text, with the blank or newline after the colon, given whether it stands in a flow collection, the indentation of its key, and the style that values beside it have.</param>
internal sealed class EntryValue(Func<bool, string, YamlStyle, string> render)
{
    /// <summary>One value.</summary>
    public static EntryValue Scalar(string text, bool isText) =>
        new((isFlow, _, style) => " " + YamlScalar.Write(text, isText ? style : YamlStyle.Plain, isFlow ? YamlContext.FlowItem : YamlContext.BlockValue, isText));

    /// <summary>Lines below a key at the top.</summary>
    public static EntryValue Lines(IEnumerable<string> lines) => new((_, _, _) => string.Concat(lines.Select(line => "\n" + line)));

    /// <summary>A list of values: an item a line, but in a flow collection between brackets.</summary>
    public static EntryValue List(IReadOnlyList<string> texts, bool isText) => new((isFlow, indent, style) =>
    {
        IEnumerable<string> items = texts.Select(text => YamlScalar.Write(text, isText ? style : YamlStyle.Plain, isFlow ? YamlContext.FlowItem : YamlContext.BlockValue, isText));
        return isFlow ? $" [{string.Join(", ", items)}]" : string.Concat(items.Select(item => $"\n{indent}  - {item}"));
    });

    /// <summary>A mapping that is empty but for mappings in it.</summary>
    public static EntryValue Mapping(IReadOnlyList<(string Key, EntryValue Value)> entries) => new((isFlow, indent, style) => isFlow
        ? $" {{{string.Join(", ", entries.Select(entry => Entry(entry.Key, entry.Value, isFlow, "", style)))}}}"
        : string.Concat(entries.Select(entry => $"\n{indent}  {Entry(entry.Key, entry.Value, isFlow, indent + "  ", style)}")));

    /// <summary>A new entry: its key, the colon, and the value.</summary>
    public static string Entry(string key, EntryValue value, bool isFlow, string indent, YamlStyle style = YamlStyle.Plain) =>
        YamlScalar.Write(key, style, isFlow ? YamlContext.FlowItem : YamlContext.Key, isText: true) + ":" + value.Render(isFlow, indent, style);

    public string Render(bool isFlow, string indent, YamlStyle style = YamlStyle.Plain) => render(isFlow, indent, style);
}
