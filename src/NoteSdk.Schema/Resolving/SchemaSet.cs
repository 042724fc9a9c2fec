using System;
using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Schema;

/// <summary>Brings all schema files together: parents, links, enums, and the C# types that they share.</summary>
internal static class SchemaSet
{
    /// <summary>Resolves every file against all others. The order in which they are given does not matter.</summary>
    public static SchemaSetModel Resolve(IEnumerable<SchemaFile> files)
    {
        List<SchemaFile> ordered = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToList();
        var index = new SchemaIndex(ordered);
        List<FileResolver> resolvers = ordered.Select(file => new FileResolver(file, index)).ToList();
        var declared = new Dictionary<string, (DeclaredType Type, string Path)>(StringComparer.Ordinal);
        var results = new List<SchemaResult>();
        for (int i = 0; i < ordered.Count; i++)
        {
            SchemaFile file = ordered[i];
            DiagnosticBag diagnostics = resolvers[i].Diagnostics;
            CheckNoteType(file, index, diagnostics);
            CheckTypes(file, resolvers[i].Declared, declared, diagnostics);

            // Of a file that broke off, what seems to be missing may stand after the fault.
            var all = new DiagnosticBag();
            all.AddRange(file.Diagnostics);
            if (file.IsComplete)
                all.AddRange(diagnostics.ToSorted());
            results.Add(new(file.Path, all.HasErrors ? null : resolvers[i].Model, all.ToSorted()));
        }

        return new(
            results.ToEquatableArray(),
            declared.Values.Select(static item => item.Type.Shared).OfType<EnumModel>().OrderBy(static item => item.Name, StringComparer.Ordinal).ToEquatableArray(),
            SharedRecords(results));
    }

    private static void CheckNoteType(SchemaFile file, SchemaIndex index, DiagnosticBag diagnostics)
    {
        if (file.Type is { } type && index.FindFile(type.Text) is { } first && !ReferenceEquals(first, file))
            diagnostics.Report(SchemaRules.DuplicateNoteType, type.Span, type.Text, first.Path);
    }

    private static void CheckTypes(SchemaFile file, IReadOnlyList<DeclaredType> types, Dictionary<string, (DeclaredType Type, string Path)> declared, DiagnosticBag diagnostics)
    {
        foreach (DeclaredType type in types)
        {
            if (!declared.TryGetValue(type.Name, out (DeclaredType Type, string Path) first))
                declared.Add(type.Name, (type, file.Path));
            else if (type.Shared is null || !type.Shared.Equals(first.Type.Shared))
                diagnostics.Report(SchemaRules.DuplicateTypeName, type.Span, type.Name, $"{first.Type.What}{(first.Path == file.Path ? $" in line {first.Type.Span.StartLine + 1}" : $" in {first.Path}")}", type.Advice);
        }
    }

    private static EquatableArray<RecordModel> SharedRecords(List<SchemaResult> results) =>
        results.SelectMany(static result => result.Model?.Records ?? []).Where(static record => record.IsShared)
            .Distinct().OrderBy(static record => record.Name, StringComparer.Ordinal).ToEquatableArray();
}
