using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>
/// Reads the rows that a query begins with. If there are many notes, everything that its first clauses use is read on all cores before they process the rows
/// one by one: notes are read only once, so this takes most of the time of a vault's first query.
/// </summary>
internal sealed class RowReader(QueryContext context, SourceResolver sources, QuerySyntax query)
{
    /// <summary>Fewer notes are read when they are needed.</summary>
    private const int Fewest = 64;

    private readonly bool _isOfTasks = query.Header.Kind == QueryKind.Task;

    /// <summary>The rows of the notes and files with some paths, in order.</summary>
    public List<QueryRow> Read(IReadOnlyList<string> paths, out string? error)
    {
        error = null;
        if (_isOfTasks) paths = [.. paths.Where(context.Source.MayHaveTasks)];
        if (paths.Count >= Fewest) ReadAhead(paths);
        List<QueryRow> rows = new(paths.Count);
        foreach (string path in paths)
        {
            context.Budget.Charge(1);
            if (_isOfTasks) rows.AddRange(Tasks(path));
            else rows.AddRange(sources.Rows(path, out error));
            if (error is not null) break;
        }

        return rows;
    }

    private void ReadAhead(IReadOnlyList<string> paths)
    {
        AskedNames asked = AskedNames.Of(query);
        if (!_isOfTasks && asked.IsEmpty) return;
        ParallelOptions options = new() { CancellationToken = context.Budget.Cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, paths.Count, options, i =>
        {
            try
            {
                if (context.Source.Find(paths[i]) is not { } page) return;
                if (!_isOfTasks) asked.Ask(page);
                else Array.ForEach(page.Tasks, asked.Ask);
            }
            catch (IOException)
            {
                // Reading it again will fail in the same way.
            }
        });
    }

    /// <summary>A row for each task: the task over its note.</summary>
    private IEnumerable<QueryRow> Tasks(string path)
    {
        if (context.Source.Find(path) is not { } page) return [];
        context.Budget.Charge(page.Tasks.Length);
        return page.Tasks.Select(task => new QueryRow(QueryValue.Of(path), new OverlayObject(task, page)));
    }
}
