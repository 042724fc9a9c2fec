using System.Diagnostics;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Notes;
using NoteSdk.Benchmarks.Vaults;

namespace NoteSdk.Benchmarks.Batches;

/// <summary>A batch that edits many notes, beside the fastest safe ways to write the same bytes.</summary>
internal sealed class BatchExperiment() : Experiment("batch")
{
    private const int Threads = 8;

    /// <summary>No round begins later: disks differ by far more than processors do.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    public override void Run(Plan plan, Report report)
    {
        using VaultCorpus corpus = new(plan.NotesOr(trial: 20, quick: 1_000, full: 1_000));
        report.Section($"a batch: {corpus.Files.Count:N0} notes edited");
        VaultFigure commit = new("a batch committed");
        VaultFigure inTurns = new("written, flushed and renamed, one by one");
        VaultFigure atOnce = new($"the same by {Threads} threads");
        VaultFigure[] figures = [commit, inTurns, atOnce];
        long start = Stopwatch.GetTimestamp();
        for (int round = -plan.Pick(trial: 0, quick: 1, full: 2); round < plan.Pick(trial: 1, quick: 5, full: 11); round++)
        {
            if (round > 0 && Stopwatch.GetElapsedTime(start) > s_longest) break;
            bool isWarmUp = round < 0;
            List<(string, byte[])> edited = Commit(corpus, commit, isWarmUp);
            inTurns.Run(() => SafeWriting.Write(edited, threads: 1), isWarmUp);
            atOnce.Run(() => SafeWriting.Write(edited, Threads), isWarmUp);
        }

        VaultFigure fastest = inTurns.Elapsed < atOnce.Elapsed ? inTurns : atOnce;
        VaultFigure.PrintTable(report, figures, fastest, "x fastest", corpus.Files.Count);
        report.Score(Goals.Batch, commit.TimesOf(fastest));
    }

    /// <summary>Moves one date of each note on by a day.</summary>
    /// <returns>What was written.</returns>
    private static List<(string Path, byte[] Bytes)> Commit(VaultCorpus corpus, VaultFigure figure, bool isWarmUp)
    {
        Vault vault = Vault.OpenAsync(corpus.Root, NoteTypes.All).GetAwaiter().GetResult();
        VaultBatch batch = vault.NewBatch();
        List<(string, byte[])> edited = [];
        foreach (VaultNote note in vault.Notes())
        {
            byte[] bytes = note.Read() switch
            {
                Person person => Save(batch, person with { LastContact = Later(person.LastContact) }),
                Meeting meeting => Save(batch, meeting with { Date = Later(meeting.Date) }),
                Project project => Save(batch, project with { Due = Later(project.Due) }),
                _ => throw new InvalidOperationException($"'{note.Path}' has no type."),
            };
            edited.Add((Path.Join(corpus.Root, note.Path), bytes));
        }

        figure.Run(
            () =>
            {
                batch.CommitAsync().GetAwaiter().GetResult();
                return batch;
            },
            isWarmUp);
        foreach ((string path, byte[] bytes) in edited)
        {
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) throw new DifferentResultsException($"The batch wrote other bytes to '{path}'.");
        }

        return edited;
    }

    private static byte[] Save<T>(VaultBatch batch, T note)
        where T : NoteRecord => batch.Save(note).ToUtf8Bytes();

    private static DateOnly Later(DateOnly? date) => (date ?? new DateOnly(2025, 1, 1)).AddDays(1);
}
