using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>Finds the rows that a source means (NoteSdk.Dql/README.md, section 5).</summary>
internal sealed class SourceResolver(QueryContext context)
{
    private IQuerySource Source => context.Source;

    /// <summary>The paths of a source in its order, each once; null with an error if it cannot be resolved.</summary>
    public IReadOnlyList<string>? Paths(SourceExpression? source, out string? error)
    {
        error = null;
        switch (source)
        {
            case null:
                return All();
            case FolderSource folder:
                return Folder(folder.Path);
            case TagSource tag:
                return Tagged(tag.Tag);
            case LinkSource link:
                return Linked(link, out error);
            case CsvSource csv:
                return [CsvPath(csv.Path)];
            case NotSource not:
                return Paths(not.Operand, out error) is { } excluded ? [.. All().Except(excluded)] : null;
            case BinarySource binary:
                if (Paths(binary.Left, out error) is not { } left || Paths(binary.Right, out error) is not { } right) return null;
                context.Budget.Charge(left.Count + right.Count);
                return binary.IsAnd ? [.. right.Intersect(left)] : [.. left.Union(right)];
            default:
                throw new ArgumentException($"{source.GetType()} is not a source.", nameof(source));
        }
    }

    /// <summary>The rows of a file that is not a note: a CSV file's, or none.</summary>
    public IEnumerable<QueryRow> RowsOfFile(string path, out string? error)
    {
        error = null;
        if (!IsCsv(path)) return [];
        if (Source.ReadText(path) is { } text)
        {
            return CsvFile.Read(text, context.Dates, context.Budget).Select((row, index) => new QueryRow(QueryValue.Of($"{path}#{index}"), row));
        }
        error = $"Failed to load data from path '{path}'.";
        return [];
    }

    private static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<string> All() => Source.Paths;

    private IReadOnlyList<string> Folder(string path)
    {
        if (path is "" or "/") return All();
        if (Source.HasFolder(path))
        {
            string prefix = path + "/";
            return [.. Source.Paths.Where(note => note.StartsWith(prefix, StringComparison.Ordinal))];
        }

        if (Source.Find(path) is not null || (IsCsv(path) && Source.ReadText(path) is not null)) return [path];
        return Source.Find(path + ".md") is not null ? [path + ".md"] : [];
    }

    private IReadOnlyList<string> Tagged(string tag)
    {
        context.Budget.Charge(Source.Paths.Count);
        return Source.Tagged(tag);
    }

    private IReadOnlyList<string>? Linked(LinkSource link, out string? error)
    {
        error = null;
        if (Source.Resolve(link.Path, context.Origin) is not { } path) return Source.Backlinks(link.Path);
        if (!link.IsOutgoing) return Source.Backlinks(path);
        if (Source.Find(path) is { } page) return [.. page.Outlinks.Select(static one => one.Path).Distinct(StringComparer.Ordinal)];
        error = $"Could not find file \"{link.Path}\" during link lookup - does it exist?";
        return null;
    }

    /// <summary>A path relative to the folder of the note with the query, if there is such a file; otherwise as it is.</summary>
    private string CsvPath(string path)
    {
        if (path.StartsWith('/')) return path[1..];
        string folder = NotePath.Folder(context.Origin);
        string relative = folder.Length == 0 ? path : $"{folder}/{path}";
        return Source.ReadText(relative) is null ? path : relative;
    }
}
