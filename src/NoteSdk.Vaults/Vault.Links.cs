using NoteSdk.Documents.Outlines;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;
using NoteSdk.Vaults.Moving;

namespace NoteSdk;

/// <content>How the notes of a vault are connected: links, tags and tasks.</content>
public sealed partial class Vault
{
    /// <summary>Where a link leads, by Obsidian's rule: see the page <c>docs/vaults.md</c> of the package. Aliases of notes are not targets.</summary>
    /// <param name="link">The link.</param>
    /// <param name="from">The path of the note with the link, which decides between notes with the same name; null for a note at the vault's root.</param>
    public ResolvedLink Resolve(Link link, string? from = null) => Resolve(_state.Index, link, from);

    /// <summary>Where a link of a note leads.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="link"/> is null.</exception>
    public ResolvedLink Resolve(VaultLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Resolve(link.Link, link.Note.Path);
    }

    /// <summary>Where a link to a note of a known type leads. Converts to that note, or to null.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <param name="link">The link.</param>
    /// <param name="from">The note with the link, which decides between notes with the same name; null for a note at the vault's root.</param>
    public ResolvedLink<T> Resolve<T>(Link<T> link, NoteRecord? from = null)
        where T : Note<T>, INote<T>
    {
        ResolvedLink target = Resolve(link.ToLink(), from is null ? null : PathOf(from));
        T? note = target.Note?.As<T>();
        return new ResolvedLink<T>(note is null && target.Path is not null ? LinkStatus.WrongType : target.Status, note, target);
    }

    /// <summary>
    /// A link that leads to a note and to no other, in the form that the vault's settings ask for: see <see cref="VaultBatch.Move"/>. Without settings, the
    /// shortest one: its name, or as much of its path as makes it unambiguous.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="from">The path of the note that will hold the link; null for a note at the vault's root.</param>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    /// <exception cref="ArgumentException">No link leads there: the note is not in the vault, or its path has a character that links cannot
    /// contain.</exception>
    public Link LinkTo(VaultNote note, string? from = null)
    {
        ArgumentNullException.ThrowIfNull(note);
        string? target = new LinkSpelling(_state.Index, _state.LinkSettings).Find(isMarkdown: false, from ?? "", note.Path);
        if (target is null)
        {
            throw new ArgumentException($"No link leads to '{note.Path}': the vault has no such note, or its path has a '[', ']', '|', '#' or '^'.",
                nameof(note));
        }
        return new Link(target);
    }

    /// <summary>A link that leads to a note and to no other, of the form that the vault's settings ask for.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <param name="note">The note, read from this vault.</param>
    /// <param name="from">The note that will hold the link; null for a note at the vault's root.</param>
    /// <exception cref="ArgumentException">No link leads there: the note is not in the vault, or its path has a character that links cannot
    /// contain.</exception>
    public Link<T> LinkTo<T>(T note, NoteRecord? from = null)
        where T : Note<T>, INote<T> => (Link<T>)LinkTo(Get(note), from is null ? null : PathOf(from));

    /// <summary>
    /// The text of a new link to a note, as the vault's settings ask for it: a Markdown link where <c>useMarkdownLinks</c> is set in <c>.obsidian/app.json</c>,
    /// else a wikilink.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="from">The path of the note that will hold the link; null for a note at the vault's root.</param>
    /// <param name="text">What it is to show; null for the name of the note.</param>
    /// <exception cref="ArgumentException">No link leads there, or it cannot show the text: a line break or, in a wikilink, two brackets are in it.</exception>
    public string LinkTextTo(VaultNote note, string? from = null, string? text = null)
    {
        Link link = LinkTo(note, from) with { Alias = text };
        if (_state.LinkSettings is not { UsesMarkdownLinks: true })
        {
            return Link.TryParse(System.Text.Encoding.UTF8.GetBytes(link.ToString()), out Link read) && read == link ? link.ToString() : throw Unwritable(text);
        }
        if (text?.AsSpan().IndexOfAny('\r', '\n') >= 0) throw Unwritable(text);
        return $"[{EscapeText(text ?? note.Name)}]({new LinkSpelling(_state.Index, _state.LinkSettings).Find(isMarkdown: true, from ?? "", note.Path)})";
    }

