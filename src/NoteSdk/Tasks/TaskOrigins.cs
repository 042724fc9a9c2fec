namespace NoteSdk.Tasks;

/// <summary>
/// Which task of a list was read from which line of it, so that a task that is edited stays on its line, with what of the line has no member, whatever else is done to the list.
/// </summary>
internal sealed class TaskOrigins
{
    private readonly IReadOnlyList<TaskItem> _old;
    private readonly NoteList<TaskItem> _tasks;
    private readonly TaskItem?[] _read;
    private readonly bool[] _isHere;
    private readonly bool[] _isExact;
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    /// <param name="old">The tasks that are there.</param>
    /// <param name="tasks">The tasks to be.</param>
    public TaskOrigins(IReadOnlyList<TaskItem> old, NoteList<TaskItem> tasks)
    {
        _old = old;
        _tasks = tasks;
        _read = new TaskItem?[tasks.Count];
        _isHere = new bool[tasks.Count];
        _isExact = new bool[tasks.Count];
        for (int i = 0; i < tasks.Count; i++)
        {
            if (tasks[i].Source is not { } source) continue;
            _read[i] = TaskText.Read(source);

            // Of several the one without a change is the task, and the others were made from it.
            if (!_owners.TryAdd(source, i) && !IsUnchanged(_owners[source]) && IsUnchanged(i)) _owners[source] = i;
        }

        ILookup<string, TaskItem> byText = old.ToLookup(static task => task.Text, StringComparer.Ordinal);
        for (int i = 0; i < tasks.Count; i++)
        {
            if (_read[i] is not { } read || IsCopy(i)) continue;
            _isHere[i] = byText[read.Text].Any(task => TaskText.HasAll(task, read));
            _isExact[i] = byText[read.Text].Any(task => task.Source == tasks[i].Source);
        }
    }

    /// <summary>Whether a new task is one that is there, edited or not. One that was read from the list is that one, even where another is now equal to it.</summary>
    public bool IsSame(int from, int to) =>
        _isExact[to] ? _old[from].Source == _tasks[to].Source : _isHere[to] ? TaskText.HasAll(_old[from], _read[to]!) : _old[from].Equals(_tasks[to]);

    /// <summary>Whether a new task was made from one that is in the list as well, so that the ids are not its own.</summary>
    public bool IsCopy(int to) => _tasks[to].Source is { } source && _owners[source] != to;

    /// <summary>Whether a task stands on the line that a text is of, which may have changed since in what has no member.</summary>
    public static bool IsOf(TaskItem task, string source) => task.Source == source || TaskText.HasAll(task, TaskText.Read(source));

    private bool IsUnchanged(int index) => TaskText.HasAll(_tasks[index], _read[index]!);
}
