using System.Text;
using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Inference.Writing;

/// <summary>Writes entries as YAML, with comments in a column of their own, and remembers which line is about which part.</summary>
internal sealed class YamlWriter
{
    private const int LongestFlow = 110;
    private const int CommentColumn = 44;

    private readonly StringBuilder _text = new();
    private readonly List<string> _parts = [];

    /// <summary>Gets the text.</summary>
    public string Text => _text.ToString();

    /// <summary>The part that a line is about, from 1; empty for none.</summary>
    public string PartAt(int line) => line >= 1 && line <= _parts.Count ? _parts[line - 1] : "";

    /// <summary>Writes a line that is nothing but a comment.</summary>
    public void Comment(string text) => Line("# " + OneLine(text), "");

    /// <summary>Writes entries.</summary>
    public void Write(IEnumerable<YamlEntry> entries, int depth = 0, string part = "")
    {
        string indent = new(' ', depth * 2);
        foreach (YamlEntry entry in entries)
        {
            string own = entry.Part.Length > 0 ? entry.Part : part;
            if (entry.Key is null)
            {
                Line($"{indent}# {OneLine(entry.Comment ?? "")}", "");
                continue;
            }

            string key = indent + YamlScalar.Write(entry.Key, YamlStyle.Plain, YamlContext.Key, isText: true) + ":";
            if (entry.Value is string { } text && text.Contains('\n', StringComparison.Ordinal)) Block(key, text, indent + "  ", entry.Comment, own);
            else if (Inline(entry.Value) is { } inline && (entry.Value is string || key.Length + inline.Length < LongestFlow)) Line($"{key} {inline}", own,
                entry.Comment);
            else if (entry.Value is IReadOnlyList<string> texts)
            {
                Line(key, own, entry.Comment);
                foreach (string item in texts) Line($"{indent}  - {YamlScalar.Write(item, YamlStyle.Plain, YamlContext.BlockValue, isText: true)}", own);
            }
            else
            {
                Line(key, own, entry.Comment);
                Write((IReadOnlyList<YamlEntry>)entry.Value, depth + 1, own);
            }
        }
    }

    /// <summary>A value on one line; null if it needs several.</summary>
    private static string? Inline(object value)
    {
        if (value is string text) return YamlScalar.Write(text, YamlStyle.Plain, YamlContext.BlockValue, isText: false);
        if (value is IReadOnlyList<string> texts) return $"[{string.Join(", ", texts.Select(static one => InFlow(one, isText: true)))}]";
        IReadOnlyList<YamlEntry> entries = (IReadOnlyList<YamlEntry>)value;
        bool isShort = entries.All(static entry => entry is { Key: not null, Comment: null }
            && (entry.Value is IReadOnlyList<string> || (entry.Value is string one && !one.Contains('\n', StringComparison.Ordinal))));
        return isShort ? $"{{{string.Join(", ", entries.Select(InFlow))}}}" : null;
    }

    private static string InFlow(YamlEntry entry) =>
        $"{InFlow(entry.Key!, isText: true)}: {(entry.Value is string text ? InFlow(text, isText: false) : Inline(entry.Value))}";

    private static string InFlow(string text, bool isText) => YamlScalar.Write(text, YamlStyle.Plain, YamlContext.FlowItem, isText);

    private void Block(string key, string text, string indent, string? comment, string part)
    {
        Line($"{key} |", part, comment);
        foreach (string line in text.TrimEnd('\n').Split('\n')) Line(line.Length == 0 ? "" : indent + line, part);
    }

    private void Line(string text, string part, string? comment = null)
    {
        if (comment is not null) text = $"{text.PadRight(CommentColumn)}  # {OneLine(comment)}";
        _text.Append(text).Append('\n');
        _parts.Add(part);
    }

    private static string OneLine(string text) => string.Concat(text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
