namespace NoteSdk.Tasks;

/// <summary>A date in the text of a task. All offsets are UTF-16 units.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Start">The bracket or the emoji.</param>
/// <param name="End">After the bracket or the date.</param>
/// <param name="ValueStart">The first unit of the date.</param>
/// <param name="ValueEnd">After its last unit.</param>
/// <param name="Value">The date; null where the text is none.</param>
internal readonly record struct TaskDate(TaskDateKind Kind, TaskDateForm Form, int Start, int End, int ValueStart, int ValueEnd, DateOnly? Value);
