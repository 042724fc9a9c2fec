namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// What a field of a task says. The order is that in which the Tasks plug-in writes them, and in which new ones are put among those that are there.
/// </summary>
internal enum TaskFieldKind
{
    Id,
    DependsOn,
    Priority,
    Recurrence,
    OnCompletion,
    Created,
    Start,
    Scheduled,
    Due,
    Cancelled,
    Completed,

    /// <summary>A tag among the fields. It has no place of its own among them.</summary>
    Tag,

    /// <summary>The id that links to the item end with, <c>^id</c>.</summary>
    BlockId,
}
