using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Moving;

/// <summary>The heading that changes with a note's title: links to it, and to headings below it, change too.</summary>
internal sealed class TitleHeading
{
    private readonly VaultNote _before;
    private readonly VaultNote _after;

    /// <summary>The number of the heading among the headings of the note; -1 if none has changed.</summary>
    private readonly int _index;

    public TitleHeading(VaultNote before, VaultNote after)
    {
        (_before, _after) = (before, after);
        int count = before.Content.Outline.Headings.Length;
        _index = before.Bytes == after.Bytes || after.Content.Outline.Headings.Length != count
            ? -1
            : Enumerable.Range(0, count).FirstOrDefault(i => TextOf(before, i) != TextOf(after, i), -1);
    }

    /// <summary>The new text after the <c>#</c> of a link so that it leads to the same heading; null if it still does, or leads elsewhere.</summary>
    public string? Follow(string? subpath)
    {
        if (_index < 0 || string.IsNullOrEmpty(subpath) || Subpaths.FindHeadings(_before, subpath) is not { } old) return null;
        int part = Array.IndexOf(old, _index);
        if (part < 0 || (Subpaths.FindHeadings(_after, subpath) is { } same && same.SequenceEqual(old))) return null;
        string[] parts = Subpaths.Split(subpath);
        parts[part] = Subpaths.ForHeading(TextOf(_after, _index));
        return string.Join('#', parts);
    }

    private static string TextOf(VaultNote note, int index)
    {
        OutlineHeading heading = note.Content.Outline.Headings[index];
        return Encoding.UTF8.GetString(note.Bytes.AsSpan(heading.Start..heading.End));
    }
}
