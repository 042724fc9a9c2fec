using System.Buffers;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Schema.Model;
using NoteSdk.Workspace.Answers;

namespace NoteSdk.Workspace.Completing;

/// <summary>Completes keys of the frontmatter, and the type of the note.</summary>
internal sealed class FieldCompletions(NotePoint point, CompletionLine line)
{
    private const int MostTried = 5;

    /// <summary>Characters that no key of a schema is completed behind.</summary>
    private static readonly SearchValues<char> s_noKey = SearchValues.Create(" \t:-#\"'[]{}&*!|>%@`");

    /// <summary>The completions of a key; null if none is being typed.</summary>
    public IEnumerable<WorkspaceCompletion>? FindKeys()
    {
        if (line.Before.AsSpan().ContainsAny(s_noKey)) return null;
        if (line.IsBeforeNested) return [];
        int colon = line.After.IndexOf(':', StringComparison.Ordinal);
        string written = line.Before + (colon < 0 ? line.After : line.After[..colon]);

        // What is behind the cursor is another key, or this one already.
        bool isKnown = colon >= 0 && point.Text.Reader.Layout.FindKey(written) is not null;
        bool isOther = (line.Before.Length == 0 && line.After.Trim().Length > 0) || written.Contains(' ', StringComparison.Ordinal);
        if (isOther || isKnown || written == "type") return [];
        IEnumerable<WorkspaceCompletion> keys = Missing().Where(one => one.Key.Contains(line.Before, StringComparison.OrdinalIgnoreCase))
            .Select(one => new WorkspaceCompletion(one.Key, WorkspaceCompletionKind.Key, EditOf(one.Key, colon)) { Detail = one.Detail });

        // A value that is there already must be one of the key.
        return line.After.Trim().Length == 0 ? keys : keys.Take(MostTried).Where(key => point.Workspace.AddsNothing(point.Note.Path, key.Edit));
    }

    /// <summary>The completions of the value of <c>type</c>; null if it is not being typed.</summary>
    public IEnumerable<WorkspaceCompletion>? FindTypes()
    {
        if (!line.Before.StartsWith("type:", StringComparison.Ordinal)) return null;
        string typed = line.Before["type:".Length..];

        // A note that has a type is not to get another one by a slip.
        if (point.Note.Type is not null) return [];
        string blank = typed.Length > 0 ? "" : " ";
        return point.Workspace.Schemas.Where(schema => schema.Name.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)).Select(schema =>
        {
            string text = blank + YamlScalar.Write(schema.Name, YamlStyle.Plain, YamlContext.BlockValue, isText: true);
            TextEdit edit = line.Edit(-typed.TrimStart().Length, line.After.TrimEnd().Length, text);
            return new WorkspaceCompletion(schema.Name, WorkspaceCompletionKind.Value, edit) { Detail = schema.Model.Description };
        });
    }

    /// <summary>The keys that the note lacks, those it must have first.</summary>
    private IEnumerable<(string Key, string? Detail)> Missing()
    {
        if (point.Note.Type is not NoteSchema schema)
        {
            if (point.Text.Reader.FindKey("type"u8) < 0) yield return ("type", "the type of the note");
            yield break;
        }

        foreach (MemberModel member in schema.Model.Frontmatter.OrderByDescending(static one => one.Required))
        {
            if (point.Text.Reader.Layout.FindKey(member.Source) is { } key && key.Find(point.Text.Reader) < 0) yield return (member.Source, member.Description);
        }
    }

    private TextEdit EditOf(string key, int colon)
    {
        string written = YamlScalar.Write(key, YamlStyle.Plain, YamlContext.Key, isText: true);
        return colon < 0 ? line.Edit(-line.Before.Length, line.After.Length, written + ": ") : line.Edit(-line.Before.Length, colon, written);
    }
}
