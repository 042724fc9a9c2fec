using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
using NoteSdk.Queries.Values;

namespace NoteSdk.Fuzz.Queries;

/// <summary>Notes in memory, or a folder of notes, as queries see them. Links are resolved as src/NoteSdk.Dql/README.md, section 5, says.</summary>
internal sealed class MemorySource : IQuerySource
{
    private static readonly DateTimeOffset FileTime = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SortedDictionary<string[], byte[]> _files = new(Comparer<string[]>.Create(ComparePaths));
    private readonly Dictionary<string, QueryPage> _pages = new(StringComparer.Ordinal);

    /// <param name="files">All files.</param>
    /// <param name="clock">The clock; that of the recorded answers where it is null.</param>
    /// <param name="keys">The declared keys of all notes; none where it is null.</param>
    public MemorySource(IEnumerable<(string Path, byte[] Bytes)> files, TimeProvider? clock = null, DeclaredKeys? keys = null)
    {
        Clock = clock ?? FixedClock.Recorded;
        foreach ((string path, byte[] bytes) in files) _files.Add(path.Split('/'), bytes);
        Pages = [.. _files.Where(static file => file.Key[^1].EndsWith(".md", StringComparison.Ordinal)).Select(file => Page(string.Join('/', file.Key), file.Value, keys ?? DeclaredKeys.None))];
        foreach (QueryPage page in Pages) _pages.Add(page.Path, page);
    }

    public static MemorySource Empty { get; } = new([]);

    public TimeProvider Clock { get; }

    public IReadOnlyList<QueryPage> Pages { get; }

    public static MemorySource Open(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))));

    public static MemorySource Of(params (string Path, string Text)[] files) => new(files.Select(static file => (file.Path, Encoding.UTF8.GetBytes(file.Text))));

    public IReadOnlyList<string> Paths => [.. Pages.Select(static page => page.Path)];

    public IReadOnlyList<string> Tagged(string tag) =>
        [.. Pages.Where(page => page.Text.Tags.Any(one => $"{one}/".StartsWith($"{tag}/", StringComparison.OrdinalIgnoreCase))).Select(static page => page.Path)];

    public bool MayHaveTasks(string path) => Find(path)?.Tasks.Length > 0;

    public QueryPage? Find(string path) => _pages.GetValueOrDefault(path);

    public bool HasFolder(string path) => _files.Keys.Any(file => string.Join('/', file).StartsWith(path + "/", StringComparison.Ordinal));

    public IReadOnlyList<string> Backlinks(string path) => [.. Pages.Where(page => page.Outlinks.Any(link => link.Path == path)).Select(static page => page.Path)];

    public string? ReadText(string path) => _files.TryGetValue(path.Split('/'), out byte[]? bytes) ? Encoding.UTF8.GetString(bytes) : null;

    public string? Resolve(string link, string origin)
    {
        if (link.Length == 0) return origin.Length > 0 ? origin : null;
        string folder = NotePath.Folder(origin);
        if (link.StartsWith("./", StringComparison.Ordinal) || link.StartsWith("../", StringComparison.Ordinal))
        {
            if (VaultPath.Follow(folder, link) is not { } path) return null;
            link = path;
        }

        string[] paths = [.. _files.Keys.Select(static file => string.Join('/', file))];
        string? exact = paths.FirstOrDefault(one => Is(one, link));
        if (exact is not null) return exact;
        return paths.Where(one => Is(one, link, "/")).OrderBy(one => one.StartsWith(folder + "/", StringComparison.Ordinal) ? 0 : 1).ThenBy(static one => one.Length).FirstOrDefault();
    }

    private QueryPage Page(string path, byte[] bytes, DeclaredKeys keys)
    {
        NoteContent content = new(bytes, names: null);
        PageText text = new(path, () => content.Outline, () => content, keys, DateReader.At(Clock)) { Length = bytes.Length, Created = FileTime, Modified = FileTime };
        return new QueryPage(text, Resolve, Backlinks);
    }

    private static bool Is(string path, string link, string before = "") =>
        before.Length == 0
            ? path.Equals(link, StringComparison.OrdinalIgnoreCase) || path.Equals(link + ".md", StringComparison.OrdinalIgnoreCase)
            : path.EndsWith(before + link, StringComparison.OrdinalIgnoreCase) || path.EndsWith(before + link + ".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Depth first, names by code unit.</summary>
    private static int ComparePaths(string[]? left, string[]? right)
    {
        for (int i = 0; i < Math.Min(left!.Length, right!.Length); i++)
        {
            int order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Length.CompareTo(right!.Length);
    }
}
