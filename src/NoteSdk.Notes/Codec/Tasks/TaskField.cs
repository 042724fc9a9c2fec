namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>A field in the text of a task. All offsets are UTF-16 units.</summary>
/// <param name="Kind">What the field is.</param>
/// <param name="Form">How it is written; null for a tag and a block id.</param>
/// <param name="Start">The first unit: a bracket, an emoji, <c>#</c> or <c>^</c>.</param>
/// <param name="End">After the field, including a comma after a bracket.</param>
/// <param name="ValueStart">The first unit of the value.</param>
/// <param name="ValueEnd">After its last unit.</param>
/// <param name="IsKnown">Whether the Tasks plug-in reads it at the end of a line; queries know more names and values.</param>
internal readonly record struct TaskField(TaskFieldKind Kind, TaskFieldForm? Form, int Start, int End, int ValueStart, int ValueEnd, bool IsKnown)
{
    /// <summary>Gets a value indicating whether it is a date.</summary>
    public bool IsDate => Kind is >= TaskFieldKind.Created and <= TaskFieldKind.Completed;

    /// <summary>The same field in a text that begins elsewhere.</summary>
    public TaskField Shifted(int by) => this with { Start = Start + by, End = End + by, ValueStart = ValueStart + by, ValueEnd = ValueEnd + by };
}
