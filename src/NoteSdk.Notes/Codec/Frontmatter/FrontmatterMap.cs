using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>A frontmatter key with a mapping, every key of which is a member. For generated code.</summary>
public sealed class FrontmatterMap
{
    private readonly NoteTypeBuilder _type;
    private readonly FrontmatterKey _key;

    internal FrontmatterMap(NoteTypeBuilder type, FrontmatterKey key)
    {
        _type = type;
        _key = key;
    }

    /// <summary>A key of the mapping with one value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace Value(string key, params string[] was) => Value(key, was, null);

    /// <summary>A key of the mapping with one value, for which the schema says whether it stays without a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="empty">True: a new note has the key, and it stays without a value. False: it is written only with a value.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace Value(string key, bool empty, params string[] was) => Value(key, was, empty);

    /// <summary>A key of the mapping with a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of an item.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> List<T>(string key, string name, ValueFormat<T> format, params string[] was) =>
        List(key, name, format, was, null);

    /// <summary>A key of the mapping with a list, for which the schema says whether it stays without items.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of an item.</param>
    /// <param name="empty">True: a new note has the key, and it stays without items. False: it is written only with items.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> List<T>(string key, string name, ValueFormat<T> format, bool empty, params string[] was) => List(key, name, format, was, empty);

    /// <summary>A key of the mapping with another mapping.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The names that it once had.</param>
    public FrontmatterMap Map(string key, params string[] was) => new(_type, Add(key, was, isMap: true));

    internal ScalarPlace Value(string key, string[] was, bool? empty) => new FrontmatterPlace(_type, Add(key, was, empty: empty));

    internal Member<NoteList<T>> List<T>(string key, string name, ValueFormat<T> format, string[] was, bool? empty) =>
        _type.Add(new ListMember<T>(name, new FrontmatterListPlace(Add(key, was, empty: empty)), format));

    private FrontmatterKey Add(string key, string[] was, bool isMap = false, bool? empty = null) => _key.AddKey(new PartName(key, was), isMap, empty);
}
