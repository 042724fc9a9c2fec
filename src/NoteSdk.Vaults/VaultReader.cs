using System.Collections.Frozen;
using NoteSdk.Documents.Outlines;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Records;
using NoteSdk.Queries.Pages;
using NoteSdk.Vaults.Caching;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults;

/// <summary>Turns files into notes: reads them, scans them, and finds their types.</summary>
internal sealed class VaultReader(IVaultFiles vault, NoteList<NoteType> types, VaultOptions options)
{
    private const int SharedNames = 1 << 14;

    private readonly VaultFilter _filter = new(options.Ignore);
    private readonly NoteTypeMatcher _matcher = new(types);
    private readonly NamePool _names = new(SharedNames);

    /// <summary>
    /// What queries are likely to ask of notes of a type. A row may have a field <c>this</c>, so that each is asked for it before the note with the query is.
    /// </summary>
    private readonly FrozenDictionary<NoteType, DeclaredKeys> _keys =
        types.Distinct().ToFrozenDictionary(static type => type, static type => new DeclaredKeys(
            [.. type.Layout.FrontmatterKeys.Select(static key => key.Name.Current).Append("this").Distinct(StringComparer.Ordinal)]));

    public NoteList<NoteType> Types => types;

    public TimeProvider Clock => options.Clock;

    /// <summary>The keys of the frontmatter that a type declares; none for notes without a type.</summary>
    public DeclaredKeys KeysOf(NoteType? type) => type is null ? DeclaredKeys.None : _keys[type];

