namespace NoteSdk.Queries;

/// <summary>Tasks of a query: a flat list of tasks, or groups of such.</summary>
/// <param name="Items">The tasks with all that the query knows of them; empty where there are groups.</param>
/// <param name="Groups">The groups; null where the tasks are not grouped.</param>
internal sealed record TaskNodes(IReadOnlyList<QueryObject> Items, IReadOnlyList<TaskGroup>? Groups)
{
    /// <summary>
    /// The tasks as they are shown: one below another of the list stands under it and not in the list, with all items that are there in the note, found by the query or not.
    /// </summary>
    public TaskNodes Folded() => Groups is null ? new(TaskFolding.Fold(Items), null) : new([], [.. Groups.Select(static group => group with { Tasks = group.Tasks.Folded() })]);
}

/// <summary>The tasks with one key.</summary>
internal sealed record TaskGroup(QueryValue Key, TaskNodes Tasks);
