using CsCheck;
using NoteSdk.Documents.Paths;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Paths;

/// <summary>A new note gets a name that every system can hold and links can lead to.</summary>
public class NoteFileNameTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Pete: Iming.md", 4, "has a ':', which Windows forbids in names", "Pete - Iming.md")]
    [InlineData("a/b.md", 1, "has a '/', which Windows forbids in names", "a-b.md")]
    [InlineData("C#.md", 1, "has a '#', which has a meaning in links", "C.md")]
    [InlineData("a [b].md", 2, "has a '[', which has a meaning in links", "a (b).md")]
    [InlineData("a|b.md", 1, "has a '|', which has a meaning in links", "a-b.md")]
    [InlineData("why?.md", 3, "has a '?', which Windows forbids in names", "why.md")]
    [InlineData("a\tb.md", 1, "has a control character (U+0009)", "a b.md")]
    [InlineData("a\u007Fb.md", 1, "has a control character (U+007F)", "a b.md")]
    [InlineData(".hidden.md", 0, "begins with '.', which hides it or is lost", "hidden.md")]
    [InlineData(" a.md", 0, "begins with ' ', which hides it or is lost", "a.md")]
    [InlineData("a .md", 1, "ends with ' ' before its extension, which is lost", "a.md")]
    [InlineData("a..md", 1, "ends with '.' before its extension, which is lost", "a.md")]
    [InlineData("CON.md", 0, "begins with 'CON', which is a device of Windows", "CON_.md")]
    [InlineData("com1.notes.md", 0, "begins with 'com1', which is a device of Windows", "com1_.notes.md")]
    [InlineData(".md", 0, "has nothing before its extension", "Untitled.md")]
    [InlineData("???.md", 0, "has a '?', which Windows forbids in names", "Untitled.md")]
    [InlineData("", 0, "has nothing before its extension", "Untitled")]
    public void A_name_that_some_system_cannot_hold_is_refused_with_the_place_and_another(string name, int index, string reason, string suggestion)
    {
        NoteFileNameFault? fault = NoteFileName.Check(name, []);
        Assert.Equal(new NoteFileNameFault(reason, index, suggestion), fault);
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
        Assert.Equal("The name 'a:b.md' has a ':', which Windows forbids in names (character 2). Use another, such as 'a-b.md'.", NoteFileName.Check("a:b.md", [])!.Describe("a:b.md"));

    [Theory]
    [InlineData("Ada.md", "Ada.md", "is there already")]
    [InlineData("ada.md", "Ada.md", "differs from 'Ada.md' beside it only in case")]
    [InlineData("Zo\u00EB.md", "Zoe\u0308.md", "differs from 'Zoe\u0308.md' beside it only in case or in how accents")]
    [InlineData("\u1EC7.md", "e\u0302\u0323.md", "differs from 'e\u0302\u0323.md' beside it")]
    [InlineData("\uD55C.md", "\u1112\u1161\u11AB.md", "differs from '\u1112\u1161\u11AB.md' beside it")]
    public void A_name_that_is_the_same_as_another_on_some_system_is_refused(string name, string sibling, string reason)
    {
        NoteFileNameFault? fault = NoteFileName.Check(name, [sibling]);
        Assert.StartsWith(reason, fault?.Reason, StringComparison.Ordinal);
        Assert.Equal(name.Insert(name.Length - 3, " 1"), fault!.Suggestion);
    }

    [Fact]
    public void A_name_has_255_bytes_at_most()
    {
        Assert.Null(NoteFileName.Check(new string('é', 126) + ".md", []));
        NoteFileNameFault? fault = NoteFileName.Check(new string('é', 127) + ".md", []);
        Assert.Equal(("has 257 bytes of UTF-8, and systems hold 255 at most", new string('é', 126) + ".md"), (fault!.Reason, fault.Suggestion));
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
