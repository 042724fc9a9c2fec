using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Moving;

/// <summary>
/// Finds the target of a link that leads to a file: in the form that the vault's settings ask for or, without settings, as similar as possible to the old one
/// (a name stays a name, a path a path, a full path a full path; a Markdown link relative to the note's folder, which any program can follow, stays relative).
/// </summary>
/// <param name="index">The vault as it will be.</param>
/// <param name="settings">How its users want links to be written; null if the vault does not specify it.</param>
internal sealed class LinkSpelling(VaultIndex index, LinkSettings? settings)
{
    /// <summary>The target as it is written in the note.</summary>
    /// <param name="link">The link as it is.</param>
    /// <param name="isBracketed">Whether the target of a Markdown link is between <c>&lt;</c> and <c>&gt;</c>.</param>
    /// <param name="wasRelative">Whether the target was the path relative to the note's folder.</param>
    /// <param name="oldPath">The old path of the file.</param>
    /// <param name="from">The new path of the note with the link.</param>
    /// <param name="path">The new path of the file.</param>
    /// <returns>Null if no text of a link leads there.</returns>
    public string? Find(in OutlineLink link, bool isBracketed, bool wasRelative, string oldPath, string from, string path)
    {
        bool isMarkdown = link.Kind != OutlineLinkKind.Wikilink;
        bool hasExtension = VaultPath.IsNote(link.Target) || !VaultPath.IsNote(path) || (isMarkdown && settings is not null);
        IEnumerable<string> candidates = settings is null
            ? WithoutSettings(link.Target, isMarkdown && wasRelative, from, path)
            : BySettings(settings, from, path);
        return First([.. candidates, .. Longer(link.Target, oldPath, path)], hasExtension, isMarkdown, isBracketed, from, path);
    }

    /// <summary>The target of a new link.</summary>
    /// <param name="isMarkdown">Whether it is a Markdown link.</param>
    /// <param name="from">The path of the note with the link.</param>
    /// <param name="path">The path of the file.</param>
    /// <returns>Null if no text of a link leads there.</returns>
    public string? Find(bool isMarkdown, string from, string path)
    {
        IEnumerable<string> candidates = settings is null ? [] : BySettings(settings, from, path);
        return First([.. candidates, .. Longer("", "", path)], isMarkdown || !VaultPath.IsNote(path), isMarkdown, isBracketed: false, from, path);
    }

    private string? First(List<string> candidates, bool hasExtension, bool isMarkdown, bool isBracketed, string from, string path)
    {
        // The last candidate always has the extension, since no other path ends like that.
        candidates.Add("/" + path);
        foreach (string candidate in candidates)
        {
            string target = hasExtension || candidate == candidates[^1] ? candidate : VaultPath.WithoutExtension(candidate);
            if (IsClear(target, from, path) && (isMarkdown || IsWritable(target)))
            {
                return isMarkdown ? DestinationText.Write(target, isBracketed, settings is not null) : target;
            }
        }

        return null;
    }

    private bool IsClear(string target, string from, string path) =>
        LinkResolver.Find(index, target, from) is [var found, ..] all && found == path && !LinkResolver.IsAmbiguous(all, from);

    private static bool IsWritable(string target) => target.AsSpan().IndexOfAny("[]|#^") < 0;

    /// <summary>The path in the form that the settings ask for, then one that leads there whatever other files exist.</summary>
    private IEnumerable<string> BySettings(LinkSettings asked, string from, string path)
    {
        string name = VaultPath.NameOf(path);
        bool isNamedAlone = index.Files(VaultPath.LinkKey(name)).Count() == 1;
        if (asked.Format == LinkPathFormat.Shortest && isNamedAlone) yield return name;
        if (asked.Format == LinkPathFormat.Relative)
        {
            yield return RelativePath.Between(from, path);
            yield return RelativePath.Explicit(from, path);
        }

        yield return path;
    }

    private static IEnumerable<string> WithoutSettings(string old, bool isForAll, string from, string path)
    {
        if (old.StartsWith('/')) yield return "/" + path;
        if (isForAll && !old.StartsWith("./", StringComparison.Ordinal)) yield return RelativePath.Between(from, path);
        if (isForAll || RelativePath.IsExplicit(old)) yield return RelativePath.Explicit(from, path);
    }

    /// <summary>
    /// As many names of the path as before, then more of them. If the old link had the full path, programs that do not know vaults may follow it.
    /// </summary>
    private static IEnumerable<string> Longer(string old, string oldPath, string path)
    {
        int names = RelativePath.IsExplicit(old) ? 1 : old.Trim('/').Count('/') + 1;
        int all = path.Count('/') + 1;
        if (names > 1 && names == oldPath.Count('/') + 1) names = all;
        for (int count = Math.Min(names, all); count <= all; count++) yield return LastNames(path, count);
        yield return "/" + path;
    }

    private static string LastNames(string path, int count)
    {
        int start = path.Length;
        for (; count > 0; count--) start = path.LastIndexOf('/', start - 1);
        return path[(start + 1)..];
    }
}
