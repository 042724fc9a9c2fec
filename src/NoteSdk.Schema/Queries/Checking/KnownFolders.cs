using System;
using System.Collections.Generic;

namespace NoteSdk.Schema.Queries;

/// <summary>The folders and notes of a vault, as <c>FROM "…"</c> names them.</summary>
internal sealed class KnownFolders
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal) { "", "/" };
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <param name="paths">The paths of all notes, with <c>/</c>.</param>
    public KnownFolders(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            _paths.Add(path);
            for (int slash = path.LastIndexOf('/'); slash > 0 && _folders.Add(path.Substring(0, slash)); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }
    }

    public IReadOnlyCollection<string> Names => _folders;

    public bool Contains(string path) => _folders.Contains(path) || _paths.Contains(path) || _paths.Contains(path + ".md");
}
