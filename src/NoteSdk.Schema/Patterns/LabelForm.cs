using System;
using System.Linq;
using NoteSdk.Dql.Parsing;

namespace NoteSdk.Schema.Patterns;

/// <summary>How a label or an inline field is written: a text with <c>{label}</c> and <c>{value}</c>.</summary>
internal sealed class LabelForm
{
    private const string Label = "{label}";
    private const string Value = "{value}";
    private const string Marker = "- ";

    private LabelForm(string text, int label, int value)
    {
        Text = text;
        IsItem = text.StartsWith(Marker, StringComparison.Ordinal);
        int start = IsItem ? Marker.Length : 0;
        int end = label + Label.Length;
        Before = text.Substring(start, label - start);
        HasValue = value >= 0;
        Between = HasValue ? text.Substring(end, value - end) : text.Substring(end);
        After = HasValue ? text.Substring(value + Value.Length) : "";
    }

    /// <summary>The form of inline fields where the schema gives none.</summary>
    public static LabelForm OfFields { get; } = Parse("{label}:: {value}")!;

    /// <summary>The forms of labels where the schema gives none.</summary>
    public static LabelForm[] OfLabels { get; } = [Parse("**{label}**: {value}")!];

    /// <summary>The form as the schema has it.</summary>
    public string Text { get; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; }

    /// <summary>What stands before the label, without the marker of an item.</summary>
    public string Before { get; }

    /// <summary>What stands between the label and the value; all that follows the label where no value does.</summary>
    public string Between { get; }

    /// <summary>What stands after the value.</summary>
    public string After { get; }

    /// <summary>Whether a value follows on the line of the label.</summary>
    public bool HasValue { get; }

    /// <summary>Whether it is the form of an inline field.</summary>
    public bool IsField => HasValue && Between.Contains(InlineFieldParser.Separator);

    /// <summary>Whether it is a bold label at the start of a paragraph's line, the usual form.</summary>
    public bool IsBold => !IsItem && HasValue && Before == "**" && Between.TrimEnd() is "**:" or ":**" && After.Length == 0;

    /// <summary>Whether it shows where a label ends, and has its value up to the end of the line.</summary>
    public bool IsReadAsLabel => HasValue && !IsField && Between.Trim().Length > 0 && After.Length == 0;

    /// <summary>Whether it is an inline field in brackets, which may stand within a line.</summary>
    public bool IsBracketed => IsField && After.Length > 0;

    /// <summary>The form of a text; null if it does not have the label once, and then at most one value.</summary>
    public static LabelForm? Parse(string text)
    {
        int label = text.IndexOf(Label, StringComparison.Ordinal);
        int value = text.IndexOf(Value, StringComparison.Ordinal);
        bool isForm = label >= 0 && (value < 0 || value >= label + Label.Length)
            && text.IndexOf(Label, label + 1, StringComparison.Ordinal) < 0 && (value < 0 || text.IndexOf(Value, value + 1, StringComparison.Ordinal) < 0);
        return isForm ? new(text, label, value) : null;
    }

    /// <summary>Whether Dataview reads what is written so as an inline field.</summary>
    public bool IsReadAsField()
    {
        string line = Write("key", "x").Substring(IsItem ? Marker.Length : 0);
        return (InlineFieldParser.Parse(line, hasEmoji: false).Cast<Dql.Syntax.FieldText?>().FirstOrDefault() ?? InlineFieldParser.Whole(line))
            is { Key: "key", Value: "x" };
    }

    /// <summary>A label with its value.</summary>
    public string Write(string label, string value) => (IsItem ? Marker : "") + Before + label + Between + value + After;

    /// <summary>A label without a value.</summary>
    public string WriteEmpty(string label) => Write(label, "").TrimEnd();
}
