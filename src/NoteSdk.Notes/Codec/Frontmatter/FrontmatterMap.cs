using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>A frontmatter key that holds a mapping: every key of that is a member. For generated code.</summary>
public sealed class FrontmatterMap
{
    private readonly NoteTypeBuilder _type;
    private readonly FrontmatterKey _key;

    internal FrontmatterMap(NoteTypeBuilder type, FrontmatterKey key)
    {
        _type = type;
        _key = key;
    }

    /// <summary>A key of the mapping that holds one value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace Value(string key, params string[] was) => Value(key, was, null);

    /// <summary>A key of the mapping that holds one value, and of which the schema says whether it stands without one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="empty">True: a new note has the key, and without a value it stays. False: it stands with a value only.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace Value(string key, bool empty, params string[] was) => Value(key, was, empty);

    /// <summary>A key of the mapping that holds a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of an item.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> List<T>(string key, string name, ValueFormat<T> format, params string[] was) =>
        List(key, name, format, was, null);

    /// <summary>A key of the mapping that holds a list, and of which the schema says whether it stands without items.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of an item.</param>
    /// <param name="empty">True: a new note has the key, and without items it stays. False: it stands with items only.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> List<T>(string key, string name, ValueFormat<T> format, bool empty, params string[] was) => List(key, name, format, was, empty);

    /// <summary>A key of the mapping that holds a mapping.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The names that it once had.</param>
    public FrontmatterMap Map(string key, params string[] was) => new(_type, Add(key, was, isMap: true));

    internal ScalarPlace Value(string key, string[] was, bool? empty) => new FrontmatterPlace(_type, Add(key, was, empty: empty));

    internal Member<NoteList<T>> List<T>(string key, string name, ValueFormat<T> format, string[] was, bool? empty) =>
        _type.Add(new ListMember<T>(name, new FrontmatterListPlace(Add(key, was, empty: empty)), format));

    private FrontmatterKey Add(string key, string[] was, bool isMap = false, bool? empty = null) => _key.AddKey(new PartName(key, was), isMap, empty);
}
