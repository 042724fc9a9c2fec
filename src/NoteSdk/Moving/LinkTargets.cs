using System.Text;
using NoteSdk.Outlines;
using NoteSdk.Vaults;

using NoteSdk.Storage;

namespace NoteSdk.Moving;

/// <summary>Finds what a link must say to lead to another file, as near as can be to what it said: a name stays a name, a path a path, the whole path the whole one, <c>.md</c>, <c>../</c> and <c>/</c> stay.</summary>
/// <param name="index">The vault as it will be.</param>
internal sealed class LinkTargets(VaultIndex index)
{
    /// <summary>The target's text as the note holds it.</summary>
    /// <param name="link">The link as it is.</param>
    /// <param name="isBracketed">Whether the target of a Markdown link stands between <c>&lt;</c> and <c>&gt;</c>.</param>
    /// <param name="oldPath">The path that the file has.</param>
    /// <param name="from">The path that the note with the link will have.</param>
    /// <param name="path">The path that the file will have.</param>
    /// <returns>Null where no text of a link leads there.</returns>
    public string? Find(OutlineLink link, bool isBracketed, string oldPath, string from, string path)
    {
        foreach (string target in Candidates(link.Target, oldPath, from, path))
        {
            if (!IsClear(target, from, path)) continue;
            if (link.Kind != OutlineLinkKind.Wikilink) return Escape(target, isBracketed ? "<>" : " ()<>");
            if (IsWritable(target)) return target;
        }

        return null;
    }

    /// <summary>What a new wikilink must say.</summary>
    /// <param name="from">The path of the note with the link.</param>
    /// <param name="path">The path of the file.</param>
    /// <returns>Null where no text of a link leads there.</returns>
    public string? Find(string from, string path) => Candidates("", "", from, path).FirstOrDefault(target => IsClear(target, from, path) && IsWritable(target));

    /// <summary>What stands after the <c>#</c> of a Markdown link.</summary>
    public static string EscapeSubpath(string subpath, bool isBracketed) => string.Join('#', subpath.Split('#').Select(part => Escape(part, isBracketed ? "<>" : " ()<>")));

    private bool IsClear(string target, string from, string path) =>
        LinkResolver.Find(index, target, from) is [var found, ..] all && found == path && !LinkResolver.IsAmbiguous(all, from);

    private static bool IsWritable(string target) => target.AsSpan().IndexOfAny("[]|#^") < 0;

    private static IEnumerable<string> Candidates(string old, string oldPath, string from, string path)
    {
        bool hasExtension = VaultPath.IsNote(old) || !VaultPath.IsNote(path);
        if (IsRelative(old)) yield return WithExtension(Relative(from, path), hasExtension);
        if (old.StartsWith('/')) yield return "/" + WithExtension(path, hasExtension);

        // As many names as before, then more of them, as long as that is not clear. Where those were all, a program that knows no vaults may follow the link.
        int names = IsRelative(old) ? 1 : old.Trim('/').Count('/') + 1;
        int all = path.Count('/') + 1;
        if (names > 1 && names == oldPath.Count('/') + 1) names = all;
        for (int count = Math.Min(names, all); count <= all; count++) yield return WithExtension(LastNames(path, count), hasExtension);
        yield return "/" + WithExtension(path, hasExtension);
        yield return "/" + path;
    }

    private static bool IsRelative(string target) => target.StartsWith("./", StringComparison.Ordinal) || target.StartsWith("../", StringComparison.Ordinal);

    private static string WithExtension(string path, bool hasExtension) => hasExtension ? path : VaultPath.WithoutExtension(path);

    private static string LastNames(string path, int count)
    {
        int start = path.Length;
        for (; count > 0; count--) start = path.LastIndexOf('/', start - 1);
        return path[(start + 1)..];
    }

    private static string Relative(string from, string path)
    {
        string[] folder = VaultPath.FolderPrefix(from).Split('/', StringSplitOptions.RemoveEmptyEntries);
        string[] names = path.Split('/');
        int same = 0;
        while (same < folder.Length && same < names.Length - 1 && folder[same] == names[same]) same++;
        int up = folder.Length - same;
        string start = up > 0 ? string.Concat(Enumerable.Repeat("../", up)) : "./";
        return start + string.Join('/', names[same..]);
    }

    /// <summary>Percent-encodes what would end a Markdown link's destination (CommonMark 0.31, section 6.3), or be decoded.</summary>
    private static string Escape(string target, string special)
    {
        StringBuilder result = new(target.Length);
        foreach (char c in target)
        {
            if (c is '%' or '#' or '\\' || special.Contains(c, StringComparison.Ordinal)) result.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else result.Append(c);
        }

        return result.ToString();
    }
}
