using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Paths;
using NoteSdk.Notes.Schemas;
using NoteSdk.Workspace.Members;
using NoteSdk.Workspace.Plans;

namespace NoteSdk;

/// <summary>
/// Changes of a workspace that become a plan; nothing is written. Each builds on those before it. Members are named as
/// <see cref="WorkspaceType.FindMember"/> finds them, and values are given as texts of the schema's types, such as <c>2026-01-31</c> or a spelling of an
/// enum; of a record, as JSON. Not safe for several threads.
/// </summary>
/// <remarks>
/// All methods throw a <see cref="KeyNotFoundException"/> if there is no such note, an <see cref="InvalidOperationException"/> if a note whose members are
/// changed is of no type that the vault has a schema of, an <see cref="ArgumentException"/> if no member is meant or a text is not a value of it, and a
/// <see cref="NoteWriteException"/> if the note cannot hold the value.
/// </remarks>
public sealed partial class WorkspaceChanges
{
    private readonly NoteWorkspace _workspace;
    private readonly VaultBatch _batch;

    internal WorkspaceChanges(NoteWorkspace workspace)
    {
        _workspace = workspace;
        _batch = workspace.Vault.NewBatch();
    }

    /// <summary>Refuses the plan unless a note, as it is before the plan, has a version.</summary>
    /// <param name="path">The note's path.</param>
    /// <param name="version">The version that was read, as <see cref="NoteWorkspace.GetVersion"/> gave it.</param>
    /// <exception cref="KeyNotFoundException">There is no such note.</exception>
    /// <exception cref="VaultConflictException">The note has another version.</exception>
    public void Expect(string path, string version)
    {
        if (_workspace.GetVersion(path) != version) throw new VaultConflictException([path]);
    }

    /// <summary>Sets a member: a single value to one text, a list to any number of them. Without a text, the member is emptied.</summary>
    /// <exception cref="ArgumentException">No member is meant, or a text is not a value of it.</exception>
    public void Set(string path, string member, params ReadOnlySpan<string> texts)
    {
        SchemaNote note = Get(path);
        SchemaMember found = _workspace.MemberOf(note.Schema, member, out string name);
        if (!found.Model.Type.IsList && texts.Length > 1)
        {
            throw new ArgumentException($"'{name}' holds one value, but {texts.Length} were given: it is not a list.", nameof(texts));
        }

        List<object> values = [];
        foreach (string text in texts) values.Add(MemberValues.Parse(found, name, text));
        Put(note, name, found.Model.Type.IsList ? found.ListOf(values) : values.FirstOrDefault());
    }

    /// <summary>Sets the members that a JSON object has, which is one as <see cref="NoteWorkspace.GetJson(string)"/> gives it; others stay.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not such an object.</exception>
    public void SetJson(string path, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        SchemaNote note = Get(path);
        foreach ((string name, object? value) in RecordText.Read(Encoding.UTF8.GetBytes(json), note.Schema)) note = note.With(name, value);
        _batch.Save(note);
    }

    /// <summary>Gives a note the names of its schema in place of those that older notes have. A note without such names stays as it is.</summary>
    public void UseCurrentNames(string path) => _batch.Save(Get(path).WithCurrentNames());

    /// <summary>Adds an item to the end of a list.</summary>
    /// <exception cref="ArgumentException">No member is meant, it is not a list, or the text is not an item of it.</exception>
    public void Add(string path, string member, string text)
    {
        SchemaNote note = Get(path);
        SchemaMember found = ListOf(note, member, out string name);
        Put(note, name, found.ListOf([.. MemberValues.ItemsOf(found, note[name]), MemberValues.Parse(found, name, text)]));
    }

    /// <summary>Removes the first item with a value from a list.</summary>
    /// <exception cref="ArgumentException">No member is meant, it is not a list, or has no such item.</exception>
    public void Remove(string path, string member, string text) => ReplaceItem(path, member, text, static _ => []);

    /// <summary>Replaces the first item with a value of a list.</summary>
    /// <exception cref="ArgumentException">No member is meant, it is not a list, has no such item, or the new text is not an item of it.</exception>
    public void Replace(string path, string member, string oldText, string newText) => ReplaceItem(path, member, oldText, parse => [parse(newText)]);

    /// <summary>Adds a new note of a type; members that are not given have the schema's values for a new note.</summary>
    /// <param name="type">The value of the frontmatter key <c>type</c>.</param>
    /// <param name="json">The members as a JSON object.</param>
    /// <param name="path">The path in the vault; null for the schema's folder, or the one of Obsidian's settings, and a name by the title.</param>
    /// <param name="isUnique">Whether the note gets a number behind its name if there is such a note already.</param>
    /// <returns>The path.</returns>
    /// <exception cref="KeyNotFoundException">There is no such schema.</exception>
    /// <exception cref="JsonException">The JSON is not such an object.</exception>
    /// <exception cref="ArgumentException">A required member is missing, or the path is not valid for a note.</exception>
    /// <exception cref="IOException">There is such a note already.</exception>
    public string Create(string type, string json = "{}", string? path = null, bool isUnique = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        NoteSchema schema = _workspace.Schemas[type];
        return Create(schema.New([.. RecordText.Read(Encoding.UTF8.GetBytes(json), schema)]), path, isUnique);
    }

