using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Repeats;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>Builds a note type from its schema's parts, in the schema's order. For generated code.</summary>
/// <param name="name">The name of the type, which is the value of the frontmatter key <c>type</c> where the schema has no <c>by</c>.</param>
public sealed class NoteTypeBuilder(string name)
{
    private readonly List<NoteTypeMember> _members = [];
    private readonly List<Section> _sections = [];
    private readonly List<Section> _topSections = [];
    private readonly List<Section> _parts = [];
    private readonly List<Section> _ownParts = [];
    private readonly List<Section> _ownText = [];
    private readonly List<FrontmatterKey> _keys = [];
    private readonly List<FrontmatterKey> _fileNameKeys = [];
    private NoteTypeBuilder? _outer;
    private PartPlace? _wrapper;

    /// <summary>Gets the folder where new notes go.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets the ways in which a note belongs to the type. A new note gets what the first asks for.</summary>
    public NoteList<NoteTypeRule> By { get; init; } = [new NoteTypeRule { Keys = [new NoteTypeKey(NoteTypeKey.Type, name)] }];

    /// <summary>Gets the derived text of the level-1 heading.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets the derived text of the handle.</summary>
    public string? Handle { get; init; }

    /// <summary>Gets the texts that stand for an unknown value.</summary>
    public IReadOnlyList<string> Placeholders { get; init; } = [];

    /// <summary>Gets the text with which a new note ends. From its first line on, nothing of a note is read or written.</summary>
    public string? Tail { get; init; }

    /// <summary>Gets how labels and inline fields of the note are written, with <c>{label}</c> and <c>{value}</c>; the first is that of new ones.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    internal string Name { get; } = name;

    internal IReadOnlyList<NoteTypeMember> Members => _members;

    /// <summary>Gets all sections, each before the sections below it.</summary>
    internal IReadOnlyList<Section> Sections => _sections;

    internal IReadOnlyList<Section> TopSections => _topSections;

    /// <summary>Gets the parts of the note and of all sections.</summary>
    internal IReadOnlyList<Section> Parts => _parts;

    /// <summary>Gets the text before the sections, where the note has labels.</summary>
    internal Section? FoundOwnText => _ownText.Count > 0 ? _ownText[0] : null;

    /// <summary>Gets the parts of the note itself.</summary>
    internal IReadOnlyList<Section> OwnParts => _ownParts;

    internal IReadOnlyList<FrontmatterKey> FrontmatterKeys => _keys;

    /// <summary>Gets the keys whose value comes from the file's name in a note without them.</summary>
    internal IReadOnlyList<FrontmatterKey> FileNameKeys => _fileNameKeys;

    internal FooterPatterns? FooterPatterns { get; private set; }

    /// <summary>A frontmatter key that holds one value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace Frontmatter(string key, params string[] was) => Frontmatter(key, was, null);

    /// <summary>A frontmatter key with one value, for which the schema says whether it stays without a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="empty">True: a new note has the key, and without a value it stays. False: it stands with a value only.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace Frontmatter(string key, bool empty, params string[] was) => Frontmatter(key, was, empty);

    /// <summary>A frontmatter key with a text; in a note without it, the text is its file's name without <c>.md</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace FrontmatterOrFileName(string key, params string[] was) => FrontmatterOrFileName(key, was, null);

    /// <summary>The same key, for which the schema says whether it stays without a text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="empty">True: a new note has the key, and it stays without a text. False: it is written only with a text.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace FrontmatterOrFileName(string key, bool empty, params string[] was) => FrontmatterOrFileName(key, was, empty);

    /// <summary>A frontmatter key that holds a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of an item.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> FrontmatterList<T>(string key, string name, ValueFormat<T> format, params string[] was) =>
        FrontmatterList(key, name, format, was, null);

    /// <summary>A frontmatter key with a list, for which the schema says whether it stays without items.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of an item.</param>
    /// <param name="empty">True: a new note has the key, and without items it stays. False: it stands with items only.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> FrontmatterList<T>(string key, string name, ValueFormat<T> format, bool empty, params string[] was) =>
        FrontmatterList(key, name, format, was, empty);

    /// <summary>A frontmatter key with a mapping.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The names that it once had.</param>
    public FrontmatterMap FrontmatterMap(string key, params string[] was) => new(this, AddKey(key, was, isMap: true));

