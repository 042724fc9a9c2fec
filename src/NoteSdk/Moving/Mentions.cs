using System.Text;
using NoteSdk.Blocks;
using NoteSdk.Editing;
using NoteSdk.Members;
using NoteSdk.Outlines;
using NoteSdk.Places;
using NoteSdk.Tasks;
using NoteSdk.Types;
using NoteSdk.Vaults;

using NoteSdk.Storage;

namespace NoteSdk.Moving;

/// <summary>
/// What names a note without linking to it: its handle in tasks, and in the Dataview queries of all notes the strings that are just its handle, its title or its path.
/// </summary>
internal sealed class Mentions
{
    private readonly List<(byte[] Old, byte[] New)> _strings = [];
    private readonly string? _oldHandle;
    private readonly byte[]? _newHandle;

    /// <param name="before">The note as it is.</param>
    /// <param name="after">The note as it will be.</param>
    /// <param name="index">The vault as it will be: what names another note, too, is left alone.</param>
    public Mentions(VaultNote before, VaultNote after, VaultIndex index)
    {
        if (before.Handle is { Length: > 1 } handle && after.Handle is { } next && handle != next && !index.Called(handle).Any())
        {
            _oldHandle = handle;
            _newHandle = Encoding.UTF8.GetBytes(next);
            AddString(handle, next);
        }

        if (before.Title != after.Title && !index.Called(before.Title).Any()) AddString(before.Title, after.Title);
        AddString(before.Path, after.Path);
        AddString(VaultPath.WithoutExtension(before.Path), VaultPath.WithoutExtension(after.Path));
    }

    /// <summary>Adds the replacements in a note.</summary>
    public void AddTo(SpliceList splices, VaultNote note)
    {
        if (_oldHandle is not null && note.Bytes.AsSpan().Contains((byte)'@')) AddHandles(splices, note);
        if (_strings.Any(text => note.Bytes.AsSpan().IndexOf(text.Old) >= 0)) AddStrings(splices, note);
    }

    private void AddString(string old, string next)
    {
        if (old != next) _strings.Add((Encoding.UTF8.GetBytes(Quote(old)), Encoding.UTF8.GetBytes(Quote(next))));
    }

    /// <summary>A string as Dataview writes it.</summary>
    private static string Quote(string text) => $"\"{DerivedText.EscapeInQuery(text)}\"";

    private void AddHandles(SpliceList splices, VaultNote note)
    {
        foreach (OutlineTask task in note.Content.Outline.Tasks)
        {
            ReadOnlySpan<byte> text = note.Bytes.AsSpan(task.ContentStart..task.End);
            foreach (Range place in TaskHandles.Find(text))
            {
                int start = task.ContentStart + place.Start.Value;
                int end = task.ContentStart + place.End.Value;
                bool isInLink = note.Content.Outline.Links.Any(link => link.Start < end && start < link.End);
                if (!isInLink && VaultPath.AreSame(Encoding.UTF8.GetString(text[place]), _oldHandle!)) splices.Add(start, end, _newHandle!);
            }
        }
    }

    private void AddStrings(SpliceList splices, VaultNote note)
    {
        NoteReader reader = NoteReader.Rent(note.Bytes, UntypedNote.Type);
        try
        {
            foreach (ref readonly Block block in reader.Blocks)
            {
                if (block.Kind == BlockKind.FencedCode && CodeBlocks.HasInfo(reader, block, DataviewMember.Info)) AddStrings(splices, note.Bytes, block.ContentStart, block.ContentEnd);
            }
        }
        finally
        {
            reader.Return();
        }
    }

    private void AddStrings(SpliceList splices, byte[] text, int start, int end)
    {
        while (start < end && text.AsSpan(start..end).IndexOf((byte)'"') is var quote and >= 0)
        {
            start += quote;
            int after = start + 1;
            while (after < end && text[after] != '"') after += text[after] == '\\' ? 2 : 1;
            after = Math.Min(after + 1, end);
            foreach ((byte[] old, byte[] next) in _strings)
            {
                if (!text.AsSpan(start..after).SequenceEqual(old)) continue;
                splices.Add(start, after, next);
                break;
            }

            start = after;
        }
    }
}
