namespace NoteSdk;

/// <summary>The tasks of one key of a GROUP BY.</summary>
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

    /// <summary>Gets the tasks as they are shown: each below the one that it is below in its note; none where they are grouped further.</summary>
    public NoteList<QueryTask> Tasks { get; }

    /// <summary>Gets the groups within; none where there is no further GROUP BY.</summary>
    public NoteList<QueryTaskGroup> Groups { get; }
}
