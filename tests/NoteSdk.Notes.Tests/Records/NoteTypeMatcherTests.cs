using CsCheck;
using NoteSdk.Notes.Records;
using NoteSdk.Tests.Notes;
using Xunit.Abstractions;

namespace NoteSdk.Notes.Tests.Records;

public class NoteTypeMatcherTests(ITestOutputHelper output)
{
    private static readonly NoteTypeMatcher Matcher = MatcherOf(
        "type: person\nmatch: {folder: [People, Work/People], tag: person}\n",
        "type: team\nmatch: {folder: People/Teams, tag: ['#person/Team', group]}\n",
        "type: plain\n",
        "type: work\nmatch: {folder: Work}\n",
        "type: label\nmatch: {tag: [label, Straße]}\n");

    [Theory]
    [InlineData("person", "a.md", "person")]
    [InlineData("plain", "People/a.md", "plain")]
    [InlineData("label", "People/Teams/a.md", "label")]
    [InlineData("unknown", "People/a.md", null)]
    [InlineData("Person", "People/a.md", null)]
    [InlineData("", "People/a.md", "person")]
    public void The_type_that_a_note_names_decides(string name, string path, string? type) => Assert.Equal(type, Find(name, path, "group"));

    [Theory]
    [InlineData("People/a.md", "person")]
    [InlineData("People/Old/b/a.md", "person")]
    [InlineData("Work/People/a.md", "person")]
    [InlineData("Work/a.md", "work")]
    [InlineData("Work/Other/a.md", "work")]
    [InlineData("People/Teams/a.md", "team")]
    [InlineData("People/Teams/Old/a.md", "team")]
    public void The_nearest_folder_decides(string path, string type) => Assert.Equal(type, Find(null, path));

    [Theory]
    [InlineData("People.md")]
    [InlineData("People")]
    [InlineData("/People.md")]
    [InlineData("Peoples/a.md")]
    [InlineData("people/a.md")]
    [InlineData("Other/People/a.md")]
    [InlineData("a.md")]
    [InlineData("")]
    public void A_folder_is_its_whole_path_as_it_is_written(string path) => Assert.Null(Find(null, path));

    [Theory]
    [InlineData("person")]
    [InlineData("#person")]
    [InlineData("#PERSON")]
    [InlineData("#person/friend")]
    [InlineData("person/Friend/old")]
    public void A_tag_counts_with_those_below_it_in_any_case(string tag) => Assert.Equal("person", Find(null, "a.md", tag));

    [Theory]
    [InlineData("persons")]
    [InlineData("a/person")]
    [InlineData("##person")]
    [InlineData("#")]
    [InlineData("")]
    [InlineData("/person")]
    public void Another_tag_does_not(string tag) => Assert.Null(Find(null, "a.md", tag));

    [Fact]
    public void A_folder_takes_precedence_over_a_tag()
    {
        Assert.Equal("person", Find(null, "People/a.md", "group"));
        Assert.Equal("work", Find(null, "Work/Other/a.md", "person/team"));
    }

    [Fact]
    public void Of_several_tags_the_one_with_the_most_parts_decides_and_else_the_first_type()
    {
        Assert.Equal("team", Find(null, "a.md", "person/team"));
        Assert.Equal("team", Find(null, "a.md", "person", "person/team", "label"));
        Assert.Equal("person", Find(null, "a.md", "label", "person"));
        Assert.Equal("person", Find(null, "a.md", "person", "label"));
        Assert.Equal("team", Find(null, "a.md", "label", "other", "group"));
    }

    [Fact]
    public void Of_two_types_with_the_same_name_folder_or_tag_the_first_counts()
    {
        NoteSchema first = Schema("type: a\nmatch: {folder: A, tag: a}\n");
        NoteSchema second = Schema("type: a\nmatch: {folder: A, tag: A}\n");
        NoteTypeMatcher matcher = new([first, second]);

        Assert.Same(first, matcher.Find("a", ""));
        Assert.Same(first, matcher.Find(null, "A/a.md"));
        Assert.Same(first, matcher.Find(null, "a.md", "#A"));
    }

