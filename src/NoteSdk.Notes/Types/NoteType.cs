using System.Text;
using NoteSdk.Json;
using NoteSdk.Members;
using NoteSdk.Records;
using NoteSdk.Schema;
using NoteSdk.Types;

namespace NoteSdk;

/// <summary>A kind of note, as its schema describes it: what generated code declares, and what reads, writes and checks such notes.</summary>
public abstract class NoteType
{
    private readonly Dictionary<string, Member> _membersByName;

    private protected NoteType(NoteTypeBuilder parts)
    {
        Name = parts.Name;
        Folder = parts.Folder;
        MatchFolders = [.. parts.MatchFolders];
        MatchTags = [.. parts.MatchTags];
        Placeholders = [.. parts.Placeholders];
        PlaceholderTexts = [.. parts.Placeholders.Select(Encoding.UTF8.GetBytes)];
        Handle = parts.Handle is null ? null : DerivedText.Parse(parts.Handle);
        Heading = parts.Heading is null ? null : DerivedText.Parse(parts.Heading);
        FrontmatterKeys = [.. parts.FrontmatterKeys];
        FrontmatterKeyNames = new(FrontmatterKeys, static key => key.Name);
        FileNameKeys = [.. parts.FileNameKeys];
        Sections = [.. parts.Sections];
        TopSections = [.. parts.TopSections];
        TopSectionNames = new(TopSections, static section => section.Name);
        FooterPatterns = parts.FooterPatterns;
        Members = [.. parts.Members];
        Queries = [.. Members.OfType<DataviewMember>()];
        _membersByName = Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>Gets the value of the frontmatter key <c>type</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the folder of the vault where new notes of this type go, or null.</summary>
    public string? Folder { get; }

    /// <summary>
    /// Gets the folders whose notes, and those in folders below, belong to this type where their frontmatter has no <c>type</c>: paths in the vault, with <c>/</c> between
    /// their parts. The schema's <c>match</c> names them.
    /// </summary>
    public NoteList<string> MatchFolders { get; }

    /// <summary>
    /// Gets the tags by which notes belong to this type where their frontmatter has no <c>type</c>: without <c>#</c>, in any case, each with the tags below it. The schema's
    /// <c>match</c> names them.
    /// </summary>
    public NoteList<string> MatchTags { get; }

    /// <summary>Gets the texts that stand for a value not yet known.</summary>
    public NoteList<string> Placeholders { get; }

    internal NoteList<DataviewMember> Queries { get; }

    /// <summary>Gets the members in the order of the schema.</summary>
    public NoteList<Member> Members { get; }

    internal byte[][] PlaceholderTexts { get; }

    internal DerivedText? Handle { get; }

    internal DerivedText? Heading { get; }

    internal NoteList<FrontmatterKey> FrontmatterKeys { get; }

    /// <summary>Gets the frontmatter keys by their names.</summary>
    internal NameTable<FrontmatterKey> FrontmatterKeyNames { get; }

    /// <summary>Gets the keys whose value a note without them has from its file's name.</summary>
    internal NoteList<FrontmatterKey> FileNameKeys { get; }

    /// <summary>Gets all sections in the order of the schema, a section before those below it.</summary>
    internal NoteList<Section> Sections { get; }

    /// <summary>Gets the sections of level 2.</summary>
    internal NoteList<Section> TopSections { get; }

    /// <summary>Gets the sections of level 2 by their headings.</summary>
    internal NameTable<Section> TopSectionNames { get; }

    internal FooterPatterns? FooterPatterns { get; }

    /// <summary>The note type of a generated record.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public static NoteType<T> Of<T>()
        where T : Note<T>, INote<T> => T.NoteType;

    /// <summary>The member of a name in C#, such as <c>ContactInformation.Role</c>.</summary>
    /// <exception cref="ArgumentException">The type has no such member.</exception>
    public Member GetMember(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _membersByName.TryGetValue(name, out Member? member)
            ? member
            : throw new ArgumentException($"A note of type '{Name}' has no member '{name}'; {HintFor(name)}", nameof(name));
    }

    /// <summary>Reads a note of this type into its record.</summary>
    /// <param name="bytes">The note's bytes, which are not copied.</param>
    /// <param name="path">The file that it is read from, or null.</param>
    internal NoteRecord ReadNote(byte[] bytes, string? path) => ReadNote(new NoteSource(bytes, path));

    /// <summary>Reads what a note is edited from into its record.</summary>
    internal NoteRecord ReadNote(NoteSource source)
    {
        NoteReader reader = NoteReader.Rent(source.Start, this, source.Path);
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

    /// <summary>Adds the generated record, and what it is made of, to those whose JSON is known.</summary>
    internal virtual void AddTo(JsonTypes types)
    {
    }

    /// <summary>The frontmatter key of a name that the schema declares, or null.</summary>
    internal FrontmatterKey? FindKey(string name)
    {
        // By index, without an enumerator: a derived text asks for each of its parts in each note.
        for (int i = 0; i < FrontmatterKeys.Count; i++)
        {
            if (FrontmatterKeys[i].Name.Current == name) return FrontmatterKeys[i];
        }

        return null;
    }

    internal int IndexOf(DataviewMember query)
    {
        for (int i = 0; i < Queries.Count; i++)
        {
            if (ReferenceEquals(Queries[i], query)) return i;
        }

        throw new ArgumentException($"'{query.Name}' is no query of '{Name}'.", nameof(query));
    }

    /// <summary>The record of a note of this type.</summary>
    private protected abstract NoteRecord MakeRecord(NoteReader note);

    /// <summary>What to write for a name that no member has: its parts where it is a section's record, else the nearest name.</summary>
    private string HintFor(string name)
    {
        List<string> parts = [.. _membersByName.Keys.Where(known => known.StartsWith(name + ".", StringComparison.Ordinal))];
        return parts.Count > 0 ? $"name one of its parts: {string.Join(", ", parts)}" : Nearest.Hint(name, _membersByName.Keys);
    }
}
