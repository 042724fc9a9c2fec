using System.Text.Json;
using CsCheck;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Kinds;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Laws.Tests.Editing;
using NoteSdk.Tests.Notes;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Json;

/// <summary>The laws of JSON for every kind of member, hostile values and notes in every state; see <see cref="JsonLaws{T}"/> for what they are.</summary>
[Trait("Category", "Law")]
public sealed class JsonLawTests(ITestOutputHelper output)
{
    [Fact]
    public void Json_and_back_is_equal_whatever_the_note_and_its_values()
    {
        int count = 0;
        int held = 0;
        LawGen.Holds(output, LawGen.Cases, 600, words => LawGen.Mutated(words.Note), (note, words) =>
        {
            count++;
            if (NoteKind.Of(note).CheckJson(note, new Choices(words.Edit))) held++;
        });
        Assert.True(held > count / 2, $"JSON could hold {held} of {count} records only.");
    }

    [Fact]
    public void Every_type_in_every_place_is_equal_after_json_and_back()
    {
        Gen.Int.Sample(seed => Assert.True(JsonLaws<Everything>.Check(Random(Everything.Parse(SampleSchemas.EverythingNote), new Random(seed)))), writeLine: output.WriteLine, iter: 60);
    }

    [Fact]
    public void Every_note_is_as_it_was_with_its_own_members_from_json()
    {
        JsonLaws<Everything>.Check(SampleSchemas.EverythingNote, Everything.Parse(SampleSchemas.EverythingNote));
        JsonLaws<Everything>.Check(SampleSchemas.OldNote, Everything.Parse(SampleSchemas.OldNote));
        foreach (byte[] note in SampleSchemas.RetroNotes) JsonLaws<Retro>.Check(note, Retro.Parse(note));
        JsonLaws<Voyage>.Check(SampleSchemas.VoyageNote, Voyage.Parse(SampleSchemas.VoyageNote));
        foreach ((_, byte[] note) in LawGen.Variants()) NoteKind.Of(note).CheckJson(note, new Choices([]));
    }

    [Fact]
    public void Parts_and_items_have_their_own_json()
    {
        Everything all = Random(Everything.Parse(SampleSchemas.EverythingNote), new Random(5));
        SameAfterJson(all.Facts);
        SameAfterJson(all.Labelled);
        SameAfterJson(all.Grid);
        SameAfterJson(all.Todo);
        SameAfterJson(all.Level);
        SameAfterJson(all.Other);
        SameAfterJson(all.SameKinds);
        foreach (JournalLine line in all.Journal) SameAfterJson(line);
    }

    private static Everything Random(Everything record, Random random)
    {
        RandomValues values = new(random);
        foreach (NoteTypeMember member in NoteType.Of<Everything>().Members)
        {
            string[] names = member.Name.Split('.');
            Type owner = names.Length == 1 ? typeof(Everything) : RecordValues.TypeOf(typeof(Everything), string.Join('.', names[..^1]));
            Everything edited = (Everything)RecordValues.With(record, member.Name, values.Of(owner.GetProperty(names[^1])!));
            if (CanBeJson(edited)) record = edited;
        }

        return record;
    }

    // Not so links that do not read as what they are.
    private static bool CanBeJson(Everything record)
    {
        try
        {
            return JsonSerializer.Serialize(record).Length > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void SameAfterJson<T>(T value)
    {
        string json = JsonSerializer.Serialize(value);
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }
}
