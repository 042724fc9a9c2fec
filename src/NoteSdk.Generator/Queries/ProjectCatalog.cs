using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoteSdk.Dql.Functions;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Queries.Checking;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Generator.Queries;

/// <summary>What the schemas of a project say about the notes that its queries run over.</summary>
internal sealed class ProjectCatalog
{
    private readonly Dictionary<string, QueryCatalog> _byRecord = new(StringComparer.Ordinal);

    private ProjectCatalog(IReadOnlyList<NoteTypeModel> models, HashSet<string> faulty)
    {
        IReadOnlyList<NoteFields> types = NoteFields.OfAll(models, faulty.Contains);
        All = new() { Types = types };
        for (int i = 0; i < models.Count; i++) _byRecord[models[i].Record] = new() { Types = types, Rows = [types[i]] };
    }

    /// <summary>Gets the catalogue for queries that may find notes of any type.</summary>
    public QueryCatalog All { get; }

    /// <summary>The catalogue for a query of which only the notes of one record count.</summary>
    public QueryCatalog For(ITypeSymbol record) => _byRecord.TryGetValue(record.Name, out QueryCatalog? known) ? known : All;

    public static ProjectCatalog Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        IEnumerable<SchemaFile> files = options.AdditionalFiles
            .Select(file => ProjectOptions.ToSchema(file, options.AnalyzerConfigOptionsProvider)).OfType<SchemaText>()
            .GroupBy(static schema => schema.Text.Path)
            .Select(same => same.First().Load(cancellationToken));
        SchemaSetModel set = SchemaSet.Resolve(files);
        EquatableArray<SchemaResult> schemas = set.Schemas;
        HashSet<string> faulty =
            new(schemas.Where(static schema => schema.Model is null).Select(static schema => schema.Usable?.Type).OfType<string>(), StringComparer.Ordinal);
        return new([.. schemas.Select(static schema => schema.Usable).OfType<NoteTypeModel>().Concat(set.Referenced)], faulty);
    }
}
