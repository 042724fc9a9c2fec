using System.Text;

namespace NoteSdk.Workspace.Answers;

/// <summary>Says in Markdown what members, notes and results of queries are.</summary>
internal static class HoverText
{
    private const int MostMembers = 5;
    private const int MostRows = 10;

    /// <summary>What a schema says about a member.</summary>
    public static string Of(WorkspaceMember member)
    {
        StringBuilder text = new();
        string kind = member.IsList ? $"list of {member.Kind}" : member.Kind;
        text.Append("**").Append(member.Name).Append("** (").Append(member.Place).Append("): ").Append(kind);
        if (member.LinkType is { } type) text.Append(" to a note of type ").Append(type);
        if (member.IsRequired) text.Append(", required");
        if (member.Description is { } description) text.Append("\n\n").Append(description);
        text.Append("\n\nExpected: ").Append(member.Expected).Append('.');
        if (member.EnumMembers.Count > 0)
        {
            text.Append("\n\nOne of ").AppendJoin(", ", member.EnumMembers.Select(static one => Code(one.Spellings[0]))).Append('.');
        }

        if (member.Default is { Count: > 0 } values) text.Append("\n\nIn a new note: ").AppendJoin(", ", values.Select(Code)).Append('.');
        if (member.Path is { } path && member.Range is { } range)
        {
            text.Append("\n\nDeclared in ").Append(path).Append(", line ").Append(range.StartLine).Append('.');
        }

        return text.ToString();
    }

    /// <summary>What a note is, with its first members that have values.</summary>
    public static string Of(NoteWorkspace workspace, VaultNote note)
    {
        StringBuilder text = new($"**{note.Title}** ({note.Path})");
        if (note.Type is not NoteSchema schema) return text.ToString();
        text.Append(": ").Append(schema.Name);
        int shown = 0;
        foreach (WorkspaceMember member in workspace.Describe(schema.Name).Members)
        {
            NoteList<string> values = member.Kind == "dataview" ? [] : NoteWorkspace.TextsOf(note, member.Name);
            if (values.Count == 0 || values[0] == note.Title) continue;
            text.Append("\n- ").Append(member.Name).Append(": ").Append(FirstLine(string.Join(", ", values)));
            if (++shown == MostMembers) break;
        }

        return text.ToString();
    }

    /// <summary>The first rows of a query's result, or its error.</summary>
    public static string Of(QueryResult result)
    {
        if (result.Error is { } error) return $"The query cannot be run: {error.Message}";
        string[] rows = [.. result.Take(MostRows).Select(static hit => $"- {FirstLine(RowOf(hit))}")];
        string more = result.Count > MostRows ? $"\n\n{result.Count - MostRows} more." : "";
        return rows.Length == 0 ? "No results." : string.Join('\n', rows) + more;
    }

    private static string RowOf(QueryHit hit) => hit.Note is null || hit.Task is not null ? hit.ToString() : $"{hit.Note.Name}: {hit}";

    private static string Code(string text) => $"`{text}`";

    private static string FirstLine(string text)
    {
        int end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end] + "…";
    }
}
