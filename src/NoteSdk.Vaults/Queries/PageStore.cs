using System.Collections.Concurrent;
using NoteSdk.Queries.Pages;

namespace NoteSdk.Vaults.Queries;

/// <summary>
/// The pages that queries made of the notes of one moment. The next moment takes over all pages that say the same then, without going through them: it knows
/// only which do not. Safe for several threads.
/// </summary>
internal sealed class PageStore
{
    /// <summary>How many pages, and which part of all notes, may differ from the shared ones before none are shared any more.</summary>
    private const int LeastOthers = 1024;
    private const int PartOfAll = 8;

    /// <summary>Pages that say the same at all moments that share them.</summary>
    private readonly ConcurrentDictionary<string, QueryPage> _shared;

    /// <summary>The paths of the notes that have pages of their own at this moment.</summary>
    private readonly HashSet<string> _others;
    private readonly ConcurrentDictionary<string, QueryPage> _own;

    public PageStore()
        : this(new(StringComparer.Ordinal), [], new(StringComparer.Ordinal))
    {
    }

    private PageStore(ConcurrentDictionary<string, QueryPage> shared, HashSet<string> others, ConcurrentDictionary<string, QueryPage> own)
    {
        _shared = shared;
        _others = others;
        _own = own;
    }

    /// <summary>Gets all pages that were made.</summary>
    public IEnumerable<KeyValuePair<string, QueryPage>> All => _others.Count == 0 ? _shared : _shared.Where(page => !_others.Contains(page.Key)).Concat(_own);

    public QueryPage? Find(string path) => PagesOf(path).GetValueOrDefault(path);

    /// <summary>Keeps a page of a path that has none yet.</summary>
    /// <returns>The page, or the one that another thread has kept meanwhile.</returns>
    public QueryPage Add(string path, QueryPage page) => PagesOf(path).GetOrAdd(path, page);

    /// <summary>The pages for another moment; null if too many differ.</summary>
    /// <param name="changed">The paths whose pages say something else then.</param>
    /// <param name="noteCount">How many notes there are.</param>
    public PageStore? Without(IReadOnlyCollection<string> changed, int noteCount)
    {
        HashSet<string> others = new(_others, StringComparer.Ordinal);
        others.UnionWith(changed);
        if (others.Count > Math.Max(LeastOthers, noteCount / PartOfAll)) return null;
        ConcurrentDictionary<string, QueryPage> own = new(_own, StringComparer.Ordinal);
        foreach (string path in changed) own.TryRemove(path, out _);
        return new PageStore(_shared, others, own);
    }

    private ConcurrentDictionary<string, QueryPage> PagesOf(string path) => _others.Count > 0 && _others.Contains(path) ? _own : _shared;
}
