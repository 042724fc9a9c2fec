using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Generator.Tests;
using NoteSdk.Tests;

namespace NoteSdk.Benchmarks.Generators;

/// <summary>The projects that generators are measured on: schemas, the same records written by hand for System.Text.Json, and notes.</summary>
internal static class GeneratedProjects
{
    /// <summary>Gets the folder of the runtime that this program runs on.</summary>
    public static string RuntimeFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Consumer",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == RuntimeFolder).Concat(RuntimeAssemblies.Paths).Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A project without sources of its own.</summary>
    public static CSharpCompilation WithoutSources => Empty.AddSyntaxTrees(GeneratorSubject.Parse("internal class Program;"));

    public static ImmutableArray<TextFile> Schemas(int count) => [.. Enumerable.Range(0, count).Select(i => new TextFile($"schemas/type{i:000}.note.yaml", Schema(i), "schema"))];

    public static string Schema(int i, string last = "notes") => $$"""
        type: type{{i:000}}
        frontmatter:
          title: text!
          created: date
          count: int
          weight: number
          done: bool
          tags: list text
        sections:
          Contact {{i}}:
            table: [Field, Value]
            rows: {Role: text, Company: text, Email: text, Phone: text}
          Key Facts: {list: text}
          Rows {{i}}: {list: Row{{i:000}}, table: {Name: text, Due: date} }
          {{last}}: {prose: text}

        """;

    /// <summary>The records of as many schemas as a person would write them, each with its serializer.</summary>
    public static CSharpCompilation JsonRecords(int count) =>
        Empty.AddSyntaxTrees(Enumerable.Range(0, count).Select(i => GeneratorSubject.Parse(JsonRecord(i))));

    /// <summary>The records of one schema as a person would write them, with a serializer.</summary>
    public static string JsonRecord(int i, string last = "Notes") => $$"""
        {{Record(i, last)}}

        [System.Text.Json.Serialization.JsonSerializable(typeof(Type{{i:000}}))]
        internal partial class Context{{i:000}} : System.Text.Json.Serialization.JsonSerializerContext;
        """;

    /// <summary>The records of one schema as a person would write them.</summary>
    public static string Record(int i, string last = "Notes") => $$"""
        using System;
        using System.Collections.Generic;

        namespace MyApp.Notes;

        public sealed record Type{{i:000}}(string Title)
        {
            public DateOnly? Created { get; init; }
            public long? Count { get; init; }
            public decimal? Weight { get; init; }
            public bool? Done { get; init; }
            public List<string> Tags { get; init; } = [];
            public Type{{i:000}}Contact Contact { get; init; } = new();
            public List<string> KeyFacts { get; init; } = [];
            public List<Row{{i:000}}> Rows { get; init; } = [];
            public string? {{last}} { get; init; }
        }

        public sealed record Type{{i:000}}Contact
        {
            public string? Role { get; init; }
            public string? Company { get; init; }
            public string? Email { get; init; }
            public string? Phone { get; init; }
        }

        public sealed record Row{{i:000}}(string? Name, DateOnly? Due);
        """;

    /// <summary>The notes of the corpus that are people, with their schema; so many to a folder.</summary>
    public static ImmutableArray<TextFile> Vault(BenchmarkCorpus corpus, int notesPerFolder) =>
    [
        new TextFile("schemas/people.note.yaml", "type: people\nrecord: Person\n", "schema"),
        .. corpus.Notes.Select((note, i) => new TextFile($"vault/Folder {i / notesPerFolder}/Note {i}.md", Typed(note.Text), "note")),
    ];

    public static string Typed(string note)
    {
        int body = note.IndexOf("\n---", 4, StringComparison.Ordinal);
        return new StringBuilder("---\ntype: people").Append(note, body, note.Length - body).ToString();
    }
}
