using NoteSdk.Documents.Json;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Records;
using NoteSdk.Schema.Naming;

namespace NoteSdk;

/// <summary>A kind of note, as its schema describes it: what generated code declares, and what reads, writes and checks such notes.</summary>
public abstract class NoteType
{
    private readonly Dictionary<string, NoteTypeMember> _membersByName;

    private protected NoteType(NoteTypeBuilder parts)
        : this(parts, new NoteLayout(parts))
    {
    }

    private protected NoteType(NoteTypeBuilder parts, NoteLayout layout)
    {
        Name = parts.Name;
        Folder = parts.Folder;
        Layout = layout;
        _membersByName = Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>Gets the name of the type, which is the value of the frontmatter key <c>type</c> where the schema has no <c>by</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the folder of the vault where new notes of this type go, or null.</summary>
    public string? Folder { get; }

    /// <summary>
    /// Gets the ways in which a note belongs to this type, as the schema's <c>by</c> names them; a new note gets what the first asks for. Without
    /// <c>by</c> it is one: the frontmatter key <c>type</c> with <see cref="Name"/>.
    /// </summary>
    public NoteList<NoteTypeRule> By => Layout.By;

    /// <summary>Gets the texts that stand for an unknown value.</summary>
    public NoteList<string> Placeholders => Layout.Placeholders;

    /// <summary>Gets the members in the order of the schema.</summary>
    public NoteList<NoteTypeMember> Members => Layout.Members;

    /// <summary>Gets the layout by which the notes are read and written.</summary>
    internal NoteLayout Layout { get; }

    /// <summary>The note type of a generated record.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public static NoteType Of<T>()
        where T : Note<T>, INote<T> => T.NoteType;

    /// <summary>The member with a name in C#, such as <c>ContactInformation.Role</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The type has no such member.</exception>
    public NoteTypeMember GetMember(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _membersByName.TryGetValue(name, out NoteTypeMember? member)
            ? member
            : throw new ArgumentException($"A note of type '{Name}' has no member '{name}'; {HintFor(name)}", nameof(name));
    }

    /// <summary>Reads a note of this type into its record.</summary>
    /// <param name="bytes">The note's bytes, which are not copied.</param>
    /// <param name="path">The file that it is read from, or null.</param>
    internal NoteRecord ReadNote(byte[] bytes, string? path) => ReadNote(new NoteSource(bytes, path));

    /// <summary>Reads the source of edits into a record.</summary>
    internal NoteRecord ReadNote(NoteSource source)
    {
        NoteReader reader = NoteReader.Rent(source.Start, Layout, source.Path);
        try
        {
            NoteRecord note = MakeRecord(reader);
            note.Attach(source);
            return note;
        }
        finally
        {
            reader.Return();
        }
    }

    /// <summary>Whether notes of the type are read into a generated record.</summary>
    internal virtual bool Makes<TRecord>()
        where TRecord : class => false;

    /// <summary>Adds the generated record, and the types that it is made of, to the types whose JSON is known.</summary>
    internal virtual void AddTo(JsonTypes types)
    {
    }

    /// <summary>The record of a note of this type.</summary>
    private protected abstract NoteRecord MakeRecord(NoteReader note);

    /// <summary>The suggestion for a name that no member has: its parts if it is a section's record, or else the nearest name.</summary>
    private string HintFor(string name)
    {
        List<string> parts = [.. _membersByName.Keys.Where(known => known.StartsWith(name + ".", StringComparison.Ordinal))];
        return parts.Count > 0 ? $"name one of its parts: {string.Join(", ", parts)}" : Nearest.Hint(name, _membersByName.Keys);
    }
}
