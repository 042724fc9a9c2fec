using System.Collections;

namespace NoteSdk;

/// <summary>
/// The notes of one type that a query found, in the order of its rows, each once. Those of another type are left out. For a row of a group they are the notes
/// of the group.
/// </summary>
/// <remarks>Safe for several threads.</remarks>
/// <typeparam name="T">The generated record.</typeparam>
public sealed class QueryResult<T> : IReadOnlyList<T>
    where T : Note<T>, INote<T>
{
    private NoteList<T>? _notes;

    internal QueryResult(QueryResult result) => Result = result;

    /// <summary>
    /// Gets all that the query gave, also what is wrong with it: its notes throw an exception where it has an <see cref="QueryResult.Error"/>.
    /// </summary>
    public QueryResult Result { get; }

    /// <summary>Gets the number of notes.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public int Count => Notes.Count;

    private NoteList<T> Notes => _notes ??= [.. Result.Notes().Select(static note => note.As<T>()).OfType<T>()];

    /// <summary>A note by its place, from 0.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public T this[int index] => Notes[index];

    /// <summary>The notes.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public IEnumerator<T> GetEnumerator() => Notes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
