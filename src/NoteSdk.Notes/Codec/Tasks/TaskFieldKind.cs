namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// The kinds of task fields, in the order in which the Tasks plug-in writes them and in which new ones are added.
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

    /// <summary>A tag among the fields, which may be anywhere among them.</summary>
    Tag,

    /// <summary>The block id, <c>^id</c>.</summary>
    BlockId,
}
