using NoteSdk.Benchmarks.Contenders;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Checking;

/// <summary>Makes sure that all contenders do the same work: figures of one that reads less are worth nothing.</summary>
internal static class FairnessCheck
{
    private const int MostReported = 10;

    /// <summary>Tells of the first notes where the contenders differ.</summary>
    /// <returns>Whether all is the same for the whole corpus.</returns>
    public static bool Run(BenchmarkCorpus corpus, TextWriter report)
    {
        HandContender byHand = new();
        int differing = 0;
        for (int i = 0; i < corpus.Notes.Count; i++)
        {
            CorpusNote note = corpus.Notes[i];
            NoteRecord typed = TypedNotes.Parse(note);
            string? difference = SameValues.FirstDifference(byHand.Run(note, i), typed, "")
                ?? (typed.ToUtf8Bytes().AsSpan().SequenceEqual(note.Utf8) ? null : "NoteSdk writes other bytes than it read")
                ?? EditDifference(typed, note);
            if (difference is null || ++differing > MostReported) continue;
            report.WriteLine($"note {i} ({note.Kind}): {difference}");
        }

        if (differing > 0) report.WriteLine($"{differing} of {corpus.Notes.Count} notes are not read alike, so nothing was measured.");
        return differing == 0;
    }

    /// <summary>An edit must arrive, and change no other line of the note.</summary>
    private static string? EditDifference(NoteRecord typed, CorpusNote note)
    {
        byte[] edited = TypedNotes.Edit(typed).ToUtf8Bytes();
        DateOnly? date = note.Kind switch
        {
            NoteKind.Person => Person.Parse(edited).LastContact,
            NoteKind.Meeting => Meeting.Parse(edited).Date,
            _ => Project.Parse(edited).Due,
        };
        if (date != TypedNotes.Edited) return $"the edited date reads back as {date}";
        int start = edited.AsSpan().CommonPrefixLength(note.Utf8);
        int end = 0;
        while (end < note.Utf8.Length - start && end < edited.Length - start && edited[^(end + 1)] == note.Utf8[^(end + 1)]) end++;
        bool isOneLine = !note.Utf8.AsSpan(start..^end).Contains((byte)'\n');
        return isOneLine ? null : "the edit changes more than one line";
    }
}
