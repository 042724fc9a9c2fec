using NoteSdk.Benchmarks.Contenders;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks.Checking;

/// <summary>Makes sure that all contenders do the same work: figures of one that reads less are worth nothing.</summary>
internal static class FairnessCheck
{
    private const int MostReported = 10;

    /// <summary>Compares the contenders on the whole corpus.</summary>
    /// <exception cref="DifferentResultsException">They differ: the message has the first notes where they do.</exception>
    public static void Run(BenchmarkCorpus corpus)
    {
        HandContender byHand = new();
        List<string> differences = [];
        for (int i = 0; i < corpus.Notes.Count; i++)
        {
            CorpusNote note = corpus.Notes[i];
            NoteRecord typed = TypedNotes.Parse(note);
            string? difference = SameValues.FirstDifference(byHand.Run(note, i), typed, "")
                ?? (typed.ToUtf8Bytes().AsSpan().SequenceEqual(note.Utf8) ? null : "NoteSdk writes other bytes than it read")
                ?? TypedNotes.Edits.Select(edit => EditDifference(edit, typed, note)).FirstOrDefault(found => found is not null);
            if (difference is not null) differences.Add($"note {i} ({note.Kind}): {difference}");
        }

        if (differences.Count == 0) return;
        string first = string.Join('\n', differences.Take(MostReported));
        throw new DifferentResultsException($"{first}\n{differences.Count} of {corpus.Notes.Count} notes are not read alike.");
    }

    /// <summary>An edit must arrive, and change nothing outside of one section.</summary>
    private static string? EditDifference(Func<NoteRecord, NoteRecord> edit, NoteRecord typed, CorpusNote note)
    {
        NoteRecord wanted = edit(typed);
        byte[] edited = wanted.ToUtf8Bytes();
        if (!TypedNotes.Parse(note.Kind, edited).Equals(wanted)) return $"the edit {edit.Method.Name} does not read back";
        int start = edited.AsSpan().CommonPrefixLength(note.Utf8);
        int end = 0;
        while (end < note.Utf8.Length - start && end < edited.Length - start && edited[^(end + 1)] == note.Utf8[^(end + 1)]) end++;
        ReadOnlySpan<byte> changed = note.Utf8.AsSpan(start..^end);
        if (edit != TypedNotes.EditProse && changed.Contains((byte)'\n')) return $"the edit {edit.Method.Name} changes more than one line";
        return changed.IndexOf("\n## "u8) < 0 ? null : $"the edit {edit.Method.Name} changes more than one section";
    }
}
