using System.Text;
using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>
/// The style of new values in the frontmatter of a note: the quotes and the indentation of the nearest similar values.
/// </summary>
/// <param name="note">The note; null if there is nothing to follow.</param>
/// <param name="offset">Where the value goes.</param>
internal sealed class EntryStyle(NoteReader? note, int offset)
{
    private const int UsualIndent = 2;

    /// <summary>How many values before and after the place are looked at, so that many edits of a long note do not take quadratic time.</summary>
    private const int MostLookedAt = 200;

    /// <summary>The kinds of values that have the same quotes.</summary>
    private enum Likeness
    {
        /// <summary>A text that could be written with quotes or without.</summary>
        Text,

        /// <summary>A date, with or without a time.</summary>
        Date,

        /// <summary>A time of day, which a YAML 1.1 reader takes as a number in base 60.</summary>
        Time,

        /// <summary>A link, which needs quotes.</summary>
        Link,

        /// <summary>A value that always needs quotes, or would be another value with quotes.</summary>
        Other,
    }

    /// <summary>Gets a value indicating whether keys and texts are in double quotes, as in JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>Gets how much further the items of a new list are indented than its key.</summary>
    public int ListIndent => NearestIndent(YamlKind.Sequence);

    /// <summary>Gets a value indicating whether a new list of values is between brackets, as the nearest list of values is.</summary>
    public bool HasFlowLists => Find(IsListOfValues) is >= 0 and var index && note!.Frontmatter.Nodes[index].Style == YamlStyle.Flow;

    /// <summary>Gets how much further the keys of a new mapping are indented than its key.</summary>
    public int MapIndent => Math.Max(1, NearestIndent(YamlKind.Mapping));

    /// <summary>A new value as it is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isText">Whether it is a text to other programs too.</param>
    /// <param name="where">Where it goes.</param>
    public string Write(string text, bool isText, YamlContext where)
    {
        Likeness likeness = LikenessOf(text, isText);
        YamlStyle wanted = YamlStyle.Plain;
        if (IsJson && isText) wanted = YamlStyle.DoubleQuoted;
        else if (likeness != Likeness.Other) wanted = Nearest(likeness) ?? YamlStyle.Plain;
        return Write(text, wanted, where, isText || likeness == Likeness.Time);
    }

    /// <summary>A value in a preferred style; if it needs quotes anyway, with the nearest ones.</summary>
    public string Write(string text, YamlStyle wanted, YamlContext where, bool isText)
    {
        string written = YamlScalar.Write(text, wanted, where, isText);
        bool isForced = wanted is not (YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted) && written.Length != text.Length;
        return isForced && NearestQuotes() == YamlStyle.DoubleQuoted ? YamlScalar.Write(text, YamlStyle.DoubleQuoted, where, isText) : written;
    }

    /// <summary>A new key as it is written.</summary>
    public string WriteKey(string key, bool isFlow) =>
        YamlScalar.Write(key, IsJson ? YamlStyle.DoubleQuoted : YamlStyle.Plain, isFlow ? YamlContext.FlowItem : YamlContext.Key, isText: true);

    private static Likeness LikenessOf(string text, bool isText)
    {
        if (PlainResolution.IsSexagesimal(text)) return isText ? Likeness.Other : Likeness.Time;
        if (PlainResolution.IsTimestamp(text)) return isText ? Likeness.Other : Likeness.Date;
        if (IsLink(text)) return Likeness.Link;
        bool canBePlain = !YamlScalar.NeedsEscape(text) && YamlScalar.Write(text, YamlStyle.Plain, YamlContext.FlowItem, isText: true).Length == text.Length;
        return canBePlain ? Likeness.Text : Likeness.Other;
    }

    /// <summary>The kind of an existing value: a date in quotes may be meant as a date or as a text.</summary>
    private static Likeness LikenessOf(string text) =>
        PlainResolution.IsSexagesimal(text) || PlainResolution.IsTimestamp(text) ? LikenessOf(text, isText: false) : LikenessOf(text, isText: true);

    private static bool IsLink(string text) =>
        (text.StartsWith('[') || text.StartsWith("![", StringComparison.Ordinal)) && NoteSdk.Link.IsLink(Encoding.UTF8.GetBytes(text));

    private YamlStyle? Nearest(Likeness likeness)
    {
        int index =
            Find(i => note!.Frontmatter.Nodes[i] is { Kind: YamlKind.Scalar, Style: YamlStyle.Plain or YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted }
            && !IsType(i) && LikenessOf(note.Frontmatter.GetString(note.Text, note.Frontmatter.Nodes[i])) == likeness);
        return index < 0 ? null : note!.Frontmatter.Nodes[index].Style;
    }

    /// <summary>Whether a node is the note's type, which is written for programs and does not show the author's style.</summary>
    private bool IsType(int index) =>
        note!.Frontmatter.Nodes[index] is { Depth: 0, KeyStart: >= 0 } node && note.Frontmatter.GetKeyString(note.Text, node) == "type";

    private YamlStyle? NearestQuotes()
    {
        // A text with escapes could not have had the other quotes.
        int index = Find(i => note!.Frontmatter.Nodes[i] is { Kind: YamlKind.Scalar, Style: YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted }
            && !YamlScalar.NeedsEscape(note.Frontmatter.GetString(note.Text, note.Frontmatter.Nodes[i])));
        return index < 0 ? null : note!.Frontmatter.Nodes[index].Style;
    }

    private bool IsListOfValues(int index)
    {
        ReadOnlySpan<YamlNode> nodes = note!.Frontmatter.Nodes;
        return nodes[index] is { Kind: YamlKind.Sequence, KeyStart: >= 0 } && nodes[index].Next > index + 1 && nodes[index + 1].Kind == YamlKind.Scalar;
    }

    private int NearestIndent(YamlKind kind)
    {
        int index = Find(i => StepOf(i, kind) >= 0);
        return index < 0 ? UsualIndent : StepOf(index, kind);
    }

    /// <summary>How much further the first child of a block collection is indented than its key; -1 for anything else.</summary>
    private int StepOf(int index, YamlKind kind)
    {
        ReadOnlySpan<YamlNode> nodes = note!.Frontmatter.Nodes;
        if (nodes[index].Kind != kind || nodes[index].Style != YamlStyle.Block || nodes[index].KeyStart < 0 || nodes[index].Next == index + 1) return -1;
        int inner = kind == YamlKind.Sequence ? nodes[index + 1].Dash : nodes[index + 1].KeyStart;
        return inner - note.Lines.Start(note.Lines.LineOf(inner)) - Mappings.ColumnOf(note, index);
    }

    /// <summary>The node nearest to the place, before or after it, that meets a condition; or -1.</summary>
    private int Find(Func<int, bool> condition)
    {
        if (note is null) return -1;
        int count = note.Frontmatter.Nodes.Length;
        int after = FirstAfter(note.Frontmatter.Nodes);
        for (int distance = 0; distance < MostLookedAt; distance++)
        {
            int left = after - 1 - distance;
            int right = after + distance;
            if (left >= 0 && condition(left)) return left;
            if (right < count && condition(right)) return right;
            if (left < 0 && right >= count) break;
        }

        return -1;
    }

    private int FirstAfter(ReadOnlySpan<YamlNode> nodes)
    {
        int low = 0;
        int high = nodes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (nodes[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
