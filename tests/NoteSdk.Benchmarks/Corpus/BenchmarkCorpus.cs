using System.Security.Cryptography;
using System.Text;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Corpus;

/// <summary>The notes that are measured: the same on every machine. A smaller corpus is the beginning of a larger one.</summary>
internal sealed class BenchmarkCorpus
{
    private const ulong Seed = 20260103;

    private BenchmarkCorpus(CorpusNote[] notes)
    {
        Notes = notes;
        TotalBytes = notes.Sum(note => (long)note.Utf8.Length);
    }

    public IReadOnlyList<CorpusNote> Notes { get; }

    public long TotalBytes { get; }

    /// <summary>Makes so many notes: of a hundred, 85 are people, 10 meetings and 5 projects.</summary>
    public static BenchmarkCorpus Make(int count) => new([.. Enumerate(count)]);

    /// <summary>The same notes, one after the other, for who does not want to hold them.</summary>
    public static IEnumerable<CorpusNote> Enumerate(int count) => Enumerable.Range(0, count).Select(MakeNote);

    public double BytesPerNote => (double)TotalBytes / Notes.Count;

    /// <summary>Those notes that have a list, a table and a prose which edits can change.</summary>
    public BenchmarkCorpus WithPlacesToEdit() =>
        new([.. Notes.Where(static note => note.Kind == NoteKind.Person || (note.Kind == NoteKind.Project && Project.Parse(note.Utf8).Milestones.Count > 0))]);

    public override string ToString()
    {
        IEnumerable<KeyValuePair<NoteKind, int>> counts = Notes.CountBy(static note => note.Kind).OrderBy(static count => count.Key);
        string kinds = string.Join(", ", counts.Select(static count => $"{count.Value} {count.Key}"));
        string size = FormattableString.Invariant($"{TotalBytes / 1e6:N1} MB, {BytesPerNote:N0} bytes on average");
        return FormattableString.Invariant($"{Notes.Count:N0} notes ({kinds}), {size}, fingerprint {Fingerprint()}");
    }

    /// <summary>The first bytes of a hash of all notes: two runs with the same one measured the same.</summary>
    private string Fingerprint()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (CorpusNote note in Notes) hash.AppendData(note.Utf8);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    private static CorpusNote MakeNote(int number)
    {
        Dice dice = new(Seed + (ulong)number);
        NoteText note = new(dice);
        int percent = dice.Below(100);
        NoteKind kind = percent < 85 ? NoteKind.Person : percent < 95 ? NoteKind.Meeting : NoteKind.Project;
        string name = kind switch
        {
            NoteKind.Person => PersonText.Write(note, number),
            NoteKind.Meeting => MeetingText.Write(note),
            _ => ProjectText.Write(note),
        };

        string text = note.ToString();
        if (dice.Chance(8)) text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return new CorpusNote(kind, name, dice.Chance(1) ? [.. Encoding.UTF8.Preamble, .. utf8] : utf8, text);
    }
}
