using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Moving;

/// <summary>
/// Finds the new form of links after a file was moved, so that each leads to the same file as before. A link that still does stays as it is, unless it was a
/// path that other programs follow too, or that the vault's settings ask for, and no longer is.
/// </summary>
/// <param name="before">The vault as it is.</param>
/// <param name="after">The vault as it will be.</param>
/// <param name="settings">How its users want links to be written; null if the vault does not specify it.</param>
/// <param name="oldPath">The old path of the file.</param>
/// <param name="newPath">The new path of the file.</param>
/// <param name="heading">The heading that changes with the title of the note; null if the file is not a note.</param>
internal sealed class LinkMove(VaultIndex before, VaultIndex after, LinkSettings? settings, string oldPath, string newPath, TitleHeading? heading)
{
    private readonly LinkSpelling _targets = new(after, settings);

    /// <summary>Gets the old path of the file.</summary>
    public string OldPath => oldPath;

    /// <summary>Gets the new path of the file.</summary>
    public string NewPath => newPath;

    /// <summary>Gets what finds the new targets of links.</summary>
    public LinkSpelling Targets => _targets;

    /// <summary>Finds the parts of a link to rewrite.</summary>
    /// <param name="text">The text with the link.</param>
    /// <param name="link">The link as it is.</param>
    /// <param name="from">The path that the file with the link has.</param>
    /// <param name="to">The path that it gets.</param>
    /// <param name="change">The parts to rewrite.</param>
    /// <returns>False if no link can lead there.</returns>
    public bool TryFind(ReadOnlySpan<byte> text, in OutlineLink link, string from, string to, out LinkChange change)
    {
        change = default;
        if (LinkResolver.FindFirst(before, link.Target, from) is not { } old) return true;
        string path = old == oldPath ? newPath : old;
        string? target = null;
        if (!Stays(link, old, path, from, to))
        {
            target = _targets.Find(link, LinkSubpath.IsBracketed(text, link), RelativePath.Leads(link.Target, from, old), old, to, path);
            if (target is null) return false;
        }

        change = new LinkChange(target, old == oldPath ? SubpathOf(link.Subpath) : null, old == oldPath ? TextOf(text, link) : null);
        return true;
    }

    /// <summary>The new text after the <c>#</c> of a link to the file; null if it stays.</summary>
    public string? SubpathOf(string? subpath) => heading?.Follow(subpath);

    /// <summary>Whether a link leads to the same file and heading as before.</summary>
    public bool IsKept(in OutlineLink old, string from, in OutlineLink now, string to)
    {
        string? led = LinkResolver.FindFirst(before, old.Target, from);
        string? path = led == oldPath ? newPath : led;
        string? subpath = (led == oldPath ? SubpathOf(old.Subpath) : null) ?? old.Subpath;
        return now.Subpath == subpath && (path is null || LinkResolver.FindFirst(after, now.Target, to) == path);
    }

    /// <summary>Whether a path is the path of the file. Case and the form of accents do not matter, unless another file has exactly that path.</summary>
    public bool IsPathOfFile(string path) => path == oldPath || (VaultPath.AreSame(path, oldPath) && !before.Contains(path));

    /// <summary>The path that a link must lead to, for messages.</summary>
    public string PathOf(in OutlineLink link, string from)
    {
        if (LinkResolver.FindFirst(before, link.Target, from) is not { } path) return link.Target;
        return path == oldPath ? newPath : path;
    }

    private bool Stays(in OutlineLink link, string old, string path, string from, string to)
    {
        if (link.Target.Length == 0) return true;
        if (LinkResolver.FindFirst(after, link.Target, to) != path) return false;
        bool isForAll = settings is null ? link.Kind != OutlineLinkKind.Wikilink : settings.Format == LinkPathFormat.Relative;
        if (isForAll && RelativePath.Leads(link.Target, from, old)) return RelativePath.Leads(link.Target, to, path);
        bool isWhole = settings?.Format == LinkPathFormat.Absolute && IsWhole(link.Target, old);
        return !isWhole || IsWhole(link.Target, path);
    }

    private static bool IsWhole(string target, string path) => target.TrimStart('/') is var whole && (whole == path || whole + VaultPath.Extension == path);

    /// <summary>The display text of a Markdown link or the alias of a wikilink changes too if it was the name of the file.</summary>
    private string? TextOf(ReadOnlySpan<byte> text, in OutlineLink link)
    {
        if (LinkText.Find(text, link) is not { } place) return null;
        string shown = Encoding.UTF8.GetString(text[place]);
        string name = VaultPath.NameOf(oldPath);
        string newName = VaultPath.NameOf(newPath);
        if (name == newName) return null;
        if (shown == name) return newName;
        return shown == Stem(name) ? Stem(newName) : null;
    }

    private static string Stem(string name) => System.IO.Path.GetFileNameWithoutExtension(name);
}
