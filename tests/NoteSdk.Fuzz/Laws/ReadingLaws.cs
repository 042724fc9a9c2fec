using System.Text;
using NoteSdk.Fuzz.Inputs;

namespace NoteSdk.Fuzz.Laws;

/// <summary>What holds for the reading of any bytes: nothing throws, and what is written back is what was read.</summary>
internal static class ReadingLaws
{
    /// <summary>
    /// The most that reading may allocate for every byte of a note, and besides. Frontmatter that is broken in every line costs the most: YamlDotNet throws for each.
    /// </summary>
    private const int AllocatedPerByte = 10_000;
    private const int AllocatedBesides = 1 << 20;

    /// <summary>The schemas of the records, loaded at run time.</summary>
    private static readonly NoteSchemas Schemas = NoteSchemas.Parse(Embedded.In("schema").Select(file => (file.Name, Encoding.UTF8.GetString(file.Bytes))));

    public static T Check<T>(byte[] note)
        where T : Note<T>, INote<T>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        T read = Note<T>.Parse(note);
        RequireEqual(note, read.ToUtf8Bytes(), "identity");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        LawBrokenException.Unless(allocated <= ((long)AllocatedPerByte * note.Length) + AllocatedBesides, "linear memory", () => $"{allocated} bytes allocated for {note.Length}");

        foreach (NoteDiagnostic diagnostic in read.Diagnostics) LawBrokenException.Unless(diagnostic.Line > 0 && diagnostic.Column > 0, "diagnostics have a place", diagnostic.ToString);
        foreach (NoteMember member in read.Members) LawBrokenException.Unless(member.Line > 0 || member.State == MemberState.Absent, "members have a place", member.ToString);
        foreach ((string key, string value) in read.Frontmatter) LawBrokenException.Unless(key is not null && value is not null, "frontmatter is text", () => "null");
        foreach (NoteSection section in read.Sections) LawBrokenException.Unless(section.Line > 0 && section.Level is >= 1 and <= 6, "sections have a place", section.ToString);
        RequireEqual(note, read.ToUtf8Bytes(), "identity after diagnostics");
        LawBrokenException.Unless(read.Diff().Length == 0, "no diff without an edit", read.Diff);

        SchemaNote loose = Schemas[NoteType.Of<T>().Name].Parse(note);
        RequireEqual(note, loose.ToUtf8Bytes(), "identity of the run-time reader");
        LawBrokenException.Unless(loose.Diagnostics.Equals(read.Diagnostics), "both readers tell the same", () => $"{read.Diagnostics} and {loose.Diagnostics}");
        RequireEqual(note, loose.ToUtf8Bytes(), "identity of the run-time reader after diagnostics");

        T again = Note<T>.Parse(note);
        LawBrokenException.Unless(again.Equals(read), "reading twice gives equal records", () => $"{read} and {again}");
        return read;
    }

    public static void RequireEqual(byte[] expected, byte[] actual, string law) =>
        LawBrokenException.Unless(expected.AsSpan().SequenceEqual(actual), law, () => Difference(expected, actual));

    /// <summary>Where two texts differ, with a little of what is around.</summary>
    public static string Difference(byte[] expected, byte[] actual)
    {
        int at = expected.AsSpan().CommonPrefixLength(actual);
        return $"at byte {at}: expected {Around(expected, at)}, found {Around(actual, at)}";
    }

    private static string Around(byte[] bytes, int at)
    {
        int start = Math.Max(0, at - 30);
        return Report.Quote(Encoding.UTF8.GetString(bytes.AsSpan(start, Math.Min(bytes.Length - start, 90))));
    }
}
