using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Fields;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Inference.Texts;

/// <summary>Finds how texts of a note are derived from its fields: nine of ten notes must have the text that the template gives.</summary>
/// <param name="fields">The fields of the notes.</param>
internal sealed class TemplateInference(IEnumerable<FieldGuess> fields)
{
    private const double Share = 0.9;
    private const int Least = 3;

    private readonly FieldGuess[] _fields = [.. fields.Where(static field => field is { Shape: FieldShape.Value, Type: "text" or "email" })];

    /// <summary>Gets or sets the handle of a note as a template; null without one.</summary>
    public string? Handle { get; set; }

    /// <summary>The template of texts; null if there is none, or none with a field in it.</summary>
    public string? Find(IReadOnlyList<(NoteFacts Note, string Text)> texts)
    {
        if (texts.Count < Math.Min(Least, texts.Count + 1) || texts.Count == 0) return null;
        IGrouping<string, string> most = texts.Select(one => TemplateOf(one.Note, one.Text)).GroupBy(static template => template, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).First();
        return most.Count() >= texts.Count * Share && most.Count() >= Math.Min(Least, texts.Count) ? most.Key : null;
    }

    /// <summary>Finds the handle by which queries name the notes.</summary>
    public void FindHandle(IReadOnlyList<(NoteFacts Note, string Text)> queries)
    {
        List<(NoteFacts Note, string Text)> withHandle = [.. queries.Where(static one => one.Text.Contains('@', StringComparison.Ordinal))];
        if (withHandle.Count < Least) return;
        foreach (FieldGuess field in _fields)
        {
            int count = withHandle.Count(one => ValueOf(one.Note, field) is { } value
                && one.Text.Contains("@" + DerivedText.PascalCase(value), StringComparison.Ordinal));
            if (count >= withHandle.Count * Share) Handle ??= $"@{{{field.Key}|pascal}}";
        }
    }

    /// <summary>Whether nine of ten notes with a field have its value for their file's name.</summary>
    public static bool IsFileName(FieldGuess field, IEnumerable<NoteFacts> notes)
    {
        List<(NoteFacts Note, string Value)> values = [.. notes.Select(note => (note, ValueOf(note, field))).Where(static one => one.Item2 is not null)
            .Select(static one => (one.note, one.Item2!))];
        return field is { Shape: FieldShape.Value, Type: "text" } && values.Count >= Least
            && values.Count(static one => one.Value == one.Note.Name) >= values.Count * Share;
    }

    private static string? ValueOf(NoteFacts note, FieldGuess field) => note.Find(field.Key) is { Kind: NodeKind.Scalar, Value.Text: var text } ? text : null;

    private string TemplateOf(NoteFacts note, string text)
    {
        string template = TemplateText.Escape(text);
        if (Handle is not null && _fields.FirstOrDefault(field => Handle == $"@{{{field.Key}|pascal}}") is { } named && ValueOf(note, named) is { } name)
        {
            template = template.Replace("@" + DerivedText.PascalCase(name), "{handle}", StringComparison.Ordinal);
        }

        foreach ((FieldGuess field, string value) in _fields.Select(field => (field, Value: ValueOf(note, field))).Where(static one => one.Value is not null)
            .Select(static one => (one.field, one.Value!)).OrderByDescending(static one => one.Item2.Length)
                .ThenBy(static one => one.field.Key == "title" ? 0 : 1))
        {
            if (value == text) return $"{{{field.Key}}}";
            template = Replaced(template, value, $"{{{field.Key}}}");
        }

        return template;
    }

    /// <summary>Replaces a value where it stands as whole words.</summary>
    private static string Replaced(string text, string value, string hole)
    {
        int from = 0;
        while (from < text.Length && text.IndexOf(value, from, StringComparison.Ordinal) is >= 0 and var at)
        {
            int end = at + value.Length;
            bool isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])) && !IsInHole(text, at);
            if (isWhole) text = text[..at] + hole + text[end..];
            from = isWhole ? at + hole.Length : at + 1;
        }

        return text;
    }

    private static bool IsInHole(string text, int at) => text.LastIndexOf('{', Math.Max(0, at - 1)) is >= 0 and var open && text.IndexOf('}', open) > at;
}
