using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Queries.Checking;

namespace NoteSdk.Schema.Resolving;

/// <summary>Checks the queries of all schemas, once the fields of their notes are known.</summary>
internal static class QueryCheck
{
    public static void Run(IReadOnlyList<SchemaFile> files, IReadOnlyList<FileResolver> resolvers)
    {
        IReadOnlyList<NoteTypeModel> models = [.. resolvers.Select(static resolver => resolver.Model).OfType<NoteTypeModel>()];
        HashSet<string> faulty = new(StringComparer.Ordinal);
        for (int i = 0; i < files.Count; i++)
        {
            if (files[i].Type is { } type
                && (!resolvers[i].IsUsable || !files[i].IsComplete || files[i].Diagnostics.Any(static item => item.IsError)))
                faulty.Add(type.Text);
        }

        IReadOnlyList<NoteFields> fields = NoteFields.OfAll(models, faulty.Contains);
        Dictionary<string, List<NoteFields>> origins = OriginsOf(models, fields);
        for (int i = 0; i < files.Count; i++)
        {
            List<NoteFields> own = resolvers[i].Model is { } model ? origins[model.Type] : [];
            Check(files[i].Sections, new QueryCatalog { Types = fields, Origins = own }, resolvers[i].Diagnostics);
        }
    }

    /// <summary>The types whose notes contain a type's queries: the type itself, and its children, which inherit them.</summary>
    private static Dictionary<string, List<NoteFields>> OriginsOf(IReadOnlyList<NoteTypeModel> models, IReadOnlyList<NoteFields> fields)
    {
        Dictionary<string, List<NoteFields>> origins = new(StringComparer.Ordinal);
        for (int i = 0; i < models.Count; i++)
        {
            foreach (string type in models[i].Parents.Prepend(models[i].Type).Distinct(StringComparer.Ordinal))
            {
                if (!origins.TryGetValue(type, out List<NoteFields>? heirs))
                    origins.Add(type, heirs = []);
                heirs.Add(fields[i]);
            }
        }

        return origins;
    }

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