    [Fact]
    public void A_long_tag_of_many_parts_is_of_the_type_that_it_begins_with()
    {
        string parts = string.Concat(Enumerable.Repeat("/a", 1_000_000));

        Assert.Equal("label", Find(null, "a.md", "label" + parts));
        Assert.Null(Find(null, "a.md", "labels" + parts));
    }

    [Trait("Category", "Law")]
    [Fact]
    public void Any_note_is_of_the_type_that_a_look_at_all_types_finds()
    {
        Gen<string> folder = Gen.OneOf("A", "A/B", "A/B/C", "AB", "B", "B/A");
        Gen<string> tag = Gen.OneOf("x", "X/y", "x/y/Z", "xy", "y", "y/x");
        Gen<NoteSchema> schema = Gen.Select(Gen.OneOf("p", "q", "r"), folder.List[1, 3], tag.List[1, 3], (name, folders, tags) =>
            Schema($"type: {name}\nmatch: {{folder: [{string.Join(", ", folders.Distinct())}], tag: [{string.Join(", ", tags.Distinct(StringComparer.OrdinalIgnoreCase))}]}}\n"));

        Gen.Select(schema.Array[0, 5], Gen.OneOf<string?>(null, null, "p", "s"), Gen.OneOf("", "A/", "A/B/C/D/", "B/A/", "AB/A/", "C/A/"), tag.Array[0, 4]).Sample(
            (types, name, above, tags) => ReferenceEquals(new NoteTypeMatcher(types).Find(name, above + "a.md", tags), Look(types, name, above, tags)), writeLine: output.WriteLine, iter: 2000, threads: 1);
    }

    [Fact]
    public void Without_types_no_note_is_of_one() => Assert.Null(new NoteTypeMatcher([]).Find("a", "b/c.md", "d"));

    [Fact]
    public void A_generated_type_and_one_of_run_time_match_the_same()
    {
        NoteType generated = NoteType.Of<Everything>();

        Assert.Equal(["Some", "Archive/Some"], generated.MatchFolders);
        Assert.Equal(["type/everything"], generated.MatchTags);
        Assert.Equal(SampleSchemas.Everything.MatchFolders, generated.MatchFolders);
        Assert.Equal(SampleSchemas.Everything.MatchTags, generated.MatchTags);
    }

    [Fact]
    public void Missing_frontmatter_is_reported_only_where_nothing_else_gives_the_type()
    {
        Assert.Empty(Schema("type: a\nmatch: {folder: A}\n").Parse("text\n").Diagnostics);
        Assert.Equal("NOTE101", Assert.Single(Schema("type: a\n").Parse("text\n").Diagnostics).Id);
    }

    private static NoteType? Look(NoteType[] types, string? name, string above, string[] tags)
    {
        if (name is not null) return types.FirstOrDefault(type => type.Name == name);
        IEnumerable<(NoteType Type, int Length)> byFolder = types.SelectMany(type => type.MatchFolders, (type, folder) => (type, folder))
            .Where(match => above.StartsWith(match.folder + "/", StringComparison.Ordinal)).Select(match => (match.type, match.folder.Length));
        IEnumerable<(NoteType Type, int Parts)> byTag = types.SelectMany(type => type.MatchTags, (type, tag) => (type, tag))
            .Where(match => tags.Any(tag => (tag + "/").StartsWith(match.tag + "/", StringComparison.OrdinalIgnoreCase))).Select(match => (match.type, match.tag.Count('/')));

        // Sorting is stable: of equals, the first type stays first.
        return byFolder.OrderByDescending(match => match.Length).Concat(byTag.OrderByDescending(match => match.Parts)).FirstOrDefault().Type;
    }

    private static string? Find(string? name, string path, params string[] tags) => Matcher.Find(name, path, tags)?.Name;

    private static NoteTypeMatcher MatcherOf(params string[] schemas)
    {
        NoteSchemas loaded = NoteSchemas.Parse(schemas.Select((schema, i) => ($"{i}.note.yaml", schema)));
        Assert.Empty(loaded.Diagnostics);
        return new NoteTypeMatcher(loaded);
    }

    private static NoteSchema Schema(string yaml) => Assert.Single(NoteSchemas.Parse(("a.note.yaml", yaml)));
}
