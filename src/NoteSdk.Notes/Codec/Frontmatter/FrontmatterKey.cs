using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>A frontmatter key of a schema: at the top, or in a mapping.</summary>
/// <param name="parent">The key of the mapping that it is in; null for a key at the top.</param>
/// <param name="name">The key and its old names.</param>
/// <param name="index">Its number among the keys beside it, in the order of the schema.</param>
internal sealed class FrontmatterKey(FrontmatterKey? parent, PartName name, int index)
{
    private readonly List<FrontmatterKey> _keys = [];
    private NameTable<FrontmatterKey>? _names;

    public FrontmatterKey? Parent => parent;

    public PartName Name => name;

    public int Index => index;

    /// <summary>Gets the keys down to this one, for messages.</summary>
    public string Path => parent is null ? name.Current : $"{parent.Path}.{name.Current}";

    /// <summary>Gets a value indicating whether the schema has a mapping here.</summary>
    public bool IsMap { get; init; }

    /// <summary>
    /// Gets what the schema says about the key without a value: true, a new note has it, and it stays; false, it is removed. Null if the schema does not say:
    /// it stays in a note that had it.
    /// </summary>
    public bool? Empty { get; init; }

    /// <summary>Gets the keys of the mapping.</summary>
    public IReadOnlyList<FrontmatterKey> Keys => _keys;

    /// <summary>Gets the keys of the mapping by their names, once the schema is complete.</summary>
    public NameTable<FrontmatterKey> KeyNames => _names ??= new(_keys, static key => key.Name);

    public FrontmatterKey AddKey(PartName key, bool isMap, bool? empty)
    {
        FrontmatterKey added = new(this, key, _keys.Count) { IsMap = isMap, Empty = empty };
        _keys.Add(added);
        return added;
    }

    /// <summary>Whether a new note lacks the key, which it must have even without a value.</summary>
    public bool IsLacking(NoteReader note) => Empty == true && Find(note) < 0;

    /// <summary>The index of the node of the key's entry, under an old name if there is none with the current one, or -1.</summary>
    public int Find(NoteReader note)
    {
        int mapping = parent?.Find(note) ?? -1;
        int index = Find(note, mapping, name.Utf8);
        for (int i = 0; index < 0 && i < name.Old.Length; i++) index = Find(note, mapping, name.Old[i]);
        return index;
    }

    /// <summary>Where a note has the key; null if it does not.</summary>
    public Range? FindName(NoteReader note)
    {
        int index = Find(note);
        return index < 0 ? null : note.Frontmatter.Nodes[index].KeyStart..note.Frontmatter.Nodes[index].KeyEnd;
    }

    /// <summary>The index of the node of the entry with a name at the key's place, or -1.</summary>
    public int Find(NoteReader note, ReadOnlySpan<byte> text) => Find(note, parent?.Find(note) ?? -1, text);

    private int Find(NoteReader note, int mapping, ReadOnlySpan<byte> text)
    {
        if (parent is null) return note.FindKey(text);
        return mapping >= 0 && note.Frontmatter.Nodes[mapping].Kind == YamlKind.Mapping ? Mappings.Find(note, mapping, text) : -1;
    }
}
