using System.Text;
using System.Text.Json.Serialization;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Notes.Codec.Tasks;
using NoteSdk.Notes.Json;

namespace NoteSdk;

/// <summary>
/// A task: a list item with a check box, such as <c>- [ ] Book the room @PeteIming [due:: 2026-01-10]</c>. Dates are inline fields, <c>[due:: 2026-01-10]</c>
/// or <c>(due:: 2026-01-10)</c> (Dataview), or follow an emoji, <c>📅 2026-01-10</c> (the Tasks plug-in). Dates are read as queries read them: of several
/// the first counts, and <c>[due:: 2026-01-10T10:00]</c> is that day; setting one sets all of its kind. An edited date keeps its form and its place; a date
/// that is added takes the form of the fields on the line, or else in the list, in the note, or square brackets, and goes to its place among them.
/// </summary>
/// <param name="Text">
/// The task's words: without check box and dates, and without what the Tasks plug-in reads at the end of its first line: fields such as a priority, a
/// recurrence or an id, tags before and among them, and a block id. Everything without a member here stays with the task when it is edited or moved to another
/// list. A text that ends with such fields is refused; a tag that it ends with is written unless it is among the <see cref="Tags"/>, read as one of them, and
/// equal to one.
/// </param>
[JsonConverter(typeof(RecordJsonConverter<TaskItem>))]
public sealed record TaskItem(string Text) : IRecord<TaskItem>
{
    /// <summary>
    /// Gets the character in the check box: a blank for an open task, <c>x</c> for a completed one, others as the vault's themes define them. Any character
    /// except a control character and <c>]</c>.
    /// </summary>
    public StatusSymbol Status { get; init; } = ' ';

    /// <summary>
    /// Gets the tags after the words, such as <c>#home</c>, in order and with their <c>#</c>: the ones at the end of the first line, before, among and after
    /// the fields. Tags within the words are part of <see cref="Text"/> only. Tags that stay keep their places; new ones go after the tags before them, or else
    /// after the words.
    /// </summary>
    public NoteList<string> Tags { get; init; } = [];

    /// <summary>Gets when the task was created: <c>[created:: 2026-01-10]</c> or <c>➕ 2026-01-10</c>.</summary>
    public DateOnly? Created { get; init; }

    /// <summary>Gets when work on it can begin: <c>[start:: 2026-01-10]</c> or <c>🛫 2026-01-10</c>.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Gets when work on it is planned: <c>[scheduled:: 2026-01-10]</c> or <c>⏳ 2026-01-10</c>.</summary>
    public DateOnly? Scheduled { get; init; }

    /// <summary>Gets when it is due: <c>[due:: 2026-01-10]</c> or <c>📅 2026-01-10</c>.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Gets when it was completed: <c>[completion:: 2026-01-10]</c> or <c>✅ 2026-01-10</c>. It does not follow <see cref="Status"/>.</summary>
    public DateOnly? Completed { get; init; }

    /// <summary>Gets when it was cancelled: <c>[cancelled:: 2026-01-10]</c> or <c>❌ 2026-01-10</c>.</summary>
    public DateOnly? Cancelled { get; init; }

    /// <summary>Gets the tasks below this one.</summary>
    public NoteList<TaskItem> Children { get; init; } = [];

    /// <summary>Gets a value indicating whether the task is completed: its status is <c>x</c> or <c>X</c>.</summary>
    public bool IsCompleted => Status == 'x' || Status == 'X';

    /// <summary>Gets the handles that the text names, such as <c>@PeteIming</c>, in order and with their <c>@</c>.</summary>
    public NoteList<string> Handles => FindHandles(Text);

    /// <summary>Gets the text that the task was read from; null for a new task. It has what has no member, and is not part of the value.</summary>
    internal string? Source { get; init; }

    static TaskItem IRecord<TaskItem>.Create() => new("");

    static TaskItem IRecord<TaskItem>.Visit(TaskItem record, RecordVisitor members) => record with
    {
        Text = members.Required("Text", Format.Text, record.Text),
        Tags = members.List("Tags", Format.Tag, record.Tags),
        Status = members.Other("Status", StatusSymbolJsonConverter.Instance, StatusSymbolJsonConverter.Expected, record.Status),
        Created = members.Optional("Created", Format.Date, record.Created),
        Start = members.Optional("Start", Format.Date, record.Start),
        Scheduled = members.Optional("Scheduled", Format.Date, record.Scheduled),
        Due = members.Optional("Due", Format.Date, record.Due),
        Completed = members.Optional("Completed", Format.Date, record.Completed),
        Cancelled = members.Optional("Cancelled", Format.Date, record.Cancelled),
        Children = members.Items("Children", record.Children),
    };

    /// <summary>
    /// The value of the first inline field with a name, such as <c>1h</c> of <c>[effort:: 1h]</c> or <c>high</c> of <c>[priority:: high]</c>; null if there is
    /// none. Dates have their own members.
    /// </summary>
    /// <param name="name">The name, ignoring case.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public string? Field(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Find(Text, name) ?? (Source is null || TaskSigns.OfKey(name.ToLowerInvariant()) is not null ? null : Find(Source, name));
    }

    /// <summary>Whether another task has the same status, text, tags, dates and tasks below.</summary>
    public bool Equals(TaskItem? other) =>
        ReferenceEquals(this, other) || (other is not null && Status == other.Status && TaskText.HasAll(this, other) && Children.Equals(other.Children));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TaskTrailer.WithoutTags(Text, out _), Status, Due, Completed, Children.Count);

    private bool PrintMembers(StringBuilder builder) => RecordMembers.Print(builder, this);

    private static string? Find(string text, string name)
    {
        List<FieldText> fields = InlineFieldParser.Parse(text.Replace('\n', ' '), hasEmoji: false);
        int found = fields.FindIndex(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : fields[found].Value;
    }

    private static NoteList<string> FindHandles(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return [.. TaskHandles.Find(utf8).Select(handle => Encoding.UTF8.GetString(utf8.AsSpan(handle)))];
    }
}
