using System.Collections;
using System.Diagnostics.CodeAnalysis;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk;

/// <summary>The frontmatter of a note as it was read, as text, including keys that its schema does not know.</summary>
public sealed class NoteFrontmatter : IReadOnlyDictionary<string, string>
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];

    private NoteFrontmatter()
    {
    }

    /// <summary>Gets the keys in the order of the note.</summary>
    public IEnumerable<string> Keys => _keys;

    /// <summary>Gets the values in the order of the note.</summary>
    public IEnumerable<string> Values => _keys.Select(key => _values[key]);

    /// <inheritdoc/>
    public int Count => _keys.Count;

    /// <summary>The text of a key: for a scalar its value, for a list or a mapping its YAML.</summary>
    /// <exception cref="KeyNotFoundException">The note has no such key.</exception>
    public string this[string key] => _values[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _keys.Select(key => KeyValuePair.Create(key, _values[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static NoteFrontmatter Read(byte[] bytes, NoteLayout layout)
    {
        NoteFrontmatter result = new();
        NoteReader note = NoteReader.Rent(bytes, layout);
        try
        {
            FrontmatterReader frontmatter = note.Frontmatter;
            for (int i = 0; i < frontmatter.Nodes.Length; i = frontmatter.Nodes[i].Next)
            {
                YamlNode node = frontmatter.Nodes[i];
                string key = frontmatter.GetKeyString(note.Text, node);
                string value = node.Kind == YamlKind.Scalar
                    ? frontmatter.GetString(note.Text, node)
                    : System.Text.Encoding.UTF8.GetString(note.Text[node.Start..node.End]);
                if (result._values.TryAdd(key, value)) result._keys.Add(key);
            }

            return result;
        }
        finally
        {
            note.Return();
        }
    }
}
