using System.Text;
using CsCheck;
using NoteSdk.Notes.Tests.Seed;
using Xunit.Abstractions;
using static NoteSdk.Notes.Tests.Schemas.DifferentialCases;

namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>Damaged notes are the same to a generated record and to a note by a run-time schema.</summary>
[Trait("Category", "Law")]
public sealed class DifferentialDamageTests(ITestOutputHelper output)
{
    [Fact]
    public void Notes_that_break_off_anywhere_are_read_the_same_way() =>
        Cases.Sample(given => given.Type.Read(given.Note[..((given.Seed & int.MaxValue) % (given.Note.Length + 1))]), writeLine: output.WriteLine, iter: 300);

    [Fact]
    public void Strings_that_are_not_unicode_are_read_the_same_way() => Cases.Sample(
        given =>
        {
            string text = Encoding.UTF8.GetString(given.Note);
            given.Type.Read(text.Insert((given.Seed & int.MaxValue) % (text.Length + 1), "\uD83D"));
        },
        writeLine: output.WriteLine, iter: 100);

    [Fact]
    public void Damaged_notes_are_read_and_edited_the_same_way() => Cases.Sample(
        given =>
        {
            Random random = new(given.Seed);
            byte[] note = Mutation.Of(given.Note, random);
            given.Type.Read(note);
            given.Type.Edit(note, random);
        },
        writeLine: output.WriteLine, iter: 300);

    [SharedFact]
    public void The_real_note_is_read_and_edited_the_same_way_when_it_is_damaged() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            byte[] note = Mutation.Of(SeedNote.Bytes, random);
            People.Read(note);
            People.Edit(note, random);
        },
        writeLine: output.WriteLine, iter: 200);
}
