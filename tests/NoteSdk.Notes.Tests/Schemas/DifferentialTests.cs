using NoteSdk.Notes.Tests.Seed;
using static NoteSdk.Notes.Tests.Schemas.DifferentialCases;

namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>One engine, two front ends: whatever the note, a generated record and a note by a run-time schema have the same values, diagnostics and bytes.</summary>
[Trait("Category", "Law")]
public sealed class DifferentialTests
{
    [Fact]
    public void Every_sample_note_reads_the_same_by_every_schema()
    {
        foreach (byte[] note in SampleNotes) ReadByAll(note);
    }

    [Fact]
    public void A_note_with_old_names_holds_the_same() => Assert.Equal(SampleSchemas.Everything.Parse(SampleSchemas.EverythingNote), SampleSchemas.Everything.Parse(SampleSchemas.OldNote));

    [SharedFact]
    public void The_real_note_is_read_and_edited_the_same_way()
    {
        ReadByAll(SeedNote.Bytes);
        for (int seed = 0; seed < 20; seed++) People.Edit(SeedNote.Bytes, new Random(seed));
    }
}
