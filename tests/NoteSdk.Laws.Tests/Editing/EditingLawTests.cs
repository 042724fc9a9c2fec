using CsCheck;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Inputs;
using NoteSdk.Fuzz.Kinds;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Editing;

/// <summary>The laws of editing for every kind of member, hostile values and notes in every state; see <c>EditLaws</c> for what they are.</summary>
[Trait("Category", "Law")]
public sealed class EditingLawTests(ITestOutputHelper output)
{
    private static readonly Gen<(int Kind, uint[] Words)> Created = Gen.Select(Gen.Int[0, NoteKind.All.Length - 1], LawGen.Words);

    [Fact]
    public void An_edit_reads_back_stays_in_its_place_and_can_be_undone() =>
        LawGen.Holds(output, LawGen.Cases, 4000, words => LawGen.Mutated(words.Note), (note, words) => NoteKind.Of(note).CheckEdit(note, new Choices(words.Edit)));

    [Fact]
    public void Edits_of_two_members_commute() =>
        LawGen.Holds(output, LawGen.Cases, 2000, words => LawGen.Mutated(words.Note), (note, words) => NoteKind.Of(note).CheckTwoEdits(note, new Choices(words.Edit)));

    [Fact]
    public void A_note_as_the_library_writes_it_gets_its_bytes_back() =>
        LawGen.Holds(output, Created, 2000, _ => [], (_, made) => NoteKind.All[made.Kind].CheckUndo(new Choices(made.Words)));

    [Fact]
    public void A_note_made_of_any_values_reads_back_equal() =>
        LawGen.Holds(output, Created, 1000, made => NoteKind.All[made.Kind].Create(new Choices(made.Words)), (note, made) => NoteKind.All[made.Kind].CheckReading(note));

    [Fact]
    public void Every_form_of_every_sample_note_can_be_edited()
    {
        uint word = 1;
        int count = 0;
        foreach ((_, byte[] note) in LawGen.Variants())
        {
            for (int i = 0; i < 4; i++, count++) NoteKind.Of(note).CheckEdit(note, new Choices([.. Enumerable.Range(0, 40).Select(_ => word = (word * 1664525) + 1013904223)]));
        }

        output.WriteLine($"Passed {count} edits.");
    }
}
