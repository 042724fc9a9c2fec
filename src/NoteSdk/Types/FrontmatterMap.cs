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
    public ScalarPlace Value(string key) => new FrontmatterPlace(_type, _key.AddKey(key, isMap: false));

    /// <summary>A key of the mapping that holds a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    public Member<NoteList<T>> List<T>(string key, string name, ValueFormat<T> format) =>
        _type.Add(new ListMember<T>(name, new FrontmatterListPlace(_key.AddKey(key, isMap: false)), format));

    /// <summary>A key of the mapping that holds a mapping.</summary>
    public FrontmatterMap Map(string key) => new(_type, _key.AddKey(key, isMap: true));
}
