using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;
using NoteSdk.Files.Saving;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Resolving;

namespace NoteSdk;

/// <summary>
/// Schemas loaded at run time, all together, since they may extend and link to one another. What is wrong with them is reported as the compiler reports
/// it; a schema with errors is left out, and does not stop the others.
/// </summary>
public sealed class NoteSchemas : IReadOnlyCollection<NoteSchema>
{
    private const string Extension = ".note.yaml";

    private readonly Dictionary<string, NoteSchema> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NoteDiagnostic> _faults = new(StringComparer.Ordinal);

    private NoteSchemas(IEnumerable<SchemaFile> files)
    {
        List<SchemaFile> all = [.. files];
        SchemaSetModel set = SchemaSet.Resolve(all);
        List<(string Path, SchemaDiagnostic Diagnostic)> found = [];
        foreach (SchemaResult result in set.Schemas)
        {
            found.AddRange(result.Diagnostics.Select(mistake => (result.Path, mistake)));
            if (result.Model is { } model) _byType.Add(model.Type, NoteSchema.Of(model, all.First(file => file.Path == result.Path)));
        }

        Files = all;
        Found = found;
        NoteList<NoteDiagnostic> diagnostics = Diagnostics = [.. found.Select(one => ToDiagnostic(one.Path, one.Diagnostic))];
        Dictionary<string, NoteDiagnostic> faults = new(StringComparer.Ordinal);
        foreach (NoteDiagnostic one in diagnostics)
        {
            if (one is { Severity: NoteSeverity.Error, Path: { } path }) faults.TryAdd(path, one);
        }

        foreach (SchemaFile file in all)
        {
            if (file.Type is { } type && faults.TryGetValue(file.Path, out NoteDiagnostic? fault)) _faults.TryAdd(type.Text, fault);
        }
    }

    /// <summary>Gets what is wrong with the schemas, in the order of files and lines.</summary>
    public NoteList<NoteDiagnostic> Diagnostics { get; }

    /// <summary>Gets the schemas as they are written, in the order in which they were given.</summary>
    internal IReadOnlyList<SchemaFile> Files { get; }

    /// <summary>Gets what is wrong with the schemas, with the path of each file, in the order of <see cref="Diagnostics"/>.</summary>
    internal IReadOnlyList<(string Path, SchemaDiagnostic Diagnostic)> Found { get; }

    /// <summary>Gets the number of schemas without errors.</summary>
    public int Count => _byType.Count;

    /// <summary>The schema of a type of notes.</summary>
    /// <param name="type">The value of the frontmatter key <c>type</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such schema, or it has errors.</exception>
    public NoteSchema this[string type] => TryGet(type, out NoteSchema? schema) ? schema
        : throw new KeyNotFoundException(_faults.TryGetValue(type, out NoteDiagnostic? fault)
            ? $"The schema of type '{type}' has errors: {fault}"
            : $"There is no schema of type '{type}'; {Nearest.Hint(type, _byType.Keys)}");

    /// <summary>Loads all schemas, <c>*.note.yaml</c>, of a folder and the folders below it; or one schema from its file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder or file.</exception>
    /// <exception cref="IOException">A file cannot be read, or is not a regular file, such as a pipe, which is not waited for.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or folder may not be read.</exception>
    public static NoteSchemas Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        IEnumerable<string> files = File.Exists(path) ? [path] : FilesBelow(path);
        return new NoteSchemas(files.Select(file => SchemaFile.Load(file, ReadText(file))));
    }

    /// <summary>Reads schemas from memory.</summary>
    /// <param name="files">The paths to name in diagnostics, with the YAML of each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static NoteSchemas Parse(params IEnumerable<(string Path, string Yaml)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new NoteSchemas(files.Select(file => SchemaFile.Load(file.Path, file.Yaml)));
    }

    /// <summary>Finds the schema of a type of notes.</summary>
    /// <param name="type">The value of the frontmatter key <c>type</c>.</param>
    /// <param name="schema">The schema, or null if there is none without errors.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public bool TryGet(string type, [NotNullWhen(true)] out NoteSchema? schema)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _byType.TryGetValue(type, out schema);
    }

    /// <summary>Whether there is a schema of a type, but with errors.</summary>
    internal bool IsFaulty(string type) => _faults.ContainsKey(type) && !_byType.ContainsKey(type);

    /// <summary>The schemas without errors, in the order of their files.</summary>
    public IEnumerator<NoteSchema> GetEnumerator() => _byType.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string ReadText(string path)
    {
        using StreamReader reader = new(new MemoryStream(RegularFile.Read(path)));
        return reader.ReadToEnd();
    }

    /// <summary>Does not follow folders that are links, which may form a loop.</summary>
    private static FileSystemEnumerable<string> FilesBelow(string folder) =>
        new(folder, (ref entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(Extension, StringComparison.Ordinal),
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private static NoteDiagnostic ToDiagnostic(string path, SchemaDiagnostic mistake) => new(
        mistake.Id,
        mistake.IsError ? NoteSeverity.Error : NoteSeverity.Warning,
        mistake.Message,
        path,
        mistake.Span.StartLine + 1,
        mistake.Span.StartColumn + 1);
}
