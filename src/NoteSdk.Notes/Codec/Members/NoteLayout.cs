using System.Text;
using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Queries;

namespace NoteSdk.Notes.Codec.Members;

/// <summary>What a schema says of the text of a note: its parts and its members, by which notes are read, written and checked. Immutable.</summary>
internal sealed class NoteLayout
{
    public NoteLayout(NoteTypeBuilder parts)
    {
        TypeName = parts.Name;
        By = parts.By;
        NewKeys = By.Count == 0 ? [] : [.. By[0].Keys.Where(key => parts.FrontmatterKeys.All(declared => declared.Name.Current != key.Name))];
        TypeKeys = [.. parts.FrontmatterKeys.Where(declared => By.Any(rule => rule.Keys.Any(key => key.Name == declared.Name.Current)))];
        IsNamedByType = By.Any(static rule => rule.AsksForType);
        Placeholders = [.. parts.Placeholders];
        PlaceholderTexts = [.. parts.Placeholders.Select(Encoding.UTF8.GetBytes)];
        Handle = parts.Handle is null ? null : DerivedText.Parse(parts.Handle);
        Heading = parts.Heading is null ? null : DerivedText.Parse(parts.Heading);
        FrontmatterKeys = [.. parts.FrontmatterKeys];
        FrontmatterKeyNames = new(FrontmatterKeys, static key => key.Name);
        FileNameKeys = [.. parts.FileNameKeys];
        Sections = [.. parts.Sections];
        TopSections = [.. parts.TopSections];
        TopSectionNames = Section.NamesOf(TopSections);
        HasPatterns = Sections.Any(static section => section.Patterns is not null);
        Parts = [.. parts.Parts];
        OwnParts = [.. parts.OwnParts];
        OwnText = parts.FoundOwnText;
        FieldKeys = [.. Parts.SelectMany(static part => part.Parts).OfType<IFieldPart>().Select(static field => field.Key)];
        FooterPatterns = parts.FooterPatterns;
        Tail = parts.Tail;
        TailLine = Tail is null ? null : Encoding.UTF8.GetBytes(Tail.Split('\n')[0].TrimEnd());
        Members = [.. parts.Members];
        HasStamps = Members.Any(static member => member.Stamp is not null);
        HasDefaultTexts = Members.Any(static member => member.Default is not null);
        Queries = [.. Members.OfType<DataviewMember>()];
        IEnumerable<DerivedText?> derived = [Handle, Heading, .. Queries.Select(static query => query.Query)];
        IEnumerable<string> holes = derived.SelectMany(static text => text?.Holes ?? []).Distinct();
        DerivedFrom = [.. holes.Where(hole => hole != DerivedText.Handle || FindKey(hole) is not null)];
    }

    /// <summary>Gets the layout of a note whose schema is unknown or not needed: it has no members.</summary>
    public static NoteLayout None { get; } = new(new NoteTypeBuilder(""));

    /// <summary>Gets the name of the type.</summary>
    public string TypeName { get; }

    /// <summary>Gets the ways in which a note belongs to the type.</summary>
    public NoteList<NoteTypeRule> By { get; }

    /// <summary>Gets the keys that new frontmatter has, so that the note belongs to the type; those of members have a value by default instead.</summary>
    public NoteList<NoteTypeKey> NewKeys { get; }

    /// <summary>Gets the keys of members that tell the type.</summary>
    public NoteList<FrontmatterKey> TypeKeys { get; }

    /// <summary>Gets a value indicating whether the frontmatter key <c>type</c> tells the type; otherwise it is a key like others.</summary>
    public bool IsNamedByType { get; }

    /// <summary>Gets the texts that stand for an unknown value.</summary>
    public NoteList<string> Placeholders { get; }

    public byte[][] PlaceholderTexts { get; }

    public DerivedText? Handle { get; }

    public DerivedText? Heading { get; }

    public NoteList<FrontmatterKey> FrontmatterKeys { get; }

    /// <summary>Gets the frontmatter keys by their names.</summary>
    public NameTable<FrontmatterKey> FrontmatterKeyNames { get; }

    /// <summary>Gets the keys whose value comes from the file's name in a note without them.</summary>
    public NoteList<FrontmatterKey> FileNameKeys { get; }

    /// <summary>Gets all sections in the order of the schema, each before the sections below it.</summary>
    public NoteList<Section> Sections { get; }

    /// <summary>Gets the sections of level 2.</summary>
    public NoteList<Section> TopSections { get; }

    /// <summary>Gets the sections of level 2 by their headings.</summary>
    public NameTable<Section> TopSectionNames { get; }

    /// <summary>Gets a value indicating whether headings of sections have patterns.</summary>
    public bool HasPatterns { get; }

    /// <summary>Gets the parts of the note and of all sections.</summary>
    public NoteList<Section> Parts { get; }

    /// <summary>Gets the text before the sections, where the note has labels; otherwise null.</summary>
    public Section? OwnText { get; }

    /// <summary>Gets the keys of inline fields, of the note and of all sections.</summary>
    public NoteList<FieldKey> FieldKeys { get; }

    /// <summary>Gets the parts of the note itself, in the order of the schema.</summary>
    public NoteList<Section> OwnParts { get; }

    public FooterPatterns? FooterPatterns { get; }

    /// <summary>Gets the text with which a new note ends, or null.</summary>
    public string? Tail { get; }

    /// <summary>Gets the first line of the tail, from which on nothing is read; null without one.</summary>
    public byte[]? TailLine { get; }

    /// <summary>Gets the members in the order of the schema.</summary>
    public NoteList<NoteTypeMember> Members { get; }

    /// <summary>Gets a value indicating whether values of a new note depend on when it is made, or on its other values.</summary>
    public bool HasDefaultTexts { get; }

    /// <summary>Gets a value indicating whether a vault stamps members with the moment of a save.</summary>
    public bool HasStamps { get; }

    public NoteList<DataviewMember> Queries { get; }

    /// <summary>Gets the names of the frontmatter keys from which the handle, the heading and the queries are derived.</summary>
    public NoteList<string> DerivedFrom { get; }

    /// <summary>The frontmatter key that the schema declares with a name, or null.</summary>
    public FrontmatterKey? FindKey(string name)
    {
        // By index, without allocating an enumerator, since derived texts call this for each note.
        for (int i = 0; i < FrontmatterKeys.Count; i++)
        {
            if (FrontmatterKeys[i].Name.Current == name) return FrontmatterKeys[i];
        }

        return null;
    }

    public int IndexOf(DataviewMember query)
    {
        for (int i = 0; i < Queries.Count; i++)
        {
            if (ReferenceEquals(Queries[i], query)) return i;
        }

        throw new ArgumentException($"'{query.Name}' is not a query of '{TypeName}'.", nameof(query));
    }
}
