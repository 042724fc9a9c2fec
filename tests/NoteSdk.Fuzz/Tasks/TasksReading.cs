namespace NoteSdk.Fuzz.Tasks;

/// <summary>What the Tasks plug-in reads of a line with a task.</summary>
/// <param name="Status">The character in the check box.</param>
/// <param name="BlockId">The block id with its <c>^</c>, or null.</param>
/// <param name="Description">The text, with the tags that stand among the fields behind it.</param>
/// <param name="Fields">The values of the fields by the plug-in's names; a date that is none is <see cref="TasksReader.Invalid"/>, a recurrence the text of its rule.</param>
internal sealed record TasksReading(string Status, string? BlockId, string Description, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Gets the tags of the description, in order.</summary>
    public string Tags { get; init; } = "";

    /// <summary>The fields but one, in the order of their names.</summary>
    public string FieldsBut(string name) => string.Join("; ", Fields.Where(field => field.Key != name).OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => $"{field.Key} {field.Value}"));

    public override string ToString() => $"[{Status}] '{Description}' {FieldsBut("")} {BlockId}";
}