    /// <summary>Reads all files of the vault, several at a time, and finds what cannot be read.</summary>
    public (VaultIndex Index, NoteList<NoteDiagnostic> Diagnostics) ReadAll(IProgress<VaultProgress>? progress, CancellationToken cancellationToken)
    {
        IVaultCache? cache = FindCache();
        Task<Dictionary<string, CacheEntry>> known = cache is null
            ? Task.FromResult(new Dictionary<string, CacheEntry>())
            : Task.Run(() => cache.Load(cancellationToken), cancellationToken);
        VaultListing found = Find(cancellationToken);
        List<VaultFile> files = [.. found.Files.Where(file => file.IsNote)];
        VaultNote?[] read = new VaultNote?[files.Count];
        NoteDiagnostic?[] faults = new NoteDiagnostic?[files.Count];
        VaultProgressCount count = new(files.Count, progress);
        Dictionary<string, CacheEntry> entries = known.GetAwaiter().GetResult();
        using FolderHandle? root = vault.OpenRoot();
        ParallelOptions parallel = new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, parallel, i =>
        {
            read[i] = (entries.TryGetValue(files[i].Path, out CacheEntry? entry) ? TryTake(files[i], entry) : null) ?? TryRead(files[i], root, out faults[i]);
            if (cache is not null) _ = read[i]?.Outline;
            count.Add();
        });
        VaultNote[] notes = [.. read.OfType<VaultNote>()];
        if (cache is not null) Save(cache, entries, notes);
        VaultIndex index = VaultIndex.Of(notes, found.Files.Where(static file => !file.IsNote).Select(static file => file.Path));
        return (index, [.. found.Diagnostics, .. faults.OfType<NoteDiagnostic>()]);
    }

    /// <summary>Gets the filter for what is not part of the vault.</summary>
    public VaultFilter Filter => _filter;

    /// <summary>All files of the vault.</summary>
    public VaultListing Find(CancellationToken cancellationToken) => vault.List(_filter, "", cancellationToken);

    /// <summary>The files in a folder of the vault; none if it is gone or not part of the vault.</summary>
    public VaultListing Find(string folder, CancellationToken cancellationToken) => vault.List(_filter, folder, cancellationToken);

    /// <summary>The note of a file; null if the file is gone, or cannot be read, which is then reported.</summary>
    public VaultNote? TryRead(VaultFile file, out NoteDiagnostic? fault) => TryRead(file, null, out fault);

    /// <summary>The note of a file that has the text of a known one; null if it has another one, is gone, or cannot be read.</summary>
    public VaultNote? TryRead(VaultFile file, VaultNote known)
    {
        try
        {
            return vault.Read(file.Path).AsSpan().SequenceEqual(known.Bytes) ? known.Of(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return null;
        }
    }

    private VaultNote? TryRead(VaultFile file, FolderHandle? root, out NoteDiagnostic? fault)
    {
        fault = null;
        try
        {
            return Scan(file, (file.Length > 0 ? root?.TryRead(file.Path) : null) ?? vault.Read(file.Path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // The file was deleted since it was listed: as if it had never existed.
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            fault = NoteRules.Unreadable.OfFile(file.Path, "file", e.Message.TrimEnd('.'));
            return null;
        }
    }

    /// <summary>The full path of a file of the vault, which the records of its notes have.</summary>
    public string FullPath(VaultFile file) => Path.Join(vault.Root, file.Path);

    /// <summary>Reads the text of a note that came from a cache.</summary>
    /// <exception cref="IOException">The file is gone, or cannot be read.</exception>
    public NoteContent ReadLate(VaultNote note)
    {
        byte[] bytes;
        try
        {
            bytes = vault.Read(note.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{note.Path}: the note was known from the vault's cache, but its text cannot be read: {e.Message.TrimEnd('.')}. "
                + "RefreshAsync brings the vault up to date.", e);
        }

        return new NoteContent(bytes, _names, Fingerprint.Of(bytes) == note.Fingerprint ? note.Outline : null);
    }

    /// <summary>Makes a note of a file and its bytes.</summary>
    public VaultNote Scan(VaultFile file, byte[] bytes)
    {
        NoteContent content = new(bytes, _names);
        NoteReader note = NoteReader.Rent(bytes, NoteLayout.None, file.Path);
        try
        {
            string? typeName = TypeName.Find(note.Document, _names);
            NoteType? type = FindType(note, file.Path, typeName, content).Type;
            string? handle = null;
            if (type?.Layout.Handle is { } derived)
            {
                note.Retype(type.Layout);
                handle = derived.Expand(note);
            }

            return new VaultNote(this, file, content, type, handle);
        }
        finally
        {
            note.Return();
        }
    }

    /// <summary>The file with a path as a listing of its folder has it; null if there is none, or if it is not part of the vault.</summary>
    public VaultFile? FindFile(string path)
    {
        if (_filter.HidesAnyOf(path, isFolder: false)) return null;
        try
        {
            return vault.Find(path);
        }
        catch (IOException)
        {
            // A link that leads out of the vault; the listing reports it.
            return null;
        }
    }

    /// <summary>The type of a note, or the two that fit it equally well.</summary>
    public TypeMatch FindType(NoteReader note, string path, NoteContent content) => FindType(note, path, TypeName.Find(note.Document, _names), content);

    private TypeMatch FindType(NoteReader note, string path, string? typeName, NoteContent content) =>
        _matcher.Find(note, typeName, path, _matcher.AsksForTags(typeName) ? [.. content.Outline.Tags.Select(static tag => tag.Name)] : []);

    /// <summary>Makes a note of a cache entry; null if the file has changed, or if the entry is damaged.</summary>
    private VaultNote? TryTake(VaultFile file, CacheEntry entry)
    {
        if (!entry.IsOf(file)) return null;
        try
        {
            CachedText text = EntryFormat.Read(entry.Text, _names);
            return new VaultNote(this, file, text, _matcher.Named(text.Type));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Opens the cache of the options; null if there is none, or if its path in the vault leads out of it.</summary>
    private IVaultCache? FindCache()
    {
        if (options.Cache is not { } chosen || vault is not VaultFolder folder) return null;
        try
        {
            return chosen.Open(folder, CacheKey.Of(types));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Brings the cache up to date.</summary>
    private static void Save(IVaultCache cache, Dictionary<string, CacheEntry> entries, VaultNote[] notes)
    {
        List<VaultNote> read = [];
        foreach (VaultNote note in notes)
        {
            if (note.IsFromCache) entries.Remove(note.Path);
            else if (note.IsSettled) read.Add(note);
        }

        if (entries.Count > 0 || read.Count > 0) cache.Save(entries.Keys, EntryFormat.WriteAll(read));
    }
}
