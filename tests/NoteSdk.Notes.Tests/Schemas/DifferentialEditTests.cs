using System.Text;
using CsCheck;
using Xunit.Abstractions;
using static NoteSdk.Notes.Tests.Schemas.DifferentialCases;

namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>Edits of a generated record and of a note by a run-time schema write the same bytes, or are refused alike.</summary>
[Trait("Category", "Law")]
public sealed class DifferentialEditTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_member_of_every_sample_note_is_edited_the_same_way()
    {
        for (int i = 0; i < SampleNotes.Length; i++)
        {
            foreach (FrontEnds type in Types) type.Edit(SampleNotes[i], new Random(i));
        }
    }

    [Fact]
    public void Every_type_in_every_place_is_edited_the_same_way() => Gen.Int.Sample(seed => Everything.Edit(SampleSchemas.EverythingNote, new Random(seed)), writeLine: output.WriteLine, iter: 25);

    [Fact]
    public void Every_type_under_an_old_name_is_edited_the_same_way() => Gen.Int.Sample(seed => Everything.Edit(SampleSchemas.OldNote, new Random(seed)), writeLine: output.WriteLine, iter: 25);

    [Fact]
    public void Records_within_records_are_edited_the_same_way() => Gen.Int.Sample(
        seed =>
        {
            foreach (byte[] note in SampleSchemas.RetroNotes) Retro.Edit(note, new Random(seed));
            Voyage.Edit(SampleSchemas.VoyageNote, new Random(seed));
        },
        writeLine: output.WriteLine, iter: 25);

    [Fact]
    public void New_notes_are_made_the_same_way() => Cases.Sample(
        given =>
        {
            given.Type.Create(new Random(given.Seed));
            given.Type.CreateFromDefaults(new Random(given.Seed));
        },
        writeLine: output.WriteLine, iter: 200);

    [Fact]
    public void Notes_with_other_newlines_and_a_byte_order_mark_are_read_and_edited_the_same_way()
    {
        foreach (byte[] note in SampleNotes)
        {
            foreach (string newline in new[] { "\r\n", "\r" })
            {
                byte[] variant = Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(note).ReplaceLineEndings(newline));
                ReadByAll(variant);
                People.Edit(variant, new Random(1));
            }
        }
    }
}
