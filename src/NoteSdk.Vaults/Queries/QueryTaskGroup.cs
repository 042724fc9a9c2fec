namespace NoteSdk;

/// <summary>The tasks with one key of a GROUP BY.</summary>
public sealed class QueryTaskGroup
{
    internal QueryTaskGroup(QueryValue key, NoteList<QueryTask> tasks, NoteList<QueryTaskGroup> groups)
    {
        Key = key;
        Tasks = tasks;
        Groups = groups;
    }

    /// <summary>Gets the key.</summary>
    public QueryValue Key { get; }

    /// <summary>Gets the tasks as they are shown: each below its parent in the note; none if they are grouped further.</summary>
    public NoteList<QueryTask> Tasks { get; }

    /// <summary>Gets the groups within; none if there is no further GROUP BY.</summary>
    public NoteList<QueryTaskGroup> Groups { get; }
}
