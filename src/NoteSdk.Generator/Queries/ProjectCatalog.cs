using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema;
using NoteSdk.Schema.Queries;

namespace NoteSdk.Generator.Queries;

/// <summary>What the schemas of a project say of the notes that its queries run over.</summary>
internal static class ProjectCatalog
{
    public static QueryCatalog Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        IEnumerable<SchemaFile> files = options.AdditionalFiles
            .Where(file => ProjectOptions.IsSchema(file, options.AnalyzerConfigOptionsProvider))
            .GroupBy(static file => file.Path)
            .Select(same => SchemaText.Load(same.First(), cancellation));
        EquatableArray<SchemaResult> schemas = SchemaSet.Resolve(files).Schemas;
        HashSet<string> faulty = new(schemas.Where(static schema => schema.Model is null).Select(static schema => schema.Faultless?.Type).OfType<string>(), StringComparer.Ordinal);
        return new() { Types = NoteFields.OfAll(schemas.Select(static schema => schema.Faultless).OfType<NoteTypeModel>(), faulty.Contains) };
    }
}
