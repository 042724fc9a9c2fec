using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Generator;
using NoteSdk.Generator.Tests;

namespace NoteSdk.Benchmarks.Generators;

/// <summary>Measures the generator on schemas beside System.Text.Json's on the same records, and on the notes of a vault.</summary>
internal sealed class GeneratorReport(TextWriter output)
{
    public void Run()
    {
        Print($"CPU time in ms, medians; the process is warm, as a compiler server and an editor are");
        Print($"");
        Print($"{"",-44} {"first run",10} {"other C#",10} {"one edit",10} {"files",7} {"KB of code",11}");
        IIncrementalGenerator? json = LoadJsonGenerator();
        if (json is null) Print($"System.Text.Json's generator is not beside this runtime: it comes with the SDK.");
        foreach (int count in (int[])[1, 30, 300])
        {
            Figures own = MeasureSchemas(count);
            Line($"{count} schemas: NoteSdk", own);
            if (json is null) continue;
            Figures other = MeasureJson(json, count);
            Line($"{count} records: System.Text.Json", other);
            Print($"{"    System.Text.Json to NoteSdk",-44} {other.First / own.First,10:N1} {other.Unrelated / own.Unrelated,10:N1} {other.Edited / own.Edited,10:N1} {"",7} {(double)other.Size / own.Size,11:N1}");
        }

        foreach ((int count, int perFolder) in (ReadOnlySpan<(int, int)>)[(1_000, 100), (10_000, 100), (10_000, 1)])
        {
            Line($"{count:N0} notes, {perFolder} a folder", MeasureNotes(count, perFolder));
        }
    }

    private static Figures MeasureSchemas(int count)
    {
        System.Collections.Immutable.ImmutableArray<TextFile> files = GeneratedProjects.Schemas(count);
        GeneratorSubject subject = new(new NoteGenerator(), GeneratedProjects.WithoutSources, files);
        return Figures.Of(subject, subject.AfterEdit(files[^1], i => GeneratedProjects.Schema(count - 1, $"Notes {i}")));
    }

    private static Figures MeasureJson(IIncrementalGenerator json, int count)
    {
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation records = GeneratedProjects.JsonRecords(count);
        GeneratorSubject subject = new(json, records, []);
        return Figures.Of(subject, subject.AfterEdit(records.SyntaxTrees[^1], i => GeneratedProjects.JsonRecord(count - 1, $"Notes{i}")));
    }

    private static Figures MeasureNotes(int count, int perFolder)
    {
        BenchmarkCorpus corpus = BenchmarkCorpus.Make(count);
        System.Collections.Immutable.ImmutableArray<TextFile> files = GeneratedProjects.Vault(corpus, perFolder);
        GeneratorSubject subject = new(new NoteGenerator(), GeneratedProjects.WithoutSources, files);
        return Figures.Of(subject, subject.AfterEdit(files[^1], i => $"{GeneratedProjects.Typed(corpus.Notes[^1].Text)}\nLine {i}\n"));
    }

    /// <summary>It is part of the SDK, and lies beside the reference assemblies of the runtime.</summary>
    private static IIncrementalGenerator? LoadJsonGenerator()
    {
        string packs = Path.GetFullPath(Path.Combine(GeneratedProjects.RuntimeFolder, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string? path = !Directory.Exists(packs) ? null : Directory.EnumerateFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "cs").Order(StringComparer.Ordinal).LastOrDefault();
        if (path is null) return null;
        Assembly assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        return (IIncrementalGenerator)Activator.CreateInstance(assembly.GetTypes().First(type => type.IsAssignableTo(typeof(IIncrementalGenerator)) && !type.IsAbstract))!;
    }

    private void Line(FormattableString name, Figures figures) => Print(
        $"{name.ToString(CultureInfo.InvariantCulture),-44} {figures.First,10:N2} {figures.Unrelated,10:N3} {figures.Edited,10:N2} {figures.Files,7:N0} {figures.Size / 1000.0,11:N0}");

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>What was measured of a project.</summary>
    private sealed record Figures(double First, double Unrelated, double Edited, int Files, long Size)
    {
        public static Figures Of(GeneratorSubject subject, double edited)
        {
            (int files, long size) = subject.Output;
            return new Figures(subject.Cold(), subject.AfterUnrelatedEdit(), edited, files, size);
        }
    }
}
