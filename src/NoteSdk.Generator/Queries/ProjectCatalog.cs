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
    // As schemas name records: without `@` in front of keywords.
    private static readonly SymbolDisplayFormat FullName =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    // By the full names of records: two namespaces may have records of one name.
    private readonly Dictionary<string, NoteFields> _byRecord = new(StringComparer.Ordinal);

    private ProjectCatalog(IReadOnlyList<NoteTypeModel> models, HashSet<string> faulty, string targetNamespace)
    {
        IReadOnlyList<NoteFields> types = NoteFields.OfAll(models, faulty.Contains);
        All = new() { Types = types };
        for (int i = models.Count - 1; i >= 0; i--)
            _byRecord[$"{models[i].Namespace ?? targetNamespace}.{models[i].Record}".Replace("@", "")] = types[i];
    }

    /// <summary>Gets the catalogue for queries that may find notes of any type.</summary>
    public QueryCatalog All { get; }

    /// <summary>
    /// The catalogue for a query of which only the notes of one record count, run from a note of another; null, or a type that is no record, says nothing.
    /// </summary>
    public QueryCatalog For(ITypeSymbol? rows, ITypeSymbol? origin)
    {
        IReadOnlyList<NoteFields> ofRows = Find(rows);
        IReadOnlyList<NoteFields> ofOrigin = Find(origin);
        return ofRows.Count + ofOrigin.Count == 0 ? All : new() { Types = All.Types, Rows = ofRows, Origins = ofOrigin };
    }

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
        return new([.. schemas.Select(static schema => schema.Usable).OfType<NoteTypeModel>().Concat(set.Referenced)], faulty,
            ProjectOptions.Target(options.AnalyzerConfigOptionsProvider.GlobalOptions).Namespace);
    }

    private IReadOnlyList<NoteFields> Find(ITypeSymbol? record) =>
        record is not null && _byRecord.TryGetValue(record.ToDisplayString(FullName), out NoteFields? known) ? [known] : [];
}
