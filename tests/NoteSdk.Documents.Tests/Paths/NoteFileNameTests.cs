using CsCheck;
using NoteSdk.Documents.Paths;
using NoteSdk.Tests;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Paths;

/// <summary>A new note gets a name that every system can hold and links can lead to.</summary>
public class NoteFileNameTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Pete: Iming.md", 4, "':'", "Windows forbids", "Pete - Iming.md")]
    [InlineData("a/b.md", 1, "'/'", "Windows forbids", "a-b.md")]
    [InlineData("C#.md", 1, "'#'", "meaning links", "C.md")]
    [InlineData("a [b].md", 2, "'['", "meaning links", "a (b).md")]
    [InlineData("a|b.md", 1, "'|'", "meaning links", "a-b.md")]
    [InlineData("why?.md", 3, "'?'", "Windows forbids", "why.md")]
    [InlineData("a\tb.md", 1, "U+0009", "control character", "a b.md")]
    [InlineData("a\u007Fb.md", 1, "U+007F", "control character", "a b.md")]
    [InlineData(".hidden.md", 0, "'.'", "begins hides", "hidden.md")]
    [InlineData(" a.md", 0, "' '", "begins hides", "a.md")]
    [InlineData("a .md", 1, "' '", "ends extension", "a.md")]
    [InlineData("a..md", 1, "'.'", "ends extension", "a.md")]
    [InlineData("CON.md", 0, "'CON'", "begins device Windows", "CON_.md")]
    [InlineData("com1.notes.md", 0, "'com1'", "begins device Windows", "com1_.notes.md")]
    [InlineData(".md", 0, "", "nothing extension", "Untitled.md")]
    [InlineData("???.md", 0, "'?'", "Windows forbids", "Untitled.md")]
    [InlineData("", 0, "", "nothing extension", "Untitled")]
    public void A_name_that_some_system_cannot_hold_is_refused_with_the_place_and_another(string name, int index, string values, string terms, string suggestion)
    {
        NoteFileNameFault fault = NoteFileName.Check(name, [])!;
        Assert.Equal((index, suggestion, values), (fault.Index, fault.Suggestion, Reported.Values(fault.Reason)));
        Assert.True(Reported.HasTerms(fault.Reason, terms), fault.Reason);
    }

    [Theory]
    [InlineData("Pete Iming.md")]
    [InlineData("2026-01-03.md")]
    [InlineData("v1.2 (draft), 50% & more's.md")]
    [InlineData("会议 😀 é.md")]
    [InlineData("console.md")]
    [InlineData("COM10.md")]
    [InlineData("picture.png")]
    public void Other_names_are_good(string name) => Assert.Null(NoteFileName.Check(name, ["Other.md"]));

    [Fact]
    public void A_message_says_what_where_and_the_fix() =>
        Assert.Equal("'a:b.md' ':' 2 'a-b.md'", Reported.Values(NoteFileName.Check("a:b.md", [])!.Describe("a:b.md")));

    [Theory]
    [InlineData("Ada.md", "Ada.md", "", "already")]
    [InlineData("ada.md", "Ada.md", "'Ada.md'", "differs case")]
    [InlineData("Zo\u00EB.md", "Zoe\u0308.md", "'Zoe\u0308.md'", "differs case")]
    [InlineData("\u1EC7.md", "e\u0302\u0323.md", "'e\u0302\u0323.md'", "differs case")]
    [InlineData("\uD55C.md", "\u1112\u1161\u11AB.md", "'\u1112\u1161\u11AB.md'", "differs case")]
    public void A_name_that_is_the_same_as_another_on_some_system_is_refused(string name, string sibling, string values, string terms)
    {
        NoteFileNameFault fault = NoteFileName.Check(name, [sibling])!;
        Assert.Equal((values, name.Insert(name.Length - 3, " 1")), (Reported.Values(fault.Reason), fault.Suggestion));
        Assert.True(Reported.HasTerms(fault.Reason, terms), fault.Reason);
    }

    [Fact]
    public void A_name_has_255_bytes_at_most()
    {
        Assert.Null(NoteFileName.Check(new string('é', 126) + ".md", []));
        NoteFileNameFault? fault = NoteFileName.Check(new string('é', 127) + ".md", []);
        Assert.Equal(("257 255", new string('é', 126) + ".md"), (Reported.Values(fault!.Reason), fault.Suggestion));
    }

    [Fact]
    public void The_name_nearest_to_any_title_is_valid_and_free() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["ab.: /#CON\t\u0308é\uD83D\uDE00"], 0, 400]).Sample(title =>
    {
        string first = NoteFileName.From(title, []);
        string second = NoteFileName.From(title, [first]);
        Assert.Null(NoteFileName.Check(first, []));
        Assert.Null(NoteFileName.Check(second, [first]));
        Assert.Equal(first, NoteFileName.From(first[..^3], []));
    }, writeLine: output.WriteLine);
}
