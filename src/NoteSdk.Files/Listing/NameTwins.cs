using NoteSdk.Documents.Paths;

namespace NoteSdk.Files.Listing;

/// <summary>Finds names in a folder that are the same on other systems.</summary>
internal static class NameTwins
{
    /// <summary>The diagnostics for the names in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="names">The names, in the order of their code units.</param>
    /// <param name="count">How many there are.</param>
    public static IEnumerable<NoteDiagnostic> Find(string folder, IEnumerable<string> names, int count)
    {
        Dictionary<string, string> forms = new(count, StringComparer.OrdinalIgnoreCase);
        foreach (string name in names)
        {
            string form = VaultPath.Key(name);
            if (forms.TryAdd(form, name)) continue;
            string other = forms[form];
            string difference = VaultPath.Key(other) == form ? "in how accents are encoded (Unicode normalisation)" : "in case";
            yield return NoteRules.NamesAlike.OfFile(VaultPath.Join(folder, name), other, difference);
        }
    }

    /// <summary>The diagnostics for the names in a folder and in its subfolders.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="paths">The paths of all files in it.</param>
    public static IEnumerable<NoteDiagnostic> FindBelow(string folder, IEnumerable<string> paths)
    {
        SortedDictionary<string, SortedSet<string>> names = new(PathOrder.Comparer);
        foreach (string path in paths)
        {
            for (string inner = path; inner != folder && inner.Length > 0;)
            {
                string outer = VaultPath.FolderOf(inner);
                if (!names.TryGetValue(outer, out SortedSet<string>? there)) names.Add(outer, there = new SortedSet<string>(StringComparer.Ordinal));
                if (!there.Add(VaultPath.NameOf(inner))) break;
                inner = outer;
            }
        }

        return names.SelectMany(static one => Find(one.Key, one.Value, one.Value.Count));
    }
}
