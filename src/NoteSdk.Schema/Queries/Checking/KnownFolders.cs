using System;
using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>The folders and notes of a vault, as <c>FROM "…"</c> names them.</summary>
internal sealed class KnownFolders
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal) { "", "/" };
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <param name="notes">The paths of all notes, with <c>/</c>.</param>
    /// <param name="others">The paths of all other files: a folder of pictures counts too.</param>
    public KnownFolders(IEnumerable<string> notes, IEnumerable<string> others)
    {
        foreach (string path in notes)
        {
            _paths.Add(path);
            AddFoldersOf(path);
        }

        foreach (string path in others)
            AddFoldersOf(path);
    }

    /// <summary>Gets the folders, without the root.</summary>
    public IReadOnlyCollection<string> Names => [.. _folders.Where(static folder => folder is not ("" or "/"))];

    public bool Contains(string path) => _folders.Contains(path) || _paths.Contains(path) || _paths.Contains(path + ".md");

    private void AddFoldersOf(string path)
    {
        for (int slash = path.LastIndexOf('/'); slash > 0 && _folders.Add(path.Substring(0, slash)); slash = path.LastIndexOf('/', slash - 1))
        {
        }
    }
}
