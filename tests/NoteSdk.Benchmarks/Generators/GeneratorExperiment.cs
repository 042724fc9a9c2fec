using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Generator;
using NoteSdk.Generator.Tests;

namespace NoteSdk.Benchmarks.Generators;

/// <summary>The generator on schemas beside System.Text.Json's on the same records, and on the notes of a vault.</summary>
internal sealed class GeneratorExperiment() : Experiment("generator")
{
    public override void Run(Plan plan, Report report)
    {
        report.Section($"the generator: CPU time in ms, medians; the process is warm, as a compiler server and an editor are");
        report.Print($"{"",-44} {"first run",10} {"other C#",10} {"one edit",10} {"files",7} {"KB of code",11}");
        IIncrementalGenerator? json = LoadJsonGenerator();
        if (json is null) report.Print($"System.Text.Json's generator is not beside this runtime: it comes with the SDK.");
        foreach (int count in plan.Pick<int[]>(trial: [1], quick: [1, 300], full: [1, 30, 300]))
        {
            Figures own = MeasureSchemas(count, plan);
            Line(report, $"{count} schemas: NoteSdk", own);
            if (json is not null)
            {
                Figures other = MeasureJson(json, count, plan);
                Line(report, $"{count} records: System.Text.Json", other);
                Ratios(report, other, own);
            }

            if (count == 1) report.Score(Goals.GeneratorOther, own.Unrelated);
            if (count != 300) continue;
            report.Score(Goals.Generator, own.First);
            report.Score(Goals.GeneratorOther300, own.Unrelated);
        }

        foreach ((int count, int perFolder) in plan.Pick<(int, int)[]>(trial: [], quick: [], full: [(1_000, 100), (10_000, 100), (10_000, 1)]))
        {
            Line(report, $"{count:N0} notes, {perFolder} a folder", MeasureNotes(count, perFolder, plan));
        }
    }

    private static Figures MeasureSchemas(int count, Plan plan)
    {
        ImmutableArray<TextFile> files = GeneratedProjects.Schemas(count);
        GeneratorSubject subject = new(new NoteGenerator(), GeneratedProjects.WithoutSources, files, plan);
        return Figures.Of(subject, subject.AfterEdit(files[^1], i => GeneratedProjects.Schema(count - 1, $"Notes {i}")));
    }

    private static Figures MeasureJson(IIncrementalGenerator json, int count, Plan plan)
    {
        CSharpCompilation records = GeneratedProjects.JsonRecords(count);
        GeneratorSubject subject = new(json, records, [], plan);
        return Figures.Of(subject, subject.AfterEdit(records.SyntaxTrees[^1], i => GeneratedProjects.JsonRecord(count - 1, $"Notes{i}")));
    }

    private static Figures MeasureNotes(int count, int perFolder, Plan plan)
    {
        BenchmarkCorpus corpus = BenchmarkCorpus.Make(count);
        ImmutableArray<TextFile> files = GeneratedProjects.Vault(corpus, perFolder);
        GeneratorSubject subject = new(new NoteGenerator(), GeneratedProjects.WithoutSources, files, plan);
        return Figures.Of(subject, subject.AfterEdit(files[^1], i => $"{GeneratedProjects.Typed(corpus.Notes[^1].Text)}\nLine {i}\n"));
    }

    private static void Ratios(Report report, Figures other, Figures own)
    {
        (double first, double unrelated, double edited) = (other.First / own.First, other.Unrelated / own.Unrelated, other.Edited / own.Edited);
        report.Print($"{"    System.Text.Json to NoteSdk",-44} {first,10:N1} {unrelated,10:N1} {edited,10:N1} {"",7} {(double)other.Size / own.Size,11:N1}");
    }

    /// <summary>It is part of the SDK, and lies beside the reference assemblies of the runtime.</summary>
    private static IIncrementalGenerator? LoadJsonGenerator()
    {
        string packs = Path.GetFullPath(Path.Combine(GeneratedProjects.RuntimeFolder, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string? path = !Directory.Exists(packs) ? null : Directory.EnumerateFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "cs").Order(StringComparer.Ordinal).LastOrDefault();
        if (path is null) return null;
        Assembly assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        Type generator = assembly.GetTypes().First(type => type.IsAssignableTo(typeof(IIncrementalGenerator)) && !type.IsAbstract);
        return (IIncrementalGenerator)Activator.CreateInstance(generator)!;
    }

    private static void Line(Report report, FormattableString name, Figures figures)
    {
        string title = FormattableString.Invariant(name);
        report.Print($"{title,-44} {figures.First,10:N2} {figures.Unrelated,10:N3} {figures.Edited,10:N2} {figures.Files,7:N0} {figures.Size / 1000.0,11:N0}");
    }

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