    /// <summary>The shortest link that leads to a heading of a note, written as Obsidian writes it.</summary>
    /// <param name="note">The note.</param>
    /// <param name="heading">The heading's text, as the note has it.</param>
    /// <param name="from">The path of the note that will hold the link; null for a note at the vault's root.</param>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    /// <exception cref="ArgumentException">No link leads there: the note has no such heading, or only punctuation is in it, or no link leads to the
    /// note.</exception>
    public Link LinkToHeading(VaultNote note, string heading, string? from = null)
    {
        ArgumentNullException.ThrowIfNull(heading);
        Link link = LinkTo(note, from) with { Subpath = Subpaths.ForHeading(heading) };
        bool leadsThere = link.Subpath.Length > 0 && Subpaths.Has(note, link.Subpath);
        return leadsThere
            ? link
            : throw new ArgumentException($"No link leads to the heading '{heading}' of '{note.Path}': the note has no heading of that text, or the text "
                + "has no letter or digit.", nameof(heading));
    }

    /// <summary>The links of other notes that lead to a note, in the order of those notes' paths.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    public NoteList<VaultLink> Backlinks(VaultNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        VaultIndex index = _state.Index;
        return
        [
            .. Sorted(index.Linking(VaultNote.NameOf(note.Path))).Where(source => source.Path != note.Path).SelectMany(source => source.Links)
                .Where(link => LinkResolver.FindFirst(index, link.Link.Target, link.Note.Path) == note.Path),
        ];
    }

    /// <summary>The links of all notes that lead nowhere, in the order of the notes' paths.</summary>
    public NoteList<VaultLink> UnresolvedLinks()
    {
        VaultIndex index = _state.Index;
        return [.. index.Notes.SelectMany(note => note.Links).Where(link => LinkResolver.FindFirst(index, link.Link.Target, link.Note.Path) is null)];
    }

    /// <summary>The notes that no other note links to, in the order of their paths.</summary>
    public NoteList<VaultNote> Orphans()
    {
        VaultIndex index = _state.Index;
        HashSet<string> linked = new(StringComparer.Ordinal);
        foreach (VaultNote note in index.Notes)
        {
            foreach (OutlineLink link in note.Outline.Links)
            {
                if (LinkResolver.FindFirst(index, link.Target, note.Path) is { } path && path != note.Path) linked.Add(path);
            }
        }

        return [.. index.Notes.Where(note => !linked.Contains(note.Path))];
    }

    /// <summary>The tags of all notes with their parents, without <c>#</c>, in alphabetical order: of <c>type/people</c> also <c>type</c>.</summary>
    public NoteList<string> Tags() => [.. _state.Index.Tags.Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The notes with a tag or one below it, ignoring case, in the order of their paths.</summary>
    /// <param name="tag">The tag, with or without <c>#</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is null or empty.</exception>
    public NoteList<VaultNote> NotesTagged(string tag)
    {
        ArgumentException.ThrowIfNullOrEmpty(tag);
        return Sorted(_state.Index.Tagged(tag.TrimStart('#')));
    }

    /// <summary>The tasks of all notes, in the order of the notes' paths and of their lines. Each note's are read when it is its turn.</summary>
    public IEnumerable<VaultTask> Tasks() => Notes().SelectMany(note => note.Tasks);

    private static ArgumentException Unwritable(string? text) => new($"No link shows '{text}': a line break or two brackets would end it.", nameof(text));

    private static string EscapeText(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private static ResolvedLink Resolve(VaultIndex index, Link link, string? from)
    {
        List<string> found = LinkResolver.Find(index, link.Target ?? "", from);
        if (found.Count == 0) return new ResolvedLink(LinkStatus.NotFound, null, null, []);
        index.TryGet(found[0], out VaultNote? note);
        LinkStatus status = LinkResolver.IsAmbiguous(found, from) ? LinkStatus.Ambiguous : LinkStatus.Found;
        return new ResolvedLink(status, found[0], note, [.. found]) { Line = note is null ? 1 : Subpaths.FindLine(note, link.Subpath) };
    }
}
