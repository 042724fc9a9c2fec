using NoteSdk.Members;
using NoteSdk.Places;
using NoteSdk.Types;

namespace NoteSdk;

/// <summary>Puts a note type together from its schema's parts, in the schema's order. For generated code.</summary>
/// <param name="name">The value of the frontmatter key <c>type</c>.</param>
public sealed class NoteTypeBuilder(string name)
{
    private readonly List<Member> _members = [];
    private readonly List<Section> _sections = [];
    private readonly List<Section> _topSections = [];
    private readonly List<FrontmatterKey> _keys = [];

    /// <summary>Gets the folder where new notes go.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets the derived text of the level-1 heading.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets the derived text of the handle.</summary>
    public string? Handle { get; init; }

    /// <summary>Gets the texts that stand for a value not yet known.</summary>
    public IReadOnlyList<string> Placeholders { get; init; } = [];

    internal string Name { get; } = name;

    internal IReadOnlyList<Member> Members => _members;

    /// <summary>Gets all sections, a section before those below it.</summary>
    internal IReadOnlyList<Section> Sections => _sections;

    internal IReadOnlyList<Section> TopSections => _topSections;

    internal IReadOnlyList<FrontmatterKey> FrontmatterKeys => _keys;

    internal FooterPatterns? FooterPatterns { get; private set; }

    /// <summary>A frontmatter key that holds one value.</summary>
    public ScalarPlace Frontmatter(string key) => new FrontmatterPlace(this, AddKey(key));

    /// <summary>A frontmatter key that holds a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    public Member<NoteList<T>> FrontmatterList<T>(string key, string name, ValueFormat<T> format) =>
        Add(new ListMember<T>(name, new FrontmatterListPlace(AddKey(key)), format));

    /// <summary>A frontmatter key that holds a mapping.</summary>
    public FrontmatterMap FrontmatterMap(string key) => new(this, AddKey(key, isMap: true));

    /// <summary>A frontmatter key that holds a list of mappings, one record an item.</summary>
    /// <typeparam name="T">The record of an item.</typeparam>
    public Member<NoteList<T>> FrontmatterMaps<T>(string key, string name)
        where T : class, INoteItem<T> => FrontmatterMaps(key, name, T.Shape);

    /// <summary>A section, with the prompt that stands in it until it is filled.</summary>
    public Section Section(string heading, string? prompt = null)
    {
        Section section = AddSection(null, heading, prompt, _topSections.Count);
        _topSections.Add(section);
        return section;
    }

    /// <summary>The footer: the last line of a note, by the first pattern whose holes are all set.</summary>
    public FooterPatterns Footer(params string[] patterns) => FooterPatterns = new FooterPatterns(this, patterns);

    /// <summary>The note type of all parts.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public NoteType<T> Build<T>()
        where T : Note<T>, INote<T> => new(this);

    internal TMember Add<TMember>(TMember member)
        where TMember : Member
    {
        _members.Add(member);
        return member;
    }

    internal Member<NoteList<T>> FrontmatterMaps<T>(string key, string name, RecordShape<T> shape)
        where T : class => Add(new MapListMember<T>(name, AddKey(key), shape));

    internal Section AddSection(Section? parent, string heading, string? prompt, int position)
    {
        Section section = new(this, parent, heading, prompt, _sections.Count, position);
        _sections.Add(section);
        return section;
    }

    private FrontmatterKey AddKey(string key, bool isMap = false)
    {
        FrontmatterKey added = new(null, key, _keys.Count) { IsMap = isMap };
        _keys.Add(added);
        return added;
    }
}
