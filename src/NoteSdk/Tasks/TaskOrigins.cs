namespace NoteSdk.Tasks;

/// <summary>
/// Which task of a list was read from which line of it, so that a task that is edited stays on its line, with what of the line has no member, whatever else is done to the list.
/// </summary>
internal sealed class TaskOrigins
{
    private readonly IReadOnlyList<TaskItem> _old;
    private readonly NoteList<TaskItem> _tasks;
    private readonly TaskItem?[] _read;
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    /// <param name="old">The tasks that are there.</param>
    /// <param name="tasks">The tasks to be.</param>
    public TaskOrigins(IReadOnlyList<TaskItem> old, NoteList<TaskItem> tasks)
    {
        _old = old;
        _tasks = tasks;
        _read = new TaskItem?[tasks.Count];
        for (int i = 0; i < tasks.Count; i++)
        {
            if (tasks[i].Source is not { } source) continue;
            _read[i] = TaskText.Read(source);

            // Of several the one without a change is the task, and the others were made from it.
            if (!_owners.TryAdd(source, i) && !IsUnchanged(_owners[source]) && IsUnchanged(i)) _owners[source] = i;
        }
    }

    /// <summary>Whether a new task is one that is there, edited or not.</summary>
    public bool IsSame(int from, int to) => _old[from].Equals(_tasks[to]) || (_read[to] is { } read && !IsCopy(to) && TaskText.HasAll(_old[from], read));

    /// <summary>Whether a new task was made from one that is in the list as well, so that the ids are not its own.</summary>
    public bool IsCopy(int to) => _tasks[to].Source is { } source && _owners[source] != to;

    /// <summary>Whether a task stands on the line that a text is of, which may have changed since in what has no member.</summary>
    public static bool IsOf(TaskItem task, string source) => task.Source == source || TaskText.HasAll(task, TaskText.Read(source));

    private bool IsUnchanged(int index) => TaskText.HasAll(_tasks[index], _read[index]!);
}
