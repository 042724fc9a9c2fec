using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Merging;

/// <summary>A text as a note of a vault, by its members.</summary>
internal sealed class NoteMembers
{
    private readonly NoteWorkspace _workspace;
    private readonly string _path;

    public NoteMembers(NoteWorkspace workspace, string path, string text)
    {
        _workspace = workspace.With(path, text);
        _path = path;
        Text = text;
        Type = _workspace.Vault.Get(path).Type is { } type ? _workspace.Describe(type.Name) : null;
    }

    public string Text { get; }

    /// <summary>Gets the note's type; null if it has none.</summary>
    public WorkspaceType? Type { get; }

    /// <summary>Gets the members that can be set.</summary>
    public IEnumerable<WorkspaceMember> Members => Type!.Members.Where(static member => member.Kind != "dataview");

    public NoteList<string> this[WorkspaceMember member] => _workspace.GetTexts(_path, member.Name);

    /// <summary>The note with other values of some members.</summary>
    /// <exception cref="NoteWriteException">The note cannot hold a value.</exception>
    /// <exception cref="ArgumentException">A text is no value.</exception>
    public NoteMembers With(IEnumerable<(WorkspaceMember Member, NoteList<string> Texts)> values)
    {
        string? text = EditedText.Make(_workspace, _path, changes =>
        {
            foreach ((WorkspaceMember member, NoteList<string> texts) in values)
            {
                if (!this[member].SequenceEqual(texts)) changes.Set(_path, member.Name, [.. texts]);
            }
        });
        return text is null ? this : new NoteMembers(_workspace, _path, text);
    }
}
