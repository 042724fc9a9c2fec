using System.Buffers;
using System.Text;
using NoteSdk.Workspace.Answers;
using HeadingLinks = NoteSdk.Vaults.Links.Subpaths;

namespace NoteSdk.Workspace.Completing;

/// <summary>Completes wikilinks: notes by their names, titles and aliases, and their headings and blocks.</summary>
internal sealed class LinkCompletions(NotePoint point, CompletionLine line)
{
    private const int Most = 200;

    /// <summary>Characters of a name that would be read as something else within a link.</summary>
    private static readonly SearchValues<char> s_marks = SearchValues.Create("[]|@#\r\n");

    private static readonly SearchValues<char> s_wordEnds = SearchValues.Create(" \t\"',[|#");

    /// <summary>The completions; null if no wikilink is being typed.</summary>
    public IEnumerable<WorkspaceCompletion>? Find()
    {
        int open = line.Before.LastIndexOf("[[", StringComparison.Ordinal);
        if (open < 0 || line.Before.IndexOf("]]", open, StringComparison.Ordinal) >= 0) return null;
        string typed = line.Before[(open + 2)..];
        if (typed.Contains('|', StringComparison.Ordinal)) return [];
        int hash = typed.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? Notes(typed, open).Take(Most) : Subpaths(typed[..hash], typed[(hash + 1)..]).Take(Most);
    }

    private IEnumerable<WorkspaceCompletion> Notes(string typed, int open)
    {
        string? type = point.Described?.LinkType;
        Vault vault = point.Workspace.Vault;
        foreach (VaultNote note in vault.Notes())
        {
            if (type is not null && note.Type?.Name != type) continue;
            string[] names = [.. note.Aliases.Prepend(note.Title).Prepend(note.Name).Distinct(StringComparer.Ordinal).Where(name => IsMeant(name, typed))];
            if (names.Length == 0 || TargetOf(vault, note) is not { } target) continue;
            foreach (string name in names)
            {
                if (name != note.Name && name.AsSpan().ContainsAny(s_marks)) continue;
                string text = name == note.Name ? target : $"{target}{(line.IsInTable ? "\\|" : "|")}{name}";
                yield return new WorkspaceCompletion(name, WorkspaceCompletionKind.Note, EditOf(text, open)) { Detail = note.Path };
            }
        }
    }

    private IEnumerable<WorkspaceCompletion> Subpaths(string target, string typed)
    {
        VaultNote? note = target.Length == 0 ? point.Note : point.Workspace.Vault.Resolve(new Link(target), point.Note.Path).Note;
        if (note is null) yield break;
        IEnumerable<string> names = typed.StartsWith('^')
            ? note.Content.Outline.BlockIds.Select(static id => "^" + id.Id)
            : note.Content.Outline.Headings
                .Select(heading => Encoding.UTF8.GetString(note.Bytes.AsSpan(heading.Start..heading.End))).Select(HeadingLinks.ForHeading);
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            if (name.Length == 0 || !IsMeant(name, typed) || !HeadingLinks.Has(note, name)) continue;
            (int end, bool isClosed) = Rest();
            string text = Quoted(name) + (isClosed ? "" : "]]");
            yield return new WorkspaceCompletion(name, WorkspaceCompletionKind.Subpath, line.Edit(-typed.Length, end, text)) { Detail = note.Path };
        }
    }

    private static bool IsMeant(string name, string typed) => name.Contains(typed, StringComparison.OrdinalIgnoreCase);

    private string? TargetOf(Vault vault, VaultNote note)
    {
        try
        {
            return vault.LinkTo(note, point.Note.Path).Target;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private TextEdit EditOf(string text, int open)
    {
        (int end, bool isClosed) = Rest();
        char before = open > 0 ? line.Before[open - 1] : ' ';
        bool isBare = line.IsInFrontmatter && before is not ('"' or '\'' or '!');
        if (!isBare) return line.Edit(open + 2 - line.Before.Length, end, Quoted(text) + (isClosed ? "" : "]]"));

        // Without quotes, YAML reads brackets as lists.
        int close = isClosed ? line.After.IndexOf("]]", StringComparison.Ordinal) + 2 : 0;
        return line.Edit(open - line.Before.Length, close, $"\"[[{Escaped(text)}]]\"");
    }

    /// <summary>A text for the quotes that it is in.</summary>
    private string Quoted(string text)
    {
        int open = line.Before.LastIndexOf("[[", StringComparison.Ordinal);
        if (open > 0 && line.Before[open - 1] == '!') open--;
        if (!line.IsInFrontmatter || open == 0) return text;
        return line.Before[open - 1] switch
        {
            '"' => Escaped(text),
            '\'' => text.Replace("'", "''", StringComparison.Ordinal),
            _ => text,
        };
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>How far what is behind the cursor belongs to what is typed, a heading included, and whether the link is closed.</summary>
    private (int End, bool IsClosed) Rest()
    {
        int close = line.After.IndexOf("]]", StringComparison.Ordinal);
        int next = line.After.IndexOf("[[", StringComparison.Ordinal);
        if (close < 0 || (next >= 0 && next < close))
        {
            // What is left of a word that has lost its brackets.
            int word = line.After.AsSpan().IndexOfAny(s_wordEnds);
            return (word < 0 ? line.After.Length : word, false);
        }

        int end = line.After.AsSpan(0, close).IndexOf('|');
        if (end > 0 && line.After[end - 1] == '\\') end--;
        return (end < 0 ? close : end, true);
    }
}
