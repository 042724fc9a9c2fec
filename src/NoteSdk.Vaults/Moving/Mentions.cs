using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Tasks;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults.Moving;

/// <summary>
/// Finds what names a file without linking to it: the handle of a note in tasks, and names and paths of any file in the Dataview queries of all notes.
/// </summary>
internal sealed class Mentions
{
    private readonly (string Old, string New)? _handle;
    private readonly QueryMove _queries;

    /// <param name="note">The note as it is; null if the file is not a note.</param>
    /// <param name="moved">The note as it will be.</param>
    /// <param name="before">The vault as it is.</param>
    /// <param name="after">The vault as it will be: a name that another note has too is left alone.</param>
    /// <param name="links">Finds the new form of links.</param>
    public Mentions(VaultNote? note, VaultNote? moved, VaultIndex before, VaultIndex after, LinkMove links)
    {
        if (note?.Handle is { Length: > 1 } handle && moved?.Handle is { } next && handle != next && !after.Called(handle).Any()) _handle = (handle, next);
        _queries = new QueryMove(before, after, links.Targets, links.OldPath, links.NewPath, _handle);
    }

    /// <summary>Adds the replacements in a note.</summary>
    /// <param name="splices">Receives them.</param>
    /// <param name="note">The note, with its new path.</param>
    /// <param name="from">Its current path.</param>
    /// <exception cref="NoteWriteException">A link of a query cannot be written.</exception>
    public void AddTo(SpliceList splices, VaultNote note, string from)
    {
        if (_handle is var (old, next) && note.Bytes.AsSpan().Contains((byte)'@')) AddHandles(splices, note, old, Encoding.UTF8.GetBytes(next));
        _queries.AddTo(splices, note, from);
    }

    private static void AddHandles(SpliceList splices, VaultNote note, string old, byte[] next)
    {
        foreach (OutlineTask task in note.Content.Outline.Tasks)
        {
            ReadOnlySpan<byte> text = note.Bytes.AsSpan(task.ContentStart..task.End);
            foreach (Range place in TaskHandles.Find(text))
            {
                int start = task.ContentStart + place.Start.Value;
                int end = task.ContentStart + place.End.Value;
                bool isInLink = note.Content.Outline.Links.Any(link => link.Start < end && start < link.End);
                if (!isInLink && VaultPath.AreSame(Encoding.UTF8.GetString(text[place]), old)) splices.Add(start, end, next);
            }
        }
    }
}
