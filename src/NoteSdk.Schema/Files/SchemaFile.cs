using System;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Schema.Files;

/// <summary>
/// What one schema file says, with places, and the mistakes that can be found in it alone. Parents, enums and links of other files are brought in by
/// <see cref="SchemaSet"/>. Faulty parts are left out.
/// </summary>
internal sealed record SchemaFile
{
    /// <summary>The file's path, as it is to be shown; files are ordered by it.</summary>
    public required string Path { get; init; }

    /// <summary>False when the YAML broke off: what seems to be missing may stand after the fault.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The value of frontmatter <c>type</c>; null where it is missing or faulty.</summary>
    public Located? Type { get; init; }

    /// <summary>The C# name of the record and the place that gives it; null where none could be made.</summary>
    public Located? Record { get; init; }

    /// <summary>The namespace of the record and of those of its parts; null where the file says none.</summary>
    public string? Namespace { get; init; }

    /// <summary>Of a schema that another project or a package has: the namespace of its types, which are declared there; null of the project's own.</summary>
    public string? ReferencedFrom { get; init; }

    public string? Description { get; init; }

    public Located? Extends { get; init; }

    public string? Folder { get; init; }

    /// <summary>Null where the file says nothing of it.</summary>
    public RawMatch? Match { get; init; }

    public RawTemplate? Handle { get; init; }

    public RawTemplate? Heading { get; init; }

    /// <summary>Null where the file says nothing of them.</summary>
    public EquatableArray<string>? Placeholders { get; init; }

    public EquatableArray<RawEnum> Enums { get; init; }

    public EquatableArray<RawMember> Frontmatter { get; init; }

    public EquatableArray<RawSection> Sections { get; init; }

    /// <summary>Null where the file says nothing of a footer.</summary>
    public EquatableArray<RawPattern>? Footer { get; init; }

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

    /// <summary>A file of which nothing is known but why.</summary>
    public static SchemaFile Unread(string path, SchemaDiagnostic reason) =>
        new() { Path = path, IsComplete = false, Diagnostics = EquatableArray.Create(reason) };
}
