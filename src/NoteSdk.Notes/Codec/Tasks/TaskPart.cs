namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>A part of a task's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Before">The blanks and the newline between it and the part before it.</param>
/// <param name="Text">Its text, without blanks at its ends.</param>
/// <param name="Field">The field in the text, with offsets into <paramref name="Text"/>; not used for words.</param>
internal readonly record struct TaskPart(TaskPartKind Kind, string Before, string Text, TaskField Field = default)
{
    /// <summary>Gets a value indicating whether it is words.</summary>
    public bool IsWords => Kind == TaskPartKind.Words;

    /// <summary>Gets a value indicating whether it is a tag after the words.</summary>
    public bool IsTag => Kind == TaskPartKind.Trailing && Field.Kind == TaskFieldKind.Tag;

    /// <summary>Gets a value indicating whether it is a date.</summary>
    public bool IsDate => !IsWords && Field.IsDate;

    /// <summary>Gets a value indicating whether a line begins with it.</summary>
    public bool BeginsLine => Before.Contains('\n', StringComparison.Ordinal);

    /// <summary>Gets the text of its value.</summary>
    public string Value => Text[Field.ValueStart..Field.ValueEnd];

    /// <summary>A part that is a field of a text.</summary>
    public static TaskPart OfField(TaskPartKind kind, string before, string text, TaskField field) =>
        new(kind, before, text[field.Start..field.End], field.Shifted(-field.Start));

    /// <summary>The same field with another value.</summary>
    public TaskPart WithValue(string value) => this with
    {
        Text = Text[..Field.ValueStart] + value + Text[Field.ValueEnd..],
        Field = Field with { End = Field.End + value.Length - Value.Length, ValueEnd = Field.ValueStart + value.Length },
    };

    /// <summary>The same part with a blank before it if there is nothing.</summary>
    public TaskPart Apart() => Before.Length > 0 ? this : this with { Before = " " };
}
