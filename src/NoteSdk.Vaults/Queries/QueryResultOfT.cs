using System.Collections;

namespace NoteSdk;

/// <summary>
/// The notes of one type that a query found, in the order of its rows, each once. Notes of other types are left out. A row for a group stands for the notes
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
    /// Gets the whole result of the query, including what is wrong with it: reading the notes throws an exception if it has an <see cref="QueryResult.Error"/>.
    /// </summary>
    public QueryResult Result { get; }

    /// <summary>Gets the number of notes.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public int Count => Notes.Count;

    private NoteList<T> Notes => _notes ??= [.. Result.Notes().Select(static note => note.As<T>()).OfType<T>()];

    /// <summary>Gets a note by its index, from 0.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public T this[int index] => Notes[index];

    /// <summary>The notes.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public IEnumerator<T> GetEnumerator() => Notes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
