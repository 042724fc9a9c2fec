using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Values;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Schema.Model;

namespace NoteSdk;

/// <summary>A key of the frontmatter that tells the type of a note, as a schema's <c>by</c> names it.</summary>
/// <param name="name">The key. The key <c>tags</c> means all tags of a note, those of its text too.</param>
/// <param name="values">The values, one of which the key has, or one of the items of its list. A new note gets the first. Tags are without <c>#</c>.</param>
public sealed class NoteTypeKey(string name, params string[] values)
{
    /// <summary>The key that names the type of a note, where a schema says nothing else.</summary>
    internal const string Type = TypeKeyModel.Type;

    /// <summary>The key of a note's tags.</summary>
    internal const string Tags = TypeKeyModel.Tags;

    /// <summary>Gets the key.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the values: of several, a new note gets the first, and each is read. Tags include those nested in them, ignoring case.</summary>
    public NoteList<string> Values { get; } = [.. values];

    /// <summary>Gets a value indicating whether it means the tags of a note.</summary>
    internal bool IsTags => Name == Tags;

    /// <summary>The key and its values, as a schema writes them.</summary>
    public override string ToString() => $"{Name}: {(Values.Count == 1 ? Values[0] : $"[{string.Join(", ", Values)}]")}";

    /// <summary>Whether a note has the key with one of the values.</summary>
    internal bool IsIn(NoteReader note) => ValuesOf(note, Name).Any(Accepts);

    /// <summary>Whether a text is one of the values.</summary>
    internal bool Accepts(string text)
    {
        if (!IsTags) return Values.Contains(text);
        ReadOnlySpan<char> tag = WithoutSign(text);
        foreach (string value in Values)
        {
            bool isNested = tag.Length > value.Length && tag[value.Length] == '/';
            if ((tag.Length == value.Length || isNested) && tag.StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>A tag without its <c>#</c>.</summary>
    internal static ReadOnlySpan<char> WithoutSign(string tag) => tag.StartsWith('#') ? tag.AsSpan(1) : tag;

    /// <summary>The texts that a key of the frontmatter has: its value, or the items of its list.</summary>
    internal static IEnumerable<string> ValuesOf(NoteReader note, string name)
    {
        int index = note.FindKey(System.Text.Encoding.UTF8.GetBytes(name));
        if (index < 0) return [];
        List<string> values = [];
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        if (nodes[index].Kind == YamlKind.Scalar) values.Add(note.Frontmatter.GetString(note.Text, nodes[index]));
        for (int i = index + 1; nodes[index].Kind == YamlKind.Sequence && i < nodes[index].Next; i = nodes[i].Next)
        {
            if (nodes[i].Kind == YamlKind.Scalar) values.Add(note.Frontmatter.GetString(note.Text, nodes[i]));
        }

        return values;
    }
}
