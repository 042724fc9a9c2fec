using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Splices;
using NoteSdk.Vaults.Moving;
using NoteSdk.Workspace.Answers;

namespace NoteSdk.Workspace.Renaming;

/// <summary>Gives a heading another text, and links to it and to headings below it.</summary>
internal static class HeadingRename
{
    /// <summary>The texts of the notes that change.</summary>
    /// <param name="workspace">The vault as it is.</param>
    /// <param name="note">The note.</param>
    /// <param name="index">The number of the heading.</param>
    /// <param name="newText">The new text.</param>
    /// <exception cref="ArgumentException">The heading cannot have that text, or a link cannot lead there.</exception>
    public static IEnumerable<(string Path, byte[] Bytes)> Run(NoteWorkspace workspace, VaultNote note, int index, string newText)
    {
        OutlineHeading heading = note.Content.Outline.Headings[index];
        byte[] text = Encoding.UTF8.GetBytes(AtxHeading.Escape(newText));
        VaultNote after = note.Reader.Scan(note.File, [.. note.Bytes.AsSpan(0, heading.Start), .. text, .. note.Bytes.AsSpan(heading.End)]);
        bool isRead = after.Content.Outline.Headings.Length == note.Content.Outline.Headings.Length
            && after.Content.Outline.Headings[index] is var read && after.Bytes.AsSpan(read.Start..read.End).SequenceEqual(text);
        if (!isRead)
        {
            throw new ArgumentException($"'{newText}' would not be read as the text of a heading. Write one line without blanks at its ends.", nameof(newText));
        }


        TitleHeading follow = new(note, after);
        Dictionary<string, (VaultNote Source, SpliceList Splices)> changed = new(StringComparer.Ordinal) { [note.Path] = (note, new SpliceList()) };
        changed[note.Path].Splices.Add(heading.Start, heading.End, text);
        foreach ((VaultNote source, OutlineLink link, _) in new References(workspace).ToHeading(note, index))
        {
            if (follow.Follow(link.Subpath) is not { } subpath) continue;
            if (!changed.TryGetValue(source.Path, out (VaultNote Source, SpliceList Splices) one)) changed.Add(source.Path, one = (source, new SpliceList()));
            if (subpath.Length == 0 || !LinkWriter.Write(one.Splices, source, link, new LinkChange(null, subpath, null)))
            {
                throw new ArgumentException($"A link of '{source.Path}' leads to the heading, and cannot lead to '{newText}'.", nameof(newText));
            }
        }

        foreach ((string path, (VaultNote source, SpliceList splices)) in changed)
        {
            if (!SpliceList.TryApply(source.Bytes, splices.Ordered(), out byte[]? bytes, out _))
            {
                throw new ArgumentException($"The heading of '{path}' has a link to itself, which cannot be changed at once.", nameof(newText));
            }

            yield return (path, bytes);
        }
    }
}
