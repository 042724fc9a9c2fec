using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>Tasks of a query: a flat list of tasks, or groups of such.</summary>
/// <param name="Items">The tasks with all that the query knows of them; empty where there are groups.</param>
/// <param name="Groups">The groups; null where the tasks are not grouped.</param>
internal sealed record TaskNodes(IReadOnlyList<QueryObject> Items, IReadOnlyList<TaskGroup>? Groups)
{
    /// <summary>
    /// The tasks as they are shown: one below another of the list stands under it and not in the list, with all items that are there in the note, found by the
    /// query or not.
    /// </summary>
    /// <param name="budget">What folding may cost: a query may have put anything in the place of the items below.</param>
    public TaskNodes Folded(QueryBudget budget) =>
        Groups is null
            ? new(new TaskFolding(budget).Fold(Items), null)
            : new([], [.. Groups.Select(group => group with { Tasks = group.Tasks.Folded(budget) })]);
}
