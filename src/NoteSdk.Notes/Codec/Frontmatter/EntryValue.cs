using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Lists;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>What follows the colon of a new frontmatter entry, in the style of the entries around it.</summary>
/// <param name="render">Gets the text, with the blank or newline after the colon, given whether it is in a flow collection, the indentation of its key, and the
/// style of new values look.</param>
internal sealed class EntryValue(Func<bool, string, EntryStyle, string> render)
{
    /// <summary>Gets the entry without a value.</summary>
    public static EntryValue Nothing { get; } = new((isFlow, _, _) => isFlow ? " null" : "");

    /// <summary>One value.</summary>
    public static EntryValue Scalar(string text, bool isText) => new((isFlow, _, style) => " " + style.Write(text, isText, ContextOf(isFlow)));

    /// <summary>One value in a given style.</summary>
    public static EntryValue Scalar(string text, YamlStyle wanted, bool isText) =>
        new((isFlow, _, style) => " " + style.Write(text, wanted, ContextOf(isFlow), isText));

    /// <summary>Texts of several lines, each an item below the key.</summary>
    /// <param name="items">Makes the texts, given the style of new values.</param>
    public static EntryValue Items(Func<EntryStyle, IEnumerable<string>> items) => new((_, indent, style) =>
    {
        string prefix = indent + new string(' ', style.ListIndent) + "- ";
        return string.Concat(items(style).Select(item => "\n" + prefix + Lists.ItemLineEdits.Hang(prefix, item)));
    });

    /// <summary>A list of values: one item per line, but between brackets if other lists are, in a flow collection, or without items.</summary>
    public static EntryValue List(IReadOnlyList<string> texts, bool isText) => new((isFlow, indent, style) =>
    {
        bool hasBrackets = isFlow || texts.Count == 0 || style.HasFlowLists;
        IEnumerable<string> items = texts.Select(text => style.Write(text, isText, ContextOf(hasBrackets)));
        return hasBrackets
            ? $" [{string.Join(", ", items)}]"
            : string.Concat(items.Select(item => $"\n{indent}{new string(' ', style.ListIndent)}- {item}"));
    });

    /// <summary>A mapping that is empty except for nested mappings.</summary>
    public static EntryValue Mapping(IReadOnlyList<(string Key, EntryValue Value)> entries) => new((isFlow, indent, style) =>
    {
        if (isFlow) return $" {{{string.Join(", ", entries.Select(entry => Entry(entry.Key, entry.Value, isFlow, "", style)))}}}";
        string inner = indent + new string(' ', style.MapIndent);
        return string.Concat(entries.Select(entry => $"\n{inner}{Entry(entry.Key, entry.Value, isFlow, inner, style)}"));
    });

    /// <summary>A new entry: its key, the colon, and the value.</summary>
    public static string Entry(string key, EntryValue value, bool isFlow, string indent, EntryStyle style) =>
        style.WriteKey(key, isFlow) + ":" + value.Render(isFlow, indent, style);

    public string Render(bool isFlow, string indent, EntryStyle style) => render(isFlow, indent, style);

    private static YamlContext ContextOf(bool isFlow) => isFlow ? YamlContext.FlowItem : YamlContext.BlockValue;
}
