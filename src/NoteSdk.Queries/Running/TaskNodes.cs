using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>Tasks of a query: a flat list, or groups.</summary>
/// <param name="Items">The tasks with everything that the query knows about them; empty if there are groups.</param>
/// <param name="Groups">The groups; null if the tasks are not grouped.</param>
internal sealed record TaskNodes(IReadOnlyList<QueryObject> Items, IReadOnlyList<TaskGroup>? Groups)
{
    /// <summary>
    /// The tasks as they are shown: a task whose parent is in the list is under its parent rather than in the list, with all children from the note, found by
    /// the query or not.
    /// </summary>
    /// <param name="budget">The budget for folding: a query may have replaced the children with anything.</param>
    public TaskNodes Folded(QueryBudget budget) =>
        Groups is null
            ? new(new TaskFolding(budget).Fold(Items), null)
            : new([], [.. Groups.Select(group => group with { Tasks = group.Tasks.Folded(budget) })]);
}
