using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Dql.Functions;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Queries;
using NoteSdk.Notes.Shapes;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Queries.Checking;

namespace NoteSdk;

/// <summary>
/// Finds what is wrong with the Dataview queries of notes: with every <c>dataview</c> code block, whether a schema knows it or not, and with inline queries.
/// </summary>
internal sealed class NoteQueryCheck
{
    private readonly Dictionary<string, QueryCatalog> _catalogs;
    private readonly QueryCatalog _other;

    /// <param name="types">What is known about the notes of each type.</param>
    /// <param name="folders">The folders of the vault; null if they are not known.</param>
    public NoteQueryCheck(IReadOnlyList<NoteFields> types, KnownFolders? folders)
    {
        _catalogs = types.DistinctBy(type => type.Type)
            .ToDictionary(type => type.Type, type => new QueryCatalog { Types = types, Origins = [type], Folders = folders }, StringComparer.Ordinal);
        _other = new QueryCatalog { Types = types, Folders = folders };
    }

    /// <summary>
    /// What is known about the notes of some types. A schema whose parent is not among them, perhaps because of errors, may lack what it inherits.
    /// </summary>
    public static IReadOnlyList<NoteFields> FieldsOf(IReadOnlyCollection<NoteType> types)
    {
        HashSet<string> names = [.. types.Select(type => type.Name)];
        return [.. types.Select(type => type is NoteSchema schema ? NoteFields.Of(schema.Model, !schema.Model.Parents.All(names.Contains)) : FieldsOf(type))];
    }

    /// <summary>Reports what is wrong with the queries of one note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="type">The name of its type; null if no schema has it.</param>
    /// <param name="diagnostics">Where to report.</param>
    public void Run(NoteReader note, string? type, DiagnosticSink diagnostics)
    {
        QueryCatalog catalog = type is not null && _catalogs.TryGetValue(type, out QueryCatalog? own) ? own : _other;
        foreach (QueryText query in QueryText.In(note))
        {
            foreach (QueryFinding finding in QueryChecker.Check(query.Text, catalog))
            {
                diagnostics.Report(NoteRules.Query, query.OffsetOf(finding.Span.Start), finding.Message);
            }
        }

        foreach (InlineQueryText query in OutlineScanner.FindQueries(note.Document))
        {
            foreach (QueryFinding finding in QueryChecker.CheckInline(query.Expression, catalog))
            {
                diagnostics.Report(NoteRules.InlineQuery, query.OffsetOf(finding.Span.Start), finding.Message);
            }
        }
    }

    private static NoteFields FieldsOf(NoteType type) => new(type.Name, KeysOf(type))
    {
        Folders = type.By.SelectMany(rule => rule.Folders).Concat(type.Folder is null ? [] : [type.Folder]).ToEquatableArray(),
        Tags = type.By.SelectMany(rule => rule.Keys).Where(key => key.IsTags).SelectMany(key => key.Values).ToEquatableArray(),
        IsOpen = type.Members.Any(member => member.HasInlineFields),
    };

    private static IEnumerable<KeyValuePair<string, QueryTypes>> KeysOf(NoteType type)
    {
        IEnumerable<PartName> fields = type.Layout.FieldKeys.Where(static key => !key.IsLabel).Select(static key => key.Name);
        foreach (PartName name in type.Layout.FrontmatterKeys.Select(static key => key.Name).Concat(fields))
        {
            yield return new(name.Current, QueryTypes.Any);
            foreach (byte[] old in name.Old) yield return new(Encoding.UTF8.GetString(old), QueryTypes.Any);
        }
    }
}
