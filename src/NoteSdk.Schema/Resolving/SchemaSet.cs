using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;

namespace NoteSdk.Schema.Resolving;

/// <summary>Resolves all schema files together: parents, links, enums, and the C# types that they share.</summary>
internal static class SchemaSet
{
    /// <summary>Resolves every file against all others. The order in which they are given does not matter.</summary>
    public static SchemaSetModel Resolve(IEnumerable<SchemaFile> files)
    {
        // Of two with the same type the first counts, and the project's own schemas are first.
        List<SchemaFile> ordered = files.OrderBy(static file => file.ReferencedFrom is not null).ThenBy(static file => file.Path, StringComparer.Ordinal)
            .ToList();
        int own = ordered.Count(static file => file.ReferencedFrom is null);
        var index = new SchemaIndex(ordered);
        List<FileResolver> resolvers = ordered.Select(file => new FileResolver(file, index)).ToList();
        var declared = new DeclaredTypes();
        var rules = new TypeRuleCheck();
        for (int i = 0; i < own; i++)
        {
            // A schema that is included twice is reported once.
            if (HasOwnNoteType(ordered[i], index, resolvers[i].Diagnostics) && resolvers[i].Model is { } model)
                rules.Add(ordered[i], model.By, resolvers[i].Diagnostics);
            declared.Add(ordered[i].Path, resolvers[i].Declared, resolvers[i].Diagnostics);
        }

        // Mistakes in other projects' schemas are reported where they are compiled.
        for (int i = own; i < ordered.Count; i++)
            declared.Add(ordered[i].Path, [.. resolvers[i].Declared.Where(static type => type.IsNote)], resolvers[i].Diagnostics);

        QueryCheck.Run(ordered, resolvers);
        var results = new List<SchemaResult>();
        for (int i = 0; i < own; i++)
        {
            SchemaFile file = ordered[i];
            // In a file that was cut short, what seems to be missing may be after the fault.
            var all = new DiagnosticBag();
            all.AddRange(file.Diagnostics);
            if (file.IsComplete)
                all.AddRange(resolvers[i].Diagnostics.ToSorted());
            NoteTypeModel? usable = declared.Declarable(file.Path, resolvers[i].Model);
            results.Add(new(file.Path, all.HasErrors || !resolvers[i].IsUsable ? null : resolvers[i].Model, usable, all.ToSorted()));
        }

        return new(results.ToEquatableArray(), Enums(declared, results), SharedRecords(results))
        {
            Referenced = ordered.Skip(own).Zip(resolvers.Skip(own), static (file, resolver) =>
                !resolver.IsUsable || file.Diagnostics.Any(static item => item.IsError) ? null : resolver.Model).OfType<NoteTypeModel>()
                .Where(model => index.FindFile(model.Type)!.ReferencedFrom is not null).ToEquatableArray(),
        };
    }

    private static bool HasOwnNoteType(SchemaFile file, SchemaIndex index, DiagnosticBag diagnostics)
    {
        if (file.Type is not { } type || index.FindFile(type.Text) is not { } first || ReferenceEquals(first, file))
            return true;

        diagnostics.Report(SchemaRules.DuplicateNoteType, type.Span, type.Text, first.Path);
        return false;
    }

    private static EquatableArray<EnumModel> Enums(DeclaredTypes declared, List<SchemaResult> results) =>
        declared.Enums.Concat(results.SelectMany(static result => result.Usable?.Enums ?? default).Where(static used => used.Namespace is not null).Distinct())
            .OrderBy(static item => item.Name, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<RecordModel> SharedRecords(List<SchemaResult> results) =>
        results.SelectMany(static result => result.Usable?.Records ?? []).Where(static record => record.IsShared)
            .Distinct().OrderBy(static record => record.Name, StringComparer.Ordinal).ToEquatableArray();
}
