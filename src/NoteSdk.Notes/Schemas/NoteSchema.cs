using NoteSdk.Documents.Text;
using NoteSdk.Files.Saving;
using NoteSdk.Notes.Schemas;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;

namespace NoteSdk;

/// <summary>
/// A kind of note whose schema was loaded at run time: reads such notes and makes new ones. It has the members that a generated record would have, under the
/// same names.
/// </summary>
public sealed class NoteSchema : NoteType
{
    private readonly Dictionary<string, int> _indexes;
    private readonly Dictionary<string, string> _derivedTexts;
    private readonly IReadOnlyList<SchemaMember> _members;

    private NoteSchema(NoteTypeModel model, SchemaFile file, SchemaAssembler parts)
        : base(parts.Type)
    {
        Model = model;
        File = file;
        _members = parts.Members;
        _indexes = Members.Select((member, i) => (member.Name, i)).ToDictionary(StringComparer.Ordinal);
        _derivedTexts = model.Templates.SelectMany(template => template.Parts).Where(part => part.Member is not null).DistinctBy(part => part.Text)
            .ToDictionary(part => part.Text, part => part.Member!, StringComparer.Ordinal);
    }

    internal NoteTypeModel Model { get; }

    /// <summary>Gets the schema as it is written, with places.</summary>
    internal SchemaFile File { get; }

    /// <summary>Reads a note from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The note. What is wrong with it is in <see cref="NoteRecord.Diagnostics"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file is not there, cannot be read, or is not a regular file, such as a pipe, which is not waited for.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public SchemaNote Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(RegularFile.Read(path), path);
    }

    /// <summary>Reads a note from a string. Half a surrogate pair, which is not Unicode, is kept and reported.</summary>
    /// <param name="markdown">The note's text.</param>
    /// <param name="path">The path to name in diagnostics, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    public SchemaNote Parse(string markdown, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return Read(NoteEncoding.GetBytes(markdown), path);
    }

    /// <summary>Reads a note from UTF-8.</summary>
    /// <param name="utf8">The note's bytes, which are copied.</param>
    /// <param name="path">The path to name in diagnostics, or null.</param>
    public SchemaNote Parse(ReadOnlySpan<byte> utf8, string? path = null) => Read(NoteEncoding.Copy(utf8), path);

    /// <summary>Reads a note from UTF-8 without copying it. The record keeps the array, so nobody may write to it from then on.</summary>
    /// <param name="utf8">The note's bytes, which belong to the record from now on.</param>
    /// <param name="path">The path to name in diagnostics, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public SchemaNote ParseInPlace(byte[] utf8, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(utf8, path);
    }

    /// <summary>Makes a new note from values; other members have the schema's values for a new note.</summary>
    /// <param name="values">The members' names in C#, such as <c>ContactInformation.Role</c>, with their values.</param>
    /// <exception cref="ArgumentException">There is no such member, a value is of another type, or a required member is not given.</exception>
    public SchemaNote New(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        object?[] all = [.. _members.Select(member => member.Initial)];
        HashSet<int> given = [];
        foreach ((string name, object? value) in values)
        {
            int index = IndexOf(name);
            if (!given.Add(index)) throw new ArgumentException($"The member '{name}' appears twice.", nameof(values));
            all[index] = Accept(index, value);
        }

        string[] missing =
        [
            .. Enumerable.Range(0, all.Length).Where(i => _members[i].MustBeGiven && !given.Contains(i))
            .Select(i => $"{Members[i].Name}, of type {_members[i].TypeName}"),
        ];
        if (missing.Length > 0) throw new ArgumentException($"A new note of type '{Name}' needs {string.Join("; ", missing)}.", nameof(values));
        return new SchemaNote(this, all);
    }

    internal static NoteSchema Of(NoteTypeModel model, SchemaFile file) => new(model, file, new SchemaAssembler(model));

    /// <summary>The number of a member among the members of the type.</summary>
    /// <exception cref="ArgumentException">The type has no such member.</exception>
    internal int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _indexes.TryGetValue(name, out int index) ? index : _indexes[GetMember(name).Name];
    }

    /// <summary>Gets further information about the members, in the order of <see cref="NoteType.Members"/>.</summary>
    internal IReadOnlyList<SchemaMember> SchemaMembers => _members;

    /// <summary>The value in the form in which a note keeps it in a member.</summary>
    /// <exception cref="ArgumentException">Its type is not the member's.</exception>
    internal object? Accept(int index, object? value) => _members[index].Accept(value, Members[index].Name);

    /// <summary>The number of the member that fills a hole of the schema's derived texts; -1 for another name.</summary>
    internal int FindDerivedText(string hole) =>
        _derivedTexts.TryGetValue(hole, out string? member) && _indexes.TryGetValue(member, out int index) ? index : -1;

    internal SchemaNote Read(byte[] bytes, string? path) => (SchemaNote)ReadNote(bytes, path);

    private protected override NoteRecord MakeRecord(NoteReader note) => new SchemaNote(this, note);
}
