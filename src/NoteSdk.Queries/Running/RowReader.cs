using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
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
        QueryPage?[] pages = paths.Count >= Fewest ? ReadAhead(paths) : new QueryPage?[paths.Count];
        List<QueryRow> rows = new(paths.Count);
        for (int i = 0; i < pages.Length && error is null; i++)
        {
            context.Budget.Charge(1);
            if ((pages[i] ?? context.Source.Find(paths[i])) is not { } page) rows.AddRange(_isOfTasks ? [] : sources.RowsOfFile(paths[i], out error));
            else if (_isOfTasks) AddTasks(rows, page);
            else rows.Add(new QueryRow(page.Link, page));
        }

        return rows;
    }

    /// <summary>Finds the pages of notes, and reads what is asked of them; nothing where nothing is asked.</summary>
    private QueryPage?[] ReadAhead(IReadOnlyList<string> paths)
    {
        QueryPage?[] pages = new QueryPage?[paths.Count];
        AskedNames asked = AskedNames.Of(query);
        if (!_isOfTasks && asked.IsEmpty) return pages;
        ParallelOptions options = new() { CancellationToken = context.Budget.Cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, paths.Count, options, i =>
        {
            try
            {
                if (context.Source.Find(paths[i]) is not { } page) return;
                if (!_isOfTasks) asked.Ask(page);
                else Array.ForEach(page.Tasks, asked.Ask);
                pages[i] = page;
            }
            catch (IOException)
            {
                // Reading it again will fail in the same way.
            }
        });
        return pages;
    }

    /// <summary>Adds a row for each task: the task over its note.</summary>
    private void AddTasks(List<QueryRow> rows, QueryPage page)
    {
        context.Budget.Charge(page.Tasks.Length);
        QueryValue path = QueryValue.Of(page.Path);
        foreach (ItemObject task in page.Tasks) rows.Add(new QueryRow(path, new OverlayObject(task, page)));
    }
}
