using System.Collections.Concurrent;
using NoteSdk.Queries.Pages;

namespace NoteSdk.Vaults.Queries;

/// <summary>
/// The pages that queries made of the notes of one moment. The next moment takes over all pages that say the same then, without going through them: it knows
/// only which do not. Safe for several threads.
/// </summary>
internal sealed class PageStore
{
    /// <summary>So many pages may differ from the shared ones before all that are the same are shared anew.</summary>
    private const int MostOthers = 1024;

    /// <summary>
    /// So many moments may share pages before these are shared anew: a page holds the moment that it was made at, and that its own pages, and so on.
    /// </summary>
    private const int MostMoments = 64;

    /// <summary>Pages that say the same at all moments that share them.</summary>
    private readonly ConcurrentDictionary<string, QueryPage> _shared;

    /// <summary>The paths of the notes that have pages of their own at this moment.</summary>
    private readonly HashSet<string> _others;
    private readonly ConcurrentDictionary<string, QueryPage> _own;

    /// <summary>How many moments have shared the pages before.</summary>
    private readonly int _age;

    public PageStore()
        : this(new(StringComparer.Ordinal), [], new(StringComparer.Ordinal), age: 0)
    {
    }

    private PageStore(ConcurrentDictionary<string, QueryPage> shared, HashSet<string> others, ConcurrentDictionary<string, QueryPage> own, int age)
    {
        _age = age;
        _shared = shared;
        _others = others;
        _own = own;
    }

    /// <summary>Gets a value indicating whether the pages are shared anew, so that none of them may hold an earlier moment.</summary>
    public bool IsRenewed => _age == 0;

    /// <summary>Gets all pages that were made.</summary>
    public IEnumerable<KeyValuePair<string, QueryPage>> All => _others.Count == 0 ? _shared : _shared.Where(page => !_others.Contains(page.Key)).Concat(_own);

    public QueryPage? Find(string path) => PagesOf(path).GetValueOrDefault(path);

    /// <summary>Keeps a page of a path that has none yet.</summary>
    /// <returns>The page, or the one that another thread has kept meanwhile.</returns>
    public QueryPage Add(string path, QueryPage page) => PagesOf(path).GetOrAdd(path, page);

    /// <summary>The pages for another moment.</summary>
    /// <param name="changed">The paths whose pages say something else then.</param>
    public PageStore Without(HashSet<string> changed)
    {
        HashSet<string> others = new(_others, StringComparer.Ordinal);
        others.UnionWith(changed);
        bool isRenewed = others.Count > MostOthers || _age == MostMoments;
        IEnumerable<KeyValuePair<string, QueryPage>> same = (isRenewed ? All : _own).Where(page => !changed.Contains(page.Key));
        ConcurrentDictionary<string, QueryPage> kept = new(same, StringComparer.Ordinal);
        return isRenewed ? new PageStore(kept, [], new(StringComparer.Ordinal), age: 0) : new PageStore(_shared, others, kept, _age + 1);
    }

    private ConcurrentDictionary<string, QueryPage> PagesOf(string path) => _others.Count > 0 && _others.Contains(path) ? _own : _shared;
}
