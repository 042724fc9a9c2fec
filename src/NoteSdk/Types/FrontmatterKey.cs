using System.Text;
using NoteSdk.Frontmatter;
using NoteSdk.Places;

namespace NoteSdk.Types;

/// <summary>A frontmatter key of a schema: at the top, or in a mapping.</summary>
/// <param name="parent">The key of the mapping that it is in; null for a key at the top.</param>
/// <param name="name">The key.</param>
/// <param name="index">Its number among the keys beside it, in the order of the schema.</param>
internal sealed class FrontmatterKey(FrontmatterKey? parent, string name, int index)
{
    private readonly List<FrontmatterKey> _keys = [];

    public FrontmatterKey? Parent => parent;

    public string Name => name;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    public int Index => index;

    /// <summary>Gets the keys down to this one, for messages.</summary>
    public string Path => parent is null ? name : $"{parent.Path}.{name}";

    /// <summary>Gets a value indicating whether the schema has a mapping here.</summary>
    public bool IsMap { get; init; }

    /// <summary>Gets the keys of the mapping.</summary>
    public IReadOnlyList<FrontmatterKey> Keys => _keys;

    public FrontmatterKey AddKey(string key, bool isMap)
    {
        FrontmatterKey added = new(this, key, _keys.Count) { IsMap = isMap };
        _keys.Add(added);
        return added;
    }

    /// <summary>The index of the node of the key's entry, or -1.</summary>
    public int Find(NoteReader note)
    {
        if (parent is null) return note.FindKey(Utf8);
        int mapping = parent.Find(note);
        return mapping >= 0 && note.Frontmatter.Nodes[mapping].Kind == YamlKind.Mapping ? Mappings.Find(note, mapping, Utf8) : -1;
    }
}
