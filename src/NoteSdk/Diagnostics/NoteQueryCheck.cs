using System.Text;
using NoteSdk.Blocks;
using NoteSdk.Members;
using NoteSdk.Places;
using NoteSdk.Schema;
using NoteSdk.Schema.Queries;
using NoteSdk.Types;

namespace NoteSdk;

/// <summary>Finds what is wrong with the Dataview queries of notes: with every <c>dataview</c> code block, whether a schema knows it or not.</summary>
internal sealed class NoteQueryCheck
{
    private readonly Dictionary<string, QueryCatalog> _catalogs;
    private readonly QueryCatalog _other;

    /// <param name="types">What is known of the notes of each type.</param>
    /// <param name="folders">The folders of the vault; null where they are not known.</param>
    public NoteQueryCheck(IReadOnlyList<NoteFields> types, KnownFolders? folders)
    {
        _catalogs = types.DistinctBy(type => type.Type).ToDictionary(type => type.Type, type => new QueryCatalog { Types = types, Origins = [type], Folders = folders }, StringComparer.Ordinal);
        _other = new QueryCatalog { Types = types, Folders = folders };
    }

    /// <summary>What is known of the notes of some types. A schema whose parent is not among them, perhaps for its errors, may lack what it inherits.</summary>
    public static IReadOnlyList<NoteFields> FieldsOf(IReadOnlyCollection<NoteType> types)
    {
        HashSet<string> names = [.. types.Select(type => type.Name)];
        return [.. types.Select(type => type is NoteSchema schema ? NoteFields.Of(schema.Model, !schema.Model.Parents.All(names.Contains)) : FieldsOf(type))];
    }

    /// <summary>Reports what is wrong with the queries of one note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="type">The name of its type; null where no schema has it.</param>
    /// <param name="diagnostics">Where to report.</param>
    public void Run(NoteReader note, string? type, DiagnosticSink diagnostics)
    {
        QueryCatalog catalog = type is not null && _catalogs.TryGetValue(type, out QueryCatalog? own) ? own : _other;
        foreach (ref readonly Block block in note.Blocks)
        {
            if (block.Kind == BlockKind.FencedCode && CodeBlocks.HasInfo(note, block, DataviewMember.Info)) Check(note, block, catalog, diagnostics);
        }
    }

    private static NoteFields FieldsOf(NoteType type) => new(type.Name, KeysOf(type))
    {
        Folders = (type.Folder is null ? type.MatchFolders : type.MatchFolders.Prepend(type.Folder)).ToEquatableArray(),
        Tags = type.MatchTags.ToEquatableArray(),
        IsOpen = type.Members.Any(member => member.HasInlineFields),
    };

    private static IEnumerable<KeyValuePair<string, QueryTypes>> KeysOf(NoteType type)
    {
        foreach (FrontmatterKey key in type.FrontmatterKeys)
        {
            yield return new(key.Name.Current, QueryTypes.Any);
            foreach (byte[] old in key.Name.Old) yield return new(Encoding.UTF8.GetString(old), QueryTypes.Any);
        }
    }

    private static void Check(NoteReader note, in Block block, QueryCatalog catalog, DiagnosticSink diagnostics)
    {
        StringBuilder query = new();
        List<(int Unit, int Offset)> lines = [];
        int prefix = block.Start - note.Lines.Start(block.Line);
        for (int at = block.ContentStart; at < block.ContentEnd;)
        {
            int newline = note.Text[at..block.ContentEnd].IndexOf((byte)'\n');
            int next = newline < 0 ? block.ContentEnd : at + newline + 1;
            at = AfterPrefix(note.Text, at, next, prefix);
            lines.Add((query.Length, at));
            query.Append(Encoding.UTF8.GetString(note.Text[at..next].TrimEnd("\r\n"u8))).Append('\n');
            at = next;
        }

        if (lines.Count == 0) lines.Add((0, block.ContentStart));
        string text = query.ToString().TrimEnd('\n');
        foreach (QueryFinding finding in QueryChecker.Check(text, catalog))
        {
            (int unit, int offset) = lines.FindLast(line => line.Unit <= finding.Span.Start);
            diagnostics.Report(NoteRules.Query, offset + Encoding.UTF8.GetByteCount(text.AsSpan(unit..finding.Span.Start)), finding.Message);
        }
    }

    /// <summary>Where a line begins without what the containers of its block, and the indentation of the fence, put before it.</summary>
    private static int AfterPrefix(ReadOnlySpan<byte> text, int at, int end, int prefix)
    {
        for (int most = at + prefix; at < end && at < most && (text[at] is (byte)' ' or (byte)'\t' or (byte)'>'); at++)
        {
        }

        return at;
    }
}
