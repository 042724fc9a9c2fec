using System.Diagnostics;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>How a vault of many notes opens, what it keeps in memory, how fast it answers, and how fast after a change.</summary>
internal sealed class VaultExperiment() : Experiment("vault")
{
    private static readonly VaultOptions Cached = new() { Cache = SqliteVaultCache.At(".notesdk/cache.db") };

    public override void Run(Plan plan, Report report)
    {
        using VaultCorpus corpus = new(plan.NotesOr(trial: 200, quick: 10_000, full: 100_000));
        report.Section($"a vault: {corpus.Files.Count:N0} notes, {corpus.TotalBytes / 1e6:N1} MB; warm page cache, as many threads as cores");
        Times(plan, report, corpus);
        Answers(report, Retained(report, corpus));
        new ChangeFigures(report, corpus, plan).Run();
    }

    private static void Times(Plan plan, Report report, VaultCorpus corpus)
    {
        VaultFigure reading = new("read the same files");
        VaultFigure opening = new("Vault.OpenAsync");
        VaultFigure asked = new("the same, and all maps of the index");
        VaultFigure again = new("Vault.OpenAsync, all known from the cache");

        // Large vaults take longer, and their figures differ less.
        int rounds = corpus.Files.Count > 50_000 ? 5 : plan.Rounds;
        for (int round = -plan.WarmUps; round < rounds; round++)
        {
            bool isWarmUp = round < 0;
            reading.Run(() => ReadFiles(corpus), isWarmUp);
            opening.Run(() => Open(corpus), isWarmUp);
            asked.Run(() => OpenAndAsk(corpus), isWarmUp);
            again.Run(() => Open(corpus, Cached), isWarmUp);
        }

        VaultFigure.PrintTable(report, [reading, opening, asked, again], reading, "x reading", corpus.Files.Count);
        report.Score(Goals.Open, opening.TimesOf(reading));
        report.Score(Goals.FirstLinks, asked.TimesOf(reading));
    }

    /// <summary>Opens the vault once more, and weighs it with all that its answers need.</summary>
    private static Vault Retained(Report report, VaultCorpus corpus)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Vault vault = OpenAndAsk(corpus);
        report.Score(Goals.OpenMemory, (double)(GC.GetTotalMemory(forceFullCollection: true) - before - corpus.TotalBytes) / corpus.Files.Count);
        return vault;
    }

    private static void Answers(Report report, Vault vault)
    {
        NoteList<VaultNote> notes = vault.Notes();
        VaultNote[] some = [.. notes.Where((_, i) => i % Math.Max(1, notes.Count / 1000) == 0)];
        VaultLink[] links = [.. some.SelectMany(note => note.Links)];
        report.Print($"");
        Answer("Resolve", links.Length, () => links.Count(link => vault.Resolve(link).Status != LinkStatus.NotFound));
        Answer("Backlinks", some.Length, () => some.Sum(note => vault.Backlinks(note).Count));
        Answer("NotesTagged", 2, () => vault.NotesTagged("type/meeting").Count + vault.NotesTagged("harbour").Count);
        Answer("Tags", 1, () => vault.Tags().Count);
        Answer("UnresolvedLinks", 1, () => vault.UnresolvedLinks().Count);
        Answer("Orphans", 1, () => vault.Orphans().Count);
        Answer("Tasks", 1, () => vault.Tasks().Count());

        void Answer(string name, int questions, Func<int> ask)
        {
            ask();
            long start = Stopwatch.GetTimestamp();
            int found = ask();
            report.Print($"{name,-16} {questions,6:N0} asked {found,9:N0} found {Stopwatch.GetElapsedTime(start).TotalMicroseconds / questions,12:N1} µs each");
        }
    }

    private static byte[][] ReadFiles(VaultCorpus corpus)
    {
        byte[][] read = new byte[corpus.Files.Count][];
        ParallelOptions options = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, read.Length, options, i => read[i] = File.ReadAllBytes(corpus.Files[i]));
        return read;
    }

    /// <summary>Opens the vault, and asks what needs the outlines of all notes and each of the index's maps.</summary>
    private static Vault OpenAndAsk(VaultCorpus corpus)
    {
        Vault vault = Open(corpus);
        VaultNote first = vault.Notes()[0];
        if (!vault.FindByTitle(first.Title).Contains(first)) throw new DifferentResultsException($"The vault does not find '{first.Title}'.");
        _ = vault.Backlinks(first);
        _ = vault.Resolve(new Link(first.Name));
        _ = vault.Tags();
        return vault;
    }

    private static Vault Open(VaultCorpus corpus, VaultOptions? options = null)
    {
        Vault vault = Vault.OpenAsync(corpus.Root, NoteTypes.All, options).GetAwaiter().GetResult();
        int notes = vault.Notes().Count;
        return notes == corpus.Files.Count ? vault : throw new DifferentResultsException($"The vault has {notes} notes of {corpus.Files.Count}.");
    }
}
