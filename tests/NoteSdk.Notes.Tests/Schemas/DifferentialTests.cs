using System.Text;
using CsCheck;
using NoteSdk.Notes.Tests.Seed;
using NoteSdk.Tests.Notes;
using Xunit.Abstractions;

namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>One engine, two front ends: whatever the note, a generated record and a note by a run-time schema have the same values, diagnostics and bytes.</summary>
[Trait("Category", "Law")]
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private static readonly FrontEnds People = FrontEnds.Of<Person>(SampleSchemas.People);

    private static readonly FrontEnds Everything = FrontEnds.Of<Everything>(SampleSchemas.Everything);

    private static readonly FrontEnds Retro = FrontEnds.Of<Retro>(SampleSchemas.Retro);

    private static readonly FrontEnds[] Types =
    [
        People,
        FrontEnds.Of<Meeting>(SampleSchemas.All["meeting"]),
        FrontEnds.Of<Project>(SampleSchemas.All["project"]),
        FrontEnds.Of<Note>(SampleSchemas.All["note"]),
        Everything,
        Retro,
    ];

    private static readonly byte[][] Notes =
        [.. SampleVault.Notes("").Append(SampleVault.BadNote).Select(File.ReadAllBytes), SampleSchemas.EverythingNote, SampleSchemas.OldNote, .. SampleSchemas.RetroNotes];

    private static readonly Gen<(FrontEnds Type, byte[] Note, int Seed)> Cases = Gen.Select(Gen.Int[0, Types.Length - 1].Select(i => Types[i]), Gen.Int[0, Notes.Length - 1].Select(i => Notes[i]), Gen.Int);

    [Fact]
    public void Every_sample_note_reads_alike_by_every_schema()
    {
        foreach (byte[] note in Notes) ReadByAll(note);
    }

    [Fact]
    public void Every_member_of_every_sample_note_is_edited_alike()
    {
        for (int i = 0; i < Notes.Length; i++)
        {
            foreach (FrontEnds type in Types) type.Edit(Notes[i], new Random(i));
        }
    }

    [Fact]
    public void Every_type_in_every_place_is_edited_alike() => Gen.Int.Sample(seed => Everything.Edit(SampleSchemas.EverythingNote, new Random(seed)), writeLine: output.WriteLine, iter: 25);

    [Fact]
    public void Every_type_under_an_old_name_is_edited_alike() => Gen.Int.Sample(seed => Everything.Edit(SampleSchemas.OldNote, new Random(seed)), writeLine: output.WriteLine, iter: 25);

    [Fact]
    public void A_note_with_old_names_holds_the_same() => Assert.Equal(SampleSchemas.Everything.Parse(SampleSchemas.EverythingNote), SampleSchemas.Everything.Parse(SampleSchemas.OldNote));

    [Fact]
    public void Records_within_records_are_edited_alike() => Gen.Int.Sample(
        seed =>
        {
            foreach (byte[] note in SampleSchemas.RetroNotes) Retro.Edit(note, new Random(seed));
        },
        writeLine: output.WriteLine, iter: 25);

    [Fact]
    public void New_notes_are_made_alike() => Cases.Sample(
        given =>
        {
            given.Type.Create(new Random(given.Seed));
            given.Type.CreateFromDefaults(new Random(given.Seed));
        },
        writeLine: output.WriteLine, iter: 200);

    [Fact]
    public void Notes_with_other_newlines_and_a_byte_order_mark_are_read_and_edited_alike()
    {
        foreach (byte[] note in Notes)
        {
            foreach (string newline in new[] { "\r\n", "\r" })
            {
                byte[] variant = Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(note).ReplaceLineEndings(newline));
                ReadByAll(variant);
                People.Edit(variant, new Random(1));
            }
        }
    }

    [Fact]
    public void Notes_that_break_off_anywhere_are_read_alike() =>
        Cases.Sample(given => given.Type.Read(given.Note[..((given.Seed & int.MaxValue) % (given.Note.Length + 1))]), writeLine: output.WriteLine, iter: 300);

    [Fact]
    public void Strings_that_are_no_unicode_are_read_alike() => Cases.Sample(
        given =>
        {
            string text = Encoding.UTF8.GetString(given.Note);
            given.Type.Read(text.Insert((given.Seed & int.MaxValue) % (text.Length + 1), "\uD83D"));
        },
        writeLine: output.WriteLine, iter: 100);

    [Fact]
    public void Damaged_notes_are_read_and_edited_alike() => Cases.Sample(
        given =>
        {
            Random random = new(given.Seed);
            byte[] note = Mutation.Of(given.Note, random);
            given.Type.Read(note);
            given.Type.Edit(note, random);
        },
        writeLine: output.WriteLine, iter: 300);

    [SharedFact]
    public void The_real_note_is_read_and_edited_alike()
    {
        ReadByAll(SeedNote.Bytes);
        for (int seed = 0; seed < 20; seed++) People.Edit(SeedNote.Bytes, new Random(seed));
    }

    [SharedFact]
    public void The_real_note_is_read_and_edited_alike_when_it_is_damaged() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            byte[] note = Mutation.Of(SeedNote.Bytes, random);
            People.Read(note);
            People.Edit(note, random);
        },
        writeLine: output.WriteLine, iter: 200);

    private static void ReadByAll(byte[] note)
    {
        foreach (FrontEnds type in Types) type.Read(note);
    }
}
