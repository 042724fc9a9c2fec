using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Text;
using NoteSdk.Schema.Dates;
using NoteSdk.Workspace.Authoring;
using NoteSdk.Workspace.Plans;

namespace NoteSdk;

/// <content>New notes from templates and for days.</content>
public sealed partial class WorkspaceChanges
{
    private readonly List<RelatedPlace> _notices = [];

    /// <summary>
    /// Adds the daily note of a date, unless there is one: of a type, or from the template that Obsidian's settings name, or empty. Its title, where the type
    /// has a
    /// field for one, is its name.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <param name="type">The value of the frontmatter key <c>type</c>; null for a note from the template.</param>
    /// <returns>The path.</returns>
    /// <exception cref="KeyNotFoundException">There is no such schema.</exception>
    /// <exception cref="ArgumentException">The type has required members other than a title.</exception>
    /// <exception cref="FileNotFoundException">There is no such template.</exception>
    public string CreateDaily(DateOnly date, string? type = null)
    {
        string path = _workspace.GetDailyPath(date);
        if (_batch.Contains(path)) return path;
        string title = VaultPath.NoteName(path);
        if (type is not null)
        {
            NoteSchema schema = _workspace.Schemas[type];
            bool hasTitle = schema.SchemaMembers.Any(static member =>
                member.Model is { Source: "title", Type.Kind: Schema.Types.ValueKind.Text, Type.IsList: false });
            return Create(type, hasTitle ? [KeyValuePair.Create("title", title)] : [], path);
        }

        if (_workspace.Obsidian.DailyTemplate is { } template) AddFrom(template, path, date);
        else _batch.Add(path, []);
        return path;
    }

    /// <summary>
    /// Adds a note with the text of a template, in which the holes of Obsidian's core templates are filled: <c>{{title}}</c>, <c>{{date}}</c> and
    /// <c>{{time}}</c>,
    /// the last two with a format behind a colon. Holes of other programs stay as they are, and are among the notices of the plan.
    /// </summary>
    /// <param name="template">The path of the template in the vault or in the folder of templates, with or without <c>.md</c>.</param>
    /// <param name="path">The path of the note in the vault, whose name is the title.</param>
    /// <param name="isUnique">Whether the note gets a number behind its name if there is such a note already.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">The path is not valid for a note.</exception>
    /// <exception cref="FileNotFoundException">There is no such template.</exception>
    /// <exception cref="IOException">There is such a note already.</exception>
    public string CreateFromTemplate(string template, string path, bool isUnique = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(template);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (isUnique) path = _batch.FindFreePath(VaultPath.FolderOf(path), VaultPath.NoteName(path));
        AddFrom(template, path, DateOnly.FromDateTime(_workspace.Now.DateTime));
        return path;
    }

    /// <summary>Adds a note with a text.</summary>
    /// <param name="path">The path of the note in the vault.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The path is not valid for a note.</exception>
    /// <exception cref="IOException">There is such a note already.</exception>
    public void CreateText(string path, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(text);
        _batch.Add(path, NoteEncoding.GetBytes(text));
    }

    private void AddFrom(string template, string path, DateOnly date)
    {
        VaultNote source = FindTemplate(template);
        string text = NoteEncoding.GetString(source.Bytes);
        DateTimeOffset now = _workspace.Now;
        TemplateText expanding = new(_workspace.Obsidian, VaultPath.NoteName(path), DailyNotes.MomentOf(date, now), new DateMoment(now.DateTime, now.Offset));
        _batch.Add(path, NoteEncoding.GetBytes(expanding.Expand(text)));
        TextPositions positions = new(text);
        foreach ((int start, int end) in expanding.Left)
        {
            string message = $"'{text[start..end]}' is left as it is: it is no hole that can be filled.";
            _notices.Add(new RelatedPlace(source.Path, positions.Range(start, end), message));
        }
    }

    private VaultNote FindTemplate(string template)
    {
        string path = VaultPath.IsNote(template) ? template : template + VaultPath.Extension;
        string? inFolder = _workspace.Obsidian.TemplateFolder is { } folder ? VaultPath.Join(folder, path) : null;
        foreach (string? candidate in new[] { path, inFolder })
        {
            if (candidate is not null && _workspace.Vault.TryGet(candidate, out VaultNote? note)) return note;
        }

        throw new FileNotFoundException($"The vault has no template '{path}'{(inFolder is null ? "" : $", and no '{inFolder}'")}.", path);
    }
}
