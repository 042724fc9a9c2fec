using System.Text;
using NoteSdk.Tasks;

namespace NoteSdk;

/// <summary>
/// A task: a list item with a check box, such as <c>- [ ] Book the room @PeteIming [due:: 2026-01-10]</c>. Dates are inline fields, <c>[due:: 2026-01-10]</c> or
/// <c>(due:: 2026-01-10)</c> (Dataview), or stand after an emoji, <c>📅 2026-01-10</c> (the Tasks plug-in). A date that is edited keeps its form; one that is added takes
/// the form of the task's other dates, else that of the first date in the list, else square brackets.
/// </summary>
/// <param name="Text">The task's text, without its check box and its dates. All else, such as a recurrence or a priority, is in it.</param>
public sealed record TaskItem(string Text)
{
    /// <summary>Gets the character in the check box: a blank for an open task, <c>x</c> for a completed one, others as the vault's themes define them. Any character but a control character and <c>]</c>.</summary>
    public char Status { get; init; } = ' ';

    /// <summary>Gets when the task was made: <c>[created:: 2026-01-10]</c> or <c>➕ 2026-01-10</c>.</summary>
    public DateOnly? Created { get; init; }

    /// <summary>Gets when work on it can begin: <c>[start:: 2026-01-10]</c> or <c>🛫 2026-01-10</c>.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Gets when work on it is planned: <c>[scheduled:: 2026-01-10]</c> or <c>⏳ 2026-01-10</c>.</summary>
    public DateOnly? Scheduled { get; init; }

    /// <summary>Gets when it is due: <c>[due:: 2026-01-10]</c> or <c>📅 2026-01-10</c>.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Gets when it was completed: <c>[completion:: 2026-01-10]</c> or <c>✅ 2026-01-10</c>. It does not follow <see cref="Status"/>.</summary>
    public DateOnly? Completed { get; init; }

    /// <summary>Gets when it was given up: <c>[cancelled:: 2026-01-10]</c> or <c>❌ 2026-01-10</c>.</summary>
    public DateOnly? Cancelled { get; init; }

    /// <summary>Gets the tasks below this one.</summary>
    public NoteList<TaskItem> Children { get; init; } = [];

    /// <summary>Gets a value indicating whether the task is completed: its status is <c>x</c> or <c>X</c>.</summary>
    public bool IsCompleted => Status is 'x' or 'X';

    /// <summary>Gets the handles that the text names, such as <c>@PeteIming</c>, in order and with their <c>@</c>.</summary>
    public NoteList<string> Handles => FindHandles(Text);

    /// <summary>The value of the first inline field of a name in the text, such as <c>1h</c> of <c>[effort:: 1h]</c>; null where there is none. Dates have members of their own.</summary>
    /// <param name="name">The name, in capital or small letters.</param>
    public string? Field(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        foreach (InlineField field in InlineFields.Find(Text))
        {
            if (field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return Text[field.ValueStart..field.ValueEnd];
        }

        return null;
    }

    private static NoteList<string> FindHandles(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return [.. TaskHandles.Find(utf8).Select(handle => Encoding.UTF8.GetString(utf8.AsSpan(handle)))];
    }
}
