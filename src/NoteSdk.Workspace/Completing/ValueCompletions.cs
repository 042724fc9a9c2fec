using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Tables;
using NoteSdk.Notes.Schemas;
using NoteSdk.Workspace.Answers;

namespace NoteSdk.Workspace.Completing;

/// <summary>Completes values of members by their types: spellings of enums, truth values, days near today, tags, links.</summary>
internal sealed class ValueCompletions(NotePoint point, CompletionLine line)
{
    private const int Most = 200;

    private static readonly (string Label, int Days)[] s_days = [("today", 0), ("yesterday", -1), ("tomorrow", 1)];

    public IEnumerable<WorkspaceCompletion> Find()
    {
        if (point.Described is not { } member || NoteWorkspace.MemberAt(point) is not { } schema || !IsReplaceable(member)) return [];
        return Candidates(member, schema).Take(Most).Select(one =>
            new WorkspaceCompletion(one.Label, WorkspaceCompletionKind.Value, EditOf(one.Text, one.IsText)) { Detail = member.Expected });
    }

    private IEnumerable<(string Label, string Text, bool IsText)> Candidates(WorkspaceMember member, SchemaMember schema)
    {
        Vault vault = point.Workspace.Vault;
        DateOnly today = DateOnly.FromDateTime(point.Workspace.Now.DateTime);
        return member.Kind switch
        {
            "enum" => member.EnumMembers.Select(static one => (one.Spellings[0], one.Spellings[0], true)),
            "bool" => [("true", "true", false), ("false", "false", false)],
            "date" when point.Span.Part is null => s_days.Select(day => (day.Label, Written(schema, today.AddDays(day.Days)), false))
                .Where(static day => day.Item2.Length > 0),
            "date" when member.Formats.Count == 0 => s_days.Select(day =>
                (day.Label, today.AddDays(day.Days).ToString("O", System.Globalization.CultureInfo.InvariantCulture), false)),
            "tag" => vault.Tags().Where(tag => tag != Old && IsTag(tag)).Select(static tag => (tag, tag, true)),
            "link" => vault.Notes().Where(note => member.LinkType is null || note.Type?.Name == member.LinkType)
                .Select(note => (note.Title, LinkTo(vault, note)!, true)).Where(static one => one.Item2 is not null),
            _ => [],
        };
    }

    /// <summary>Whether the piece at the position is one value on one line.</summary>
    private bool IsReplaceable(WorkspaceMember member)
    {
        bool isWhole = point.Span is { Kind: PlaceKind.Value } && (!member.IsList || point.Span.Part is not null || point.Span.Start == point.Span.End);
        if (!isWhole && point.Span.Kind != PlaceKind.Item) return false;
        if (point.Span.Kind == PlaceKind.Item && (member.Items.Count > 0 || !member.IsList)) return false;

        // An empty list of the body has no item to write into.
        if (member.IsList && isWhole && point.Span.Part is null && !line.IsInFrontmatter) return false;
        return point.Text.InText(point.Span.Start) >= line.Start && point.Text.InText(point.Span.End) <= line.End;
    }

    private TextEdit EditOf(string text, bool isText)
    {
        ReadOnlySpan<byte> old = point.Text.Reader.Text[point.Span.Start..point.Span.End];
        string written = line.IsInTable ? TableRows.Escape(text) : text;
        if (line.IsInFrontmatter)
        {
            YamlStyle style = old.StartsWith("\""u8) ? YamlStyle.DoubleQuoted : old.StartsWith("'"u8) ? YamlStyle.SingleQuoted
                : text.StartsWith('[') ? YamlStyle.DoubleQuoted
                : YamlStyle.Plain;
            written = YamlScalar.Write(text, style, YamlContext.FlowItem, isText);
            if (point.Span.Start > 0 && point.Text.Reader.Bytes[point.Span.Start - 1] == ':') written = " " + written;
        }

        return new TextEdit(point.Text.Place(point.Span.Start, point.Span.End), written);
    }

    /// <summary>The text of a day; empty if the format of the member cannot hold that day.</summary>
    private static string Written(SchemaMember schema, DateOnly day)
    {
        try
        {
            return schema.Text.Write(day);
        }
        catch (NoteWriteException)
        {
            return "";
        }
    }

    private static bool IsTag(string tag)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(tag);
        return Documents.Outlines.TagText.End(utf8, 0) == utf8.Length;
    }

    private string Old => System.Text.Encoding.UTF8.GetString(point.Text.Reader.Text[point.Span.Start..point.Span.End]);

    private string? LinkTo(Vault vault, VaultNote note)
    {
        try
        {
            return vault.LinkTo(note, point.Note.Path).ToString();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
