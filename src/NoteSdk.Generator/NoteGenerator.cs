using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using NoteSdk.Generator.Emitting;
using NoteSdk.Generator.Findings;
using NoteSdk.Generator.Notes;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Generator;

/// <summary>
/// Turns the schemas of a project into records, enums and a registry. A schema is read when it changes, all are resolved together, and every type
/// is a separate output: an edit that does not affect a type leaves that type's code alone. Notes of the project become typed properties, with one output for
/// each folder.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class NoteGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SchemaFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectOptions.ToSchema(pair.Left, pair.Right))
            .Where(static schema => schema is not null)
            .Select(static (schema, _) => schema!)
            .WithTrackingName(Steps.Texts)
            .Select(static (schema, cancellationToken) => schema.Load(cancellationToken))
            .WithTrackingName(Steps.Files);

        IncrementalValueProvider<Target> target = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptions.Target(options.GlobalOptions))
            .WithTrackingName(Steps.Namespace);

        // A file that a project includes twice, by a pattern and by name, is one schema.
        IncrementalValueProvider<SchemaSetModel> set = files.Collect()
            .Select(static (all, _) => SchemaSet.Resolve(all.GroupBy(static file => file.Path).Select(static same => same.First())))
            .WithTrackingName(Steps.Set);

        IncrementalValuesProvider<FileDiagnostic> diagnostics = set
            .SelectMany(static (model, _) =>
                model.Schemas.SelectMany(static schema => schema.Diagnostics.Select(mistake => new FileDiagnostic(schema.Path, mistake))))
            .WithTrackingName(Steps.Diagnostics);

        IncrementalValuesProvider<TypeOutput> types = set
            .SelectMany(static (model, _) => TypeOutput.Of(model))
            .Where(static output => output is not null)
            .Select(static (output, _) => output!)
            .WithTrackingName(Steps.Types);

        IncrementalValueProvider<EquatableArray<RegistryEntry>> registry = set
            .Select(static (model, _) => RegistryEntry.Of(model))
            .WithTrackingName(Steps.Registry);

        // Only the type in a note's text counts here, so that an edit of the rest affects nothing beyond its file.
        IncrementalValuesProvider<CompiledNote> notes = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectOptions.ToNote(pair.Left, pair.Right))
            .Where(static note => note is not null)
            .Select(static (note, _) => note!)
            .WithTrackingName(Steps.NoteTexts)
            .Select(static (note, cancellationToken) => CompiledNote.Read(note, cancellationToken))
            .WithTrackingName(Steps.NoteFiles);

        IncrementalValuesProvider<NoteFolder> folders = notes.Collect()
            .Combine(registry)
            .SelectMany(static (pair, _) => NoteTree.Of(pair.Left, pair.Right))
            .WithTrackingName(Steps.NoteFolders);

        IncrementalValuesProvider<FindingsFile> findings = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => ProjectOptions.IsFindings(pair.Left, pair.Right))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(Steps.FindingTexts)
            .Select(static (text, cancellationToken) => FindingsFile.Read(text, cancellationToken))
            .WithTrackingName(Steps.FindingFiles);

        // What is wrong with the files themselves, regardless of their content.
        IncrementalValuesProvider<FileDiagnostic> unfit = context.AnalyzerConfigOptionsProvider
            .SelectMany(static (options, _) => ProjectOptions.UnfitFiles(options.GlobalOptions).Select(UnfitFile.ToDiagnostic))
            .WithTrackingName(Steps.UnfitFiles);
        IncrementalValuesProvider<FileDiagnostic> unread = notes.Where(static note => note.Fault is not null).Select(static (note, _) => note.Fault!);
        IncrementalValuesProvider<FileDiagnostic> broken = findings.Where(static file => file.Fault is not null).Select(static (file, _) => file.Fault!);

        context.RegisterSourceOutput(unfit, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(unread, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(broken, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(types.Combine(target), static (output, pair) => TypeEmitter.Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(registry.Combine(target), static (output, pair) => RegistryEmitter.Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(folders.Combine(target), static (output, pair) => NotesEmitter.Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(
            findings.SelectMany(static (file, _) => file.Items).WithTrackingName(Steps.Findings), static (output, finding) =>
                output.ReportDiagnostic(finding.ToDiagnostic()));
    }
}
