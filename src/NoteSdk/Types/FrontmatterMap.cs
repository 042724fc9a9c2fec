using NoteSdk.Members;
using NoteSdk.Places;
using NoteSdk.Types;

namespace NoteSdk;

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
    public ScalarPlace Value(string key, params string[] was) => new FrontmatterPlace(_type, Add(key, was));

    /// <summary>A key of the mapping that holds a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of an item.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> List<T>(string key, string name, ValueFormat<T> format, params string[] was) =>
        _type.Add(new ListMember<T>(name, new FrontmatterListPlace(Add(key, was)), format));

    /// <summary>A key of the mapping that holds a mapping.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The names that it once had.</param>
    public FrontmatterMap Map(string key, params string[] was) => new(_type, Add(key, was, isMap: true));

    private FrontmatterKey Add(string key, string[] was, bool isMap = false) => _key.AddKey(new PartName(key, was), isMap);
}
