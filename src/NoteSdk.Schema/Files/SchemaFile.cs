using System;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Schema.Files;

/// <summary>
/// The content of one schema file, with places, and the mistakes that can be found in it alone. Parents, enums and links of other files are added by
/// <see cref="SchemaSet"/>. Faulty parts are left out.
/// </summary>
internal sealed record SchemaFile
{
    /// <summary>The file's path for display; files are ordered by it.</summary>
    public required string Path { get; init; }

    /// <summary>False if the YAML was cut short: what seems to be missing may be after the fault.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The value of frontmatter <c>type</c>; null if it is missing or faulty.</summary>
    public Located? Type { get; init; }

    /// <summary>The C# name of the record and the place that gives it; null if none could be made.</summary>
    public Located? Record { get; init; }

    /// <summary>The namespace of the record and the records of its parts; null if the file has none.</summary>
    public string? Namespace { get; init; }

    /// <summary>For a schema of another project or a package: the namespace of its types, which are declared there; null for the project's own.</summary>
    public string? ReferencedFrom { get; init; }

    public string? Description { get; init; }

    public Located? Extends { get; init; }

    public string? Folder { get; init; }

    /// <summary>Which notes are of the type; null if the file does not say it.</summary>
    public EquatableArray<RawTypeRule>? By { get; init; }

    public RawTemplate? Handle { get; init; }

    public RawTemplate? Heading { get; init; }

    /// <summary>Null if the file does not have them.</summary>
    public EquatableArray<string>? Placeholders { get; init; }

    public EquatableArray<RawEnum> Enums { get; init; }

    public EquatableArray<RawMember> Frontmatter { get; init; }

    public EquatableArray<RawMember> Fields { get; init; }

    /// <summary>How inline fields are written; null if the file does not say it.</summary>
    public EquatableArray<string>? Forms { get; init; }

    public EquatableArray<RawMember> Labels { get; init; }

    public EquatableArray<RawSection> Parts { get; init; }

    public EquatableArray<RawSection> Sections { get; init; }

    /// <summary>Null if the file has no footer.</summary>
    public EquatableArray<RawPattern>? Footer { get; init; }

    /// <summary>How a new note ends; null where the file says nothing of it.</summary>
    public string? Tail { get; init; }

    /// <summary>The mistakes, in the order of their places.</summary>
    public EquatableArray<SchemaDiagnostic> Diagnostics { get; init; }

    /// <summary>Reads a file's text. Never throws, whatever the text.</summary>
    public static SchemaFile Load(string path, string text)
    {
        try
        {
            return new SchemaLoader(path, text).Load();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Unread(path, SchemaDiagnostic.OfFailure(error));
        }
    }

    /// <summary>A file that cannot be read, with the reason.</summary>
    public static SchemaFile Unread(string path, SchemaDiagnostic reason) =>
        new() { Path = path, IsComplete = false, Diagnostics = EquatableArray.Create(reason) };
}