    /// <summary>Adds a new note of a type, with members given as texts; others have the schema's values for a new note.</summary>
    /// <param name="type">The value of the frontmatter key <c>type</c>.</param>
    /// <param name="values">The members with their texts; a list may be given several times, once for each item.</param>
    /// <param name="path">The path in the vault; null for the schema's folder, or the one of Obsidian's settings, and a name by the title.</param>
    /// <param name="isUnique">Whether the note gets a number behind its name if there is such a note already.</param>
    /// <returns>The path.</returns>
    /// <exception cref="KeyNotFoundException">There is no such schema.</exception>
    /// <exception cref="ArgumentException">No member is meant, a text is not a value of it, one value is given twice, a required member is missing, or the path
    /// is not valid for a note.</exception>
    /// <exception cref="IOException">There is such a note already.</exception>
    public string Create(string type, IEnumerable<KeyValuePair<string, string>> values, string? path = null, bool isUnique = false)
    {
        ArgumentNullException.ThrowIfNull(values);
        NoteSchema schema = _workspace.Schemas[type];
        Dictionary<string, object?> given = new(StringComparer.Ordinal);
        foreach ((string member, string text) in values)
        {
            SchemaMember found = _workspace.MemberOf(schema, member, out string name);
            object value = MemberValues.Parse(found, name, text);
            bool isAgain = given.TryGetValue(name, out object? before);
            if (isAgain && !found.Model.Type.IsList)
            {
                throw new ArgumentException($"'{name}' holds one value, but several were given: it is not a list.", nameof(values));
            }
            given[name] = found.Model.Type.IsList ? found.ListOf([.. MemberValues.ItemsOf(found, before), value]) : value;
        }

        return Create(schema.New([.. given.Select(static one => (one.Key, one.Value))]), path, isUnique);
    }

    /// <summary>Moves a note or another file of the vault; all links to it follow, as <see cref="VaultBatch.Move"/> says.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The new path is not valid for it.</exception>
    /// <exception cref="IOException">There is such a file already.</exception>
    public void Move(string path, string newPath) => _batch.Move(path, newPath);

    /// <summary>Gives a note another name in its folder: that of its file, and its title if that was the file's name; all links to it follow.</summary>
    /// <param name="path">The note's path.</param>
    /// <param name="newName">The name, without <c>.md</c>.</param>
    /// <returns>The new path.</returns>
    /// <exception cref="KeyNotFoundException">There is no such note.</exception>
    /// <exception cref="ArgumentException">The name is not valid for a note.</exception>
    /// <exception cref="IOException">There is such a note already.</exception>
    public string Rename(string path, string newName)
    {
        ArgumentException.ThrowIfNullOrEmpty(newName);
        if (newName.Contains('/', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{newName}' is a path, not a name. Move the note instead.", nameof(newName));
        }
        string newPath = VaultPath.Join(VaultPath.FolderOf(_batch.Get(path).Path), newName + VaultPath.Extension);
        _batch.Move(path, newPath);
        return newPath;
    }

    /// <summary>Moves a note to the vault's trash. Links to it stay, and then lead nowhere.</summary>
    /// <exception cref="KeyNotFoundException">There is no such note.</exception>
    public void Delete(string path) => _batch.Delete(path);

    /// <summary>Replaces pieces of a note's text.</summary>
    /// <param name="path">The note's path.</param>
    /// <param name="edits">The edits, in the text as the changes before this one leave it, which do not overlap.</param>
    /// <exception cref="KeyNotFoundException">There is no such note.</exception>
    /// <exception cref="ArgumentException">The text has no such position, or two edits overlap.</exception>
    public void Edit(string path, params IEnumerable<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        _batch.Write(path, TextEdits.Apply(_batch.Get(path).Bytes, edits));
    }

    internal WorkspacePlan ToPlan() =>
        new([.. _batch.Pending.Concat(_schemas.Values).OrderBy(static one => one.Path, PathOrder.Comparer)]) { Notices = [.. _notices] };

    private string Create(SchemaNote note, string? path, bool isUnique) =>
        _workspace.Vault.PathOf(_batch.Create(note, path, _workspace.Obsidian.NewNoteFolder, isUnique))!;

    private void ReplaceItem(string path, string member, string text, Func<Func<string, object>, object[]> replacement)
    {
        SchemaNote note = Get(path);
        SchemaMember found = ListOf(note, member, out string name);
        List<object> items = [.. MemberValues.ItemsOf(found, note[name])];
        int index = MemberValues.IndexOf(found, name, items, text);
        object[] instead = replacement(newText => MemberValues.Parse(found, name, newText));
        Put(note, name, found.ListOf([.. items[..index], .. instead, .. items[(index + 1)..]]));
    }

    private SchemaNote Get(string path) => MemberValues.Require(_batch.Get(path));

    private SchemaMember ListOf(SchemaNote note, string member, out string name)
    {
        SchemaMember found = _workspace.MemberOf(note.Schema, member, out name);
        return found.Model.Type.IsList ? found : throw new ArgumentException($"'{name}' is not a list. Set it instead.", nameof(member));
    }

    private void Put(SchemaNote note, string name, object? value) => _batch.Save(note.With(name, value));
}
