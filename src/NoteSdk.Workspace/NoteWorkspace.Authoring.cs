using NoteSdk.Notes.Schemas;
using NoteSdk.Workspace.Authoring;

namespace NoteSdk;

/// <content>What new notes need, and where daily notes are.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>Gets what Obsidian's own settings in the vault say about new notes.</summary>
    public ObsidianSettings Obsidian => _configuration.Obsidian;

    /// <summary>The path of the daily note of a date by Obsidian's settings, whether there is one or not.</summary>
    /// <param name="date">The date.</param>
    public string GetDailyPath(DateOnly date) => DailyNotes.PathOf(Obsidian, date);

    /// <summary>What is still needed for a new note: required members without a value, texts that are no values, and a name. Nothing is made.</summary>
    /// <param name="type">The value of the frontmatter key <c>type</c>.</param>
    /// <param name="values">The members with their texts, as for <see cref="WorkspaceChanges.Create(string, IEnumerable{KeyValuePair{string, string}}, string?,
    /// bool)"/>.</param>
    /// <param name="path">The path in the vault; null for the schema's folder and a name by the title.</param>
    /// <param name="isUnique">Whether the note gets a number behind its name where that is taken.</param>
    /// <returns>The questions, in the order of the schema; none if the note can be made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such schema.</exception>
    public NoteList<WorkspaceQuestion> FindQuestions(string type, IEnumerable<KeyValuePair<string, string>> values, string? path = null, bool isUnique = false)
    {
        ArgumentNullException.ThrowIfNull(values);
        NoteSchema schema = Schemas[type];
        WorkspaceType described = Describe(type);
        KeyValuePair<string, string>[] all = [.. values];
        List<WorkspaceQuestion> questions = [];
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach ((string name, string text) in all) questions.AddRange(Ask(schema, described, name, text, given));
        for (int i = 0; i < schema.SchemaMembers.Count; i++)
        {
            WorkspaceMember member = described.Members[i];
            if (schema.SchemaMembers[i].MustBeGiven && !given.Contains(member.Name))
            {
                questions.Add(new WorkspaceQuestion(member, $"{member.Name} ({member.Place}) is required: {member.Expected}.", null));
            }
        }

        if (questions.Count > 0) return [.. questions.OrderBy(one => one.Member is null ? -1 : described.Members.ToList().IndexOf(one.Member))];
        try
        {
            Plan(changes => changes.Create(type, all, path, isUnique));
            return [];
        }
        catch (Exception e) when (e is ArgumentException or IOException or NoteWriteException)
        {
            return [new WorkspaceQuestion(null, e.Message, path)];
        }
    }

    private static IEnumerable<WorkspaceQuestion> Ask(NoteSchema schema, WorkspaceType described, string name, string text, HashSet<string> given)
    {
        WorkspaceMember? member = null;
        string? fault = null;
        try
        {
            member = described.FindMember(name);
            SchemaMember found = schema.SchemaMembers[schema.IndexOf(member.Name)];
            if (!given.Add(member.Name) && !member.IsList) fault = $"'{member.Name}' holds one value, but several were given: it is not a list.";
            else if (found.Text.Read(text) is null) fault = $"{member.Name}: '{text}' is wrong: the value must be {member.Expected}.";
        }
        catch (ArgumentException e)
        {
            fault = e.Message;
        }

        if (fault is not null) yield return new WorkspaceQuestion(member, fault, text);
    }
}
