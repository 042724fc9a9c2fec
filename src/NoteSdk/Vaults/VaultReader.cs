using NoteSdk.Outlines;
using NoteSdk.Storage;
using NoteSdk.Types;

namespace NoteSdk.Vaults;

/// <summary>Makes notes of files: reads them, looks through them, and finds their types.</summary>
internal sealed class VaultReader(VaultFolder vault, NoteList<NoteType> types, VaultOptions options)
{
    private const int SharedNames = 1 << 14;

    private readonly VaultFilter _filter = new(options.Ignore);
    private readonly NoteTypeMatcher _matcher = new(types);
    private readonly NamePool _names = new(SharedNames);

    public NoteList<NoteType> Types => types;

    /// <summary>Fills an index with all files of the vault, several of them read at a time.</summary>
    /// <returns>What could not be read.</returns>
    public NoteList<NoteDiagnostic> ReadAll(VaultIndex index, IProgress<VaultProgress>? progress, CancellationToken cancellation)
    {
        VaultListing found = Find(cancellation);
        List<VaultFile> notes = [.. found.Files.Where(file => file.IsNote)];
        VaultNote?[] read = new VaultNote?[notes.Count];
        NoteDiagnostic?[] faults = new NoteDiagnostic?[notes.Count];
        VaultProgressCount count = new(notes.Count, progress);
        ParallelOptions parallel = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, notes.Count, parallel, i =>
        {
            read[i] = TryRead(notes[i], out faults[i]);
            count.Add();
        });
        foreach (VaultFile file in found.Files)
        {
            if (!file.IsNote) index.PutAttachment(file.Path);
        }

        foreach (VaultNote? note in read)
        {
            if (note is not null) index.Put(note);
        }

        return [.. found.Diagnostics, .. faults.OfType<NoteDiagnostic>()];
    }

    /// <summary>Gets what is no part of the vault.</summary>
    public VaultFilter Filter => _filter;

    /// <summary>All files of the vault.</summary>
    public VaultListing Find(CancellationToken cancellation) => NoteFinder.Find(vault, _filter, cancellation);

    /// <summary>The files in a folder of the vault; none where it is gone or no part of the vault.</summary>
    public VaultListing Find(string folder, CancellationToken cancellation) => NoteFinder.Find(vault, _filter, folder, cancellation);

    /// <summary>The note of a file; null where the file is gone, or cannot be read, which is told then.</summary>
    public VaultNote? TryRead(VaultFile file, out NoteDiagnostic? fault)
    {
        fault = null;
        try
        {
            return Scan(file, vault.Read(file.Path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Deleted since it was listed: as if it had never been there.
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = NoteRules.Unreadable.OfFile(file.Path, "file", e.Message.TrimEnd('.'));
            return null;
        }
    }

    /// <summary>The note that bytes make at a path.</summary>
    public VaultNote Scan(VaultFile file, byte[] bytes)
    {
        string fullPath = Path.Join(vault.Root, file.Path);
        NoteReader note = NoteReader.Rent(bytes, UntypedNote.Type, fullPath);
        try
        {
            NoteOutline outline = OutlineScanner.Scan(note, _names);
            NoteType? type = _matcher.Find(outline.TypeName, file.Path, [.. outline.Tags.Select(tag => tag.Name)]);
            string? handle = null;
            if (type?.Handle is { } derived)
            {
                note.Retype(type);
                handle = derived.Expand(note);
            }

            return new VaultNote(file, fullPath, bytes, outline, type, handle);
        }
        finally
        {
            note.Return();
        }
    }

    /// <summary>The file of a path as its folder would list it; null where there is none, or it is no part of the vault.</summary>
    public VaultFile? FindFile(string path)
    {
        if (_filter.HidesAnyOf(path, isFolder: false)) return null;
        FileInfo file;
        try
        {
            file = new FileInfo(vault.Resolve(path));
        }
        catch (IOException)
        {
            // A link out of the vault: told by the listing.
            return null;
        }

        return file.Exists ? new VaultFile(path, file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc, VaultPath.IsNote(path)) : null;
    }
}
