using NoteSdk.Documents.Values;

namespace NoteSdk;

/// <summary>One way in which a note belongs to a type, as a schema's <c>by</c> names it: the note is in one of the folders, and has all keys.</summary>
public sealed class NoteTypeRule
{
    /// <summary>Gets the folders, one of which is the note's or above it: paths in the vault with <c>/</c>. Empty where the folder does not matter.</summary>
    public NoteList<string> Folders { get; init; } = [];

    /// <summary>Gets the keys of the frontmatter. Empty where the frontmatter does not matter.</summary>
    public NoteList<NoteTypeKey> Keys { get; init; } = [];

    /// <summary>Gets a value indicating whether the key <c>type</c> is among the keys.</summary>
    internal bool AsksForType => Keys.Any(static key => key.Name == NoteTypeKey.Type);

    /// <summary>The folders and keys, as a schema writes them.</summary>
    public override string ToString()
    {
        IEnumerable<string> folders = Folders.Count == 0 ? [] : [$"folder: {(Folders.Count == 1 ? Folders[0] : $"[{string.Join(", ", Folders)}]")}"];
        return $"{{{string.Join(", ", folders.Concat(Keys.Select(key => key.ToString())))}}}";
    }

    /// <summary>Whether a note has all keys.</summary>
    internal bool HasKeys(NoteReader note) => Keys.All(key => key.IsIn(note));
}