    /// <summary>A frontmatter key with a list of mappings, one record per item.</summary>
    /// <typeparam name="T">The record of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> FrontmatterMaps<T>(string key, string name, params string[] was)
        where T : class, INoteItem<T> => FrontmatterMaps(key, name, T.Shape, was, null);

    /// <summary>A frontmatter key with a list of mappings, for which the schema says whether it stays without items.</summary>
    /// <typeparam name="T">The record of an item.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="empty">True: a new note has the key, and without items it stays. False: it stands with items only.</param>
    /// <param name="was">The names that the key once had.</param>
    public Member<NoteList<T>> FrontmatterMaps<T>(string key, string name, bool empty, params string[] was)
        where T : class, INoteItem<T> => FrontmatterMaps(key, name, T.Shape, was, empty);

    /// <summary>A section, with the prompt that it has until it is filled.</summary>
    /// <param name="heading">The heading's text.</param>
    /// <param name="prompt">The prompt, or null.</param>
    /// <param name="was">The headings that it once had.</param>
    public Section Section(string heading, string? prompt = null, params string[] was)
    {
        Section section = AddSection(null, new PartName(heading, was), prompt, _topSections.Count);
        _topSections.Add(section);
        return section;
    }

    /// <summary>Gets the text before the sections, for labels of the note.</summary>
    public Section OwnText
    {
        get
        {
            if (_ownText.Count == 0) _ownText.Add(AddPart(null, "", isOwnText: true));
            return _ownText[0];
        }
    }

    /// <summary>A part of the note: what stands before its sections, and is known by what it holds.</summary>
    /// <param name="name">The name in the schema.</param>
    public Section Part(string name)
    {
        Section part = AddPart(null, name);
        _ownParts.Add(part);
        return part;
    }

    /// <summary>The footer: the last line of a note, by the first pattern whose holes are all set.</summary>
    public FooterPatterns Footer(params string[] patterns) => FooterPatterns = new FooterPatterns(this, patterns);

    /// <summary>Adds a member. One of what is wrapped in a note becomes a member of the note.</summary>
    /// <typeparam name="T">The type of its value.</typeparam>
    internal Member<T> Add<T>(Member<T> member)
    {
        _members.Add(member);
        return _outer is null ? member : _outer.Add(new WrappedMember<T>(member, _wrapper!));
    }

    /// <summary>Makes the members, which are of what is wrapped in a note, members of that as well.</summary>
    internal void Wrap(NoteTypeBuilder outer, PartPlace wrapper) => (_outer, _wrapper) = (outer, wrapper);

    /// <summary>Makes the members those of a record of their own, in each of several parts.</summary>
    internal NoteTypeBuilder Unwrap()
    {
        NoteTypeBuilder outer = _outer!;
        _outer = null;
        return outer;
    }

    internal ScalarPlace Frontmatter(string key, string[] was, bool? empty) => new FrontmatterPlace(this, AddKey(key, was, empty: empty));

    internal ScalarPlace FrontmatterOrFileName(string key, string[] was, bool? empty)
    {
        FrontmatterKey added = AddKey(key, was, empty: empty);
        _fileNameKeys.Add(added);
        return new FrontmatterPlace(this, added, isFromFileName: true);
    }

    internal Member<NoteList<T>> FrontmatterList<T>(string key, string name, ValueFormat<T> format, string[] was, bool? empty) =>
        Add(new ListMember<T>(name, new FrontmatterListPlace(AddKey(key, was, empty: empty)), format));

    internal Member<NoteList<T>> FrontmatterMaps<T>(string key, string name, RecordShape<T> shape, string[] was, bool? empty)
        where T : class => Add(new MapListMember<T>(name, AddKey(key, was, empty: empty), shape));

    internal Section AddSection(Section? parent, PartName name, string? prompt, int position)
    {
        Section section = new(this, parent, name, prompt, _sections.Count + _parts.Count, position);
        _sections.Add(section);
        return section;
    }

    internal Section AddPart(Section? owner, string name, bool isOwnText = false)
    {
        Section part = new(this, owner, new PartName(name, []), null, _sections.Count + _parts.Count, 0, isPart: true, isOwnText);
        _parts.Add(part);
        return part;
    }

    private FrontmatterKey AddKey(string key, string[] was, bool isMap = false, bool? empty = null)
    {
        FrontmatterKey added = new(null, new PartName(key, was), _keys.Count) { IsMap = isMap, Empty = empty };
        _keys.Add(added);
        return added;
    }
}
