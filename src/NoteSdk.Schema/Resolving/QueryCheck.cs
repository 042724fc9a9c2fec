using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Queries;

namespace NoteSdk.Schema;

/// <summary>Checks the queries of all schemas, once it is known which fields the notes of each have.</summary>
internal static class QueryCheck
{
    public static void Run(IReadOnlyList<SchemaFile> files, IReadOnlyList<FileResolver> resolvers)
    {
        IReadOnlyList<NoteTypeModel> models = [.. resolvers.Select(static resolver => resolver.Model).OfType<NoteTypeModel>()];
        HashSet<string> faulty = new(StringComparer.Ordinal);
        for (int i = 0; i < files.Count; i++)
        {
            if (files[i].Type is { } type && (resolvers[i].Diagnostics.HasErrors || !files[i].IsComplete || files[i].Diagnostics.Any(static item => item.IsError)))
                faulty.Add(type.Text);
        }

        IReadOnlyList<NoteFields> fields = NoteFields.OfAll(models, faulty.Contains);
        for (int i = 0; i < files.Count; i++)
        {
            // A query that is inherited runs in the notes of the heir.
            List<NoteFields> origins = [.. Enumerable.Range(0, models.Count).Where(at => IsOrHasParent(models[at], resolvers[i].Model)).Select(at => fields[at])];
            Check(files[i].Sections, new QueryCatalog { Types = fields, Origins = origins }, resolvers[i].Diagnostics);
        }
    }

    private static bool IsOrHasParent(NoteTypeModel model, NoteTypeModel? other) => other is not null && (model.Type == other.Type || model.Parents.Contains(other.Type));

    private static void Check(EquatableArray<RawSection> sections, QueryCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (RawSection section in sections)
        {
            Check(section.Sections, catalog, diagnostics);
            if (section.Query?.Query is not { } query || diagnostics.IsFull)
                continue;
            foreach (QueryFinding finding in QueryChecker.Check(query.Text, catalog))
                diagnostics.Report(finding.Rule, query.SpanOf(finding.Span.Start, finding.Span.End), [.. finding.Arguments]);
        }
    }
}
