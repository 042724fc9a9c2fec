using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Moving;

/// <summary>
/// What links must say after a file has got another path, so that each leads where it led. A link that leads there stays as it is, unless it was a path that
/// other programs follow, too, or one that the vault's settings ask for, and no longer leads there.
/// </summary>
/// <param name="before">The vault as it is.</param>
/// <param name="after">The vault as it will be.</param>
/// <param name="settings">How its users want links to be written; null where it does not say.</param>
/// <param name="oldPath">The path that the file has.</param>
/// <param name="newPath">The path that it gets.</param>
/// <param name="heading">The heading of a note that follows its title; null where the file is not a note.</param>
internal sealed class LinkMove(VaultIndex before, VaultIndex after, LinkSettings? settings, string oldPath, string newPath, TitleHeading? heading)
{
    private readonly LinkSpelling _targets = new(after, settings);

    /// <summary>Gets the path that the file has.</summary>
    public string OldPath => oldPath;

    /// <summary>Gets the path that it gets.</summary>
    public string NewPath => newPath;

    /// <summary>Gets what finds what links must say.</summary>
    public LinkSpelling Targets => _targets;

    /// <summary>Finds what is to be written anew of a link.</summary>
    /// <param name="text">The text with the link.</param>
    /// <param name="link">The link as it is.</param>
    /// <param name="from">The path that the file with the link has.</param>
    /// <param name="to">The path that it gets.</param>
    /// <param name="change">What is to be written anew.</param>
    /// <returns>False where no text of a link leads there.</returns>
    public bool TryFind(ReadOnlySpan<byte> text, in OutlineLink link, string from, string to, out LinkChange change)
    {
        change = default;
        if (LinkResolver.FindFirst(before, link.Target, from) is not { } old) return true;
        string path = old == oldPath ? newPath : old;
        string? target = null;
        if (!Stays(link, old, path, from, to))
        {
            target = _targets.Find(link, LinkWriter.IsBracketed(text, link), RelativePath.Leads(link.Target, from, old), old, to, path);
            if (target is null) return false;
        }

        change = new LinkChange(target, old == oldPath ? SubpathOf(link.Subpath) : null, old == oldPath ? TextOf(text, link) : null);
        return true;
    }

    /// <summary>What a link to the file must say after its <c>#</c>; null where that stays.</summary>
    public string? SubpathOf(string? subpath) => heading?.Follow(subpath);

    /// <summary>Whether a link leads where it led, and says the heading that it led to.</summary>
    public bool IsKept(in OutlineLink old, string from, in OutlineLink now, string to)
    {
        string? led = LinkResolver.FindFirst(before, old.Target, from);
        string? path = led == oldPath ? newPath : led;
        string? subpath = (led == oldPath ? SubpathOf(old.Subpath) : null) ?? old.Subpath;
        return now.Subpath == subpath && (path is null || LinkResolver.FindFirst(after, now.Target, to) == path);
    }

    /// <summary>Whether a path is the file's. Case and the form of accents do not matter, unless there is a file of just that path.</summary>
    public bool IsPathOfFile(string path) => path == oldPath || (VaultPath.AreSame(path, oldPath) && !before.Contains(path));

    /// <summary>What a link is to lead to, for messages.</summary>
    public string PathOf(in OutlineLink link, string from) =>
        LinkResolver.FindFirst(before, link.Target, from) is { } led ? led == oldPath ? newPath : led : link.Target;

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

    /// <summary>What is shown follows where it was the name of the file: the display text of a Markdown link, the alias of a wikilink.</summary>
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
