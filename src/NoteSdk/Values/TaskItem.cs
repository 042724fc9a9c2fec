namespace NoteSdk;

/// <summary>A task: a list item with a check box, such as <c>- [ ] Book the room @PeteIming [due:: 2026-01-10]</c>.</summary>
/// <param name="Text">The task's text, without its check box and its due date.</param>
public sealed record TaskItem(string Text)
{
    /// <summary>Gets the character in the check box: a blank for an open task, <c>x</c> for a completed one, others as the vault's themes define them.</summary>
    public char Status { get; init; } = ' ';

    /// <summary>Gets the due date: the inline field <c>[due:: 2026-01-10]</c> or the emoji date <c>📅 2026-01-10</c>.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Gets the tasks below this one.</summary>
    public NoteList<TaskItem> Children { get; init; } = [];

    /// <summary>Gets a value indicating whether the task is completed: its status is <c>x</c> or <c>X</c>.</summary>
    public bool IsCompleted => Status is 'x' or 'X';

    /// <summary>Gets the handles that the text names, such as <c>@PeteIming</c>, in order and with their <c>@</c>.</summary>
    public NoteList<string> Handles => FindHandles(Text);

    private static NoteList<string> FindHandles(string text)
    {
        List<string> found = [];
        for (int i = 0; i < text.Length; i++)
        {
            // An address such as ada@example.org holds no handle.
            if (text[i] != '@' || (i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or ','))) continue;
            int end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
            if (end > i + 1) found.Add(text[i..end]);
            i = end - 1;
        }

        return [.. found];
    }
}
