using System.Threading;

namespace NoteSdk.Generator.Notes;

/// <summary>A note of the project: what its typed property is made of. Its text is no part of that, so that an edit of the text changes nothing here.</summary>
/// <param name="Path">The path as the project names it, with <c>/</c>; the name of its resource, too.</param>
/// <param name="Name">The part of the path that names the property: below the folder that the item's pattern starts from, without extension.</param>
/// <param name="Type">The value of the frontmatter key <c>type</c>.</param>
internal sealed record NoteFile(string Path, string Name, string? Type)
{
    public static NoteFile Read(NoteText note, CancellationToken cancellation) =>
        new(note.Path, note.Name, note.Text.GetText(cancellation) is { } text ? NoteHead.TypeOf(text) : null);
}
