namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// Finds which task of a list was read from which line, so that an edited task stays on its line, including everything on it that has no member, whatever else
/// is done to the list.
/// </summary>
internal sealed class TaskOrigins
{
    private readonly IReadOnlyList<TaskItem> _old;
    private readonly NoteList<TaskItem> _tasks;
    private readonly TaskItem?[] _read;
    private readonly bool[] _isOwner;
    private readonly bool[] _isExact;
    private readonly HashSet<string> _taken;

    /// <param name="old">The existing tasks.</param>
    /// <param name="tasks">The new tasks.</param>
    public TaskOrigins(IReadOnlyList<TaskItem> old, NoteList<TaskItem> tasks)
    {
        _old = old;
        _tasks = tasks;
        _read = [.. tasks.Select(static task => task.Source is { } source ? TaskText.Read(source) : null)];
        _isOwner = new bool[tasks.Count];
        _isExact = new bool[tasks.Count];
        Dictionary<string, int> lines = old.GroupBy(static task => task.Source!, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        foreach (IGrouping<string, int> group in Enumerable.Range(0, tasks.Count).Where(i => tasks[i].Source is not null)
            .GroupBy(i => tasks[i].Source!, StringComparer.Ordinal))
        {
            // Of several tasks with the same source, the unchanged one is the original, and the others are copies.
            // Equal lines are each read separately.
            int count = lines.GetValueOrDefault(group.Key);
            List<int> all = [.. group.OrderBy(i => TaskText.HasAll(tasks[i], _read[i]!) ? 0 : 1)];
            List<int> read = [.. all.DistinctBy(i => tasks[i].Source, ReferenceEqualityComparer.Instance)];
            int owners = 0;
            foreach (int i in read.Concat(all.Except(read)).Take(Math.Max(count, read.Count))) (_isOwner[i], _isExact[i]) = (true, owners++ < count);
        }

        _taken = [.. Enumerable.Range(0, tasks.Count).Where(i => _isExact[i]).Select(i => tasks[i].Source!)];
    }

    /// <summary>
    /// Whether a new task is an existing one, edited or not: the one that it was read from, even if another is now equal to it; or else one with the values
    /// that it was read with; or else one that is equal to it.
    /// </summary>
    public bool IsSame(int from, int to)
    {
        if (_isExact[to]) return _old[from].Source == _tasks[to].Source;
        if (_taken.Contains(_old[from].Source!)) return false;
        return _old[from].Equals(_tasks[to]) || (_isOwner[to] && TaskText.HasAll(_old[from], _read[to]!));
    }

    /// <summary>Whether a new task is a copy of another one in the list, so that the ids do not belong to it.</summary>
    public bool IsCopy(int to) => _tasks[to].Source is not null && !_isOwner[to];

    /// <summary>Whether a task was read from the line with a text, which may have changed since in parts that have no member.</summary>
    public static bool IsOf(TaskItem task, string source) => task.Source == source || TaskText.HasAll(task, TaskText.Read(source));
}
