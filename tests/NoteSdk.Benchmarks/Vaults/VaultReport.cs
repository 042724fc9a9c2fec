using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>Measures how a vault of many notes opens, what it keeps in memory, and how fast it answers.</summary>
internal sealed class VaultReport(TextWriter output, VaultCorpus corpus)
{
    private const double MostTimesReading = 2;
    private const double MostRetained = 2048;

    /// <summary>So many until the just-in-time compiler has no better code left.</summary>
    private const int WarmUpRounds = 6;

    private static readonly VaultOptions Cached = new() { Cache = SqliteVaultCache.At(".notesdk/cache.db") };

    /// <summary>Large vaults take longer, and their figures differ less.</summary>
    private readonly int _rounds = corpus.Files.Count > 50_000 ? 5 : 11;

    private double PerNote => 1.0 / corpus.Files.Count;

    public void Run()
    {
        Print($"vault    {corpus.Files.Count:N0} notes, {corpus.TotalBytes / 1e6:N1} MB, {corpus.TotalBytes * PerNote:N0} bytes on average");
        Print($"machine  {Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}, GC {(GCSettings.IsServerGC ? "server" : "workstation")}; warm page cache, as many threads as cores, medians of {_rounds} rounds taken in turns");
        Times();
        Answers(Retained());
    }

    private void Times()
    {
        VaultFigure reading = new("read the same files");
        VaultFigure opening = new("Vault.OpenAsync");
        VaultFigure asked = new("the same, and all maps of the index");
        VaultFigure again = new("Vault.OpenAsync, all known from the cache");
        VaultFigure[] figures = [reading, opening, asked, again];
        for (int round = -WarmUpRounds; round < _rounds; round++)
        {
            reading.Run(ReadFiles, isWarmUp: round < 0);
            opening.Run(() => Open(), isWarmUp: round < 0);
            asked.Run(() => OpenAndAsk(), isWarmUp: round < 0);
            again.Run(() => Open(Cached), isWarmUp: round < 0);
        }

        Print($"");
        Print($"{"",-40} {"ms",8} {"CPU ms",8} {"µs/note",8} {"x reading",10} {"CPU",6}");
        foreach (VaultFigure figure in figures)
        {
            Print($"{figure.Name,-40} {figure.Elapsed,8:N0} {figure.Used,8:N0} {figure.Elapsed * 1000 * PerNote,8:N1} {figure.Elapsed / reading.Elapsed,10:N2} {figure.Used / reading.Used,6:N2}");
        }

        Print($"");
        Goal("opening, in times of reading", opening.Elapsed / reading.Elapsed, MostTimesReading);
        Goal("opening, in times of reading, CPU", opening.Used / reading.Used, MostTimesReading);
    }

    /// <summary>Opens the vault once more, and weighs it with all that its answers need.</summary>
    private Vault Retained()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Vault vault = OpenAndAsk();
        double retained = (GC.GetTotalMemory(forceFullCollection: true) - before - corpus.TotalBytes) * PerNote;
        Goal("bytes retained per note beyond its text", retained, MostRetained);
        return vault;
    }

    private void Answers(Vault vault)
    {
        NoteList<VaultNote> notes = vault.Notes();
        VaultNote[] some = [.. notes.Where((_, i) => i % Math.Max(1, notes.Count / 1000) == 0)];
        VaultLink[] links = [.. some.SelectMany(note => note.Links)];
        Print($"");
        Answer("Resolve", links.Length, () => links.Count(link => vault.Resolve(link).Status != LinkStatus.NotFound));
        Answer("Backlinks", some.Length, () => some.Sum(note => vault.Backlinks(note).Count));
        Answer("NotesTagged", 2, () => vault.NotesTagged("type/meeting").Count + vault.NotesTagged("harbour").Count);
        Answer("Tags", 1, () => vault.Tags().Count);
        Answer("UnresolvedLinks", 1, () => vault.UnresolvedLinks().Count);
        Answer("Orphans", 1, () => vault.Orphans().Count);
        Answer("Tasks", 1, () => vault.Tasks().Count());
    }

    private void Answer(string name, int questions, Func<int> ask)
    {
        ask();
        long start = Stopwatch.GetTimestamp();
        int found = ask();
        Print($"{name,-16} {questions,6:N0} asked {found,9:N0} found {Stopwatch.GetElapsedTime(start).TotalMicroseconds / questions,12:N1} µs each");
    }

    private byte[][] ReadFiles()
    {
        byte[][] read = new byte[corpus.Files.Count][];
        Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => read[i] = File.ReadAllBytes(corpus.Files[i]));
        return read;
    }

    /// <summary>Opens the vault, and asks what needs the outlines of all notes and each of the index's maps.</summary>
    private Vault OpenAndAsk()
    {
        Vault vault = Open();
        VaultNote first = vault.Notes()[0];
        if (!vault.FindByTitle(first.Title).Contains(first)) throw new InvalidOperationException($"The vault does not find '{first.Title}'.");
        _ = vault.Backlinks(first);
        _ = vault.Resolve(new Link(first.Name));
        _ = vault.Tags();
        return vault;
    }

    private Vault Open(VaultOptions? options = null)
    {
        Vault vault = Vault.OpenAsync(corpus.Root, NoteTypes.All, options).GetAwaiter().GetResult();
        if (vault.Notes().Count != corpus.Files.Count) throw new InvalidOperationException($"The vault has {vault.Notes().Count} notes of {corpus.Files.Count}.");
        return vault;
    }

    private void Goal(string what, double value, double most) => Print($"goal     {what}: at most {most:N0}, now {value:N2}{(value <= most ? "" : " (not yet)")}");

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
