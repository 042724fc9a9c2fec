using CsCheck;
using NoteSdk.Documents.Outlines;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Records;
using NoteSdk.Tests.Notes;
using Xunit.Abstractions;

namespace NoteSdk.Notes.Tests.Records;

public class NoteTypeMatcherTests(ITestOutputHelper output)
{
    private static readonly NoteTypeMatcher Matcher = MatcherOf(
        "type: person\nby: [type, {folder: [People, Work/People]}, {tags: person}]\n",
        "type: team\nby: [type, {folder: People/Teams}, {tags: ['#person/Team', group]}]\n",
        "type: plain\n",
        "type: work\nby: [type, {folder: Work}]\n",
        "type: label\nby: [type, {tags: [label, Straße]}]\n");

    [Theory]
    [InlineData("person", "a.md", "person")]
    [InlineData("plain", "People/a.md", "plain")]
    [InlineData("label", "People/Teams/a.md", "label")]
    [InlineData("unknown", "People/a.md", null)]
    [InlineData("Person", "People/a.md", null)]
    [InlineData("", "People/a.md", "team")]
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
    public void A_tag_is_a_key_and_says_more_than_a_folder()
    {
        Assert.Equal("team", Find(null, "People/a.md", "group"));
        Assert.Equal("team", Find(null, "Work/Other/a.md", "person/team"));
    }

    [Fact]
    public void A_tag_counts_for_the_nearest_one_above_it()
    {
        Assert.Equal("team", Find(null, "a.md", "person/team"));
        Assert.Equal("team", Find(null, "a.md", "person/team/old"));
        Assert.Equal("person", Find(null, "a.md", "person/other"));
    }

    [Theory]
    [InlineData("person", "label")]
    [InlineData("label", "other", "person/friend")]
    [InlineData("group", "person")]
    [InlineData("person", "person/team")]
    public void Two_types_that_fit_equally_well_are_both_told(params string[] tags)
    {
        TypeMatch match = FindAll(Matcher, null, "a.md", tags);

        Assert.Null(match.Type);
        Assert.Equal("person", match.Tied!.Value.First.Name);
        Assert.Contains(match.Tied.Value.Second.Name, (string[])["label", "team"]);
    }

    [Fact]
    public void Of_two_types_with_the_same_name_the_first_counts()
    {
        NoteSchema first = Schema("type: a\nby: [type, {folder: A}, {tags: a}]\n");
        NoteSchema second = Schema("type: a\nby: [type, {folder: A}, {tags: A}]\n");
        NoteTypeMatcher matcher = new([first, second]);

        Assert.Same(first, FindAll(matcher, "a", "").Type);
        Assert.Same(first, FindAll(matcher, null, "A/a.md").Type);
        Assert.Same(first, FindAll(matcher, null, "a.md", "#A").Type);
    }

    [Theory]
    [InlineData("kind: film", "a.md", "film")]
    [InlineData("kind: 'film'", "a.md", "film")]
    [InlineData("kind: [book, film]", "a.md", "film")]
    [InlineData("kind:\n  - film", "a.md", "film")]
    [InlineData("kind: \"[[Films]]\"", "a.md", "film")]
    [InlineData("kind: [[Films]]", "a.md", null)]
    [InlineData("kind: Film", "a.md", null)]
    [InlineData("kind: {film: 1}", "a.md", null)]
    [InlineData("Kind: film", "a.md", null)]
    [InlineData("kind: film\nseen: true", "a.md", "seen")]
    [InlineData("kind: film\nseen: false", "a.md", "film")]
    [InlineData("kind: film", "Shelf/a.md", "shelf")]
    [InlineData("kind: film\nseen: true", "Shelf/a.md", "seen")]
    [InlineData("kind: book", "Shelf/a.md", null)]
    [InlineData("type: plain\nkind: film", "a.md", "film|plain")]
    [InlineData("type: plain\nkind: film\nseen: true", "a.md", "seen")]
    [InlineData("type: other\nkind: film", "a.md", "film")]
    [InlineData("size: 3", "a.md", "big")]
    [InlineData("size: '3'", "a.md", "big")]
    public void Keys_of_the_frontmatter_tell_the_type(string frontmatter, string path, string? type)
    {
        NoteTypeMatcher matcher = MatcherOf(
            "type: film\nby: {kind: [film, \"[[Films]]\"]}\n", "type: seen\nby: {seen: true, kind: film}\n", "type: shelf\nby: {folder: Shelf, kind: film}\n", "type: plain\n", "type: big\nby: {size: 3}\n");
        NoteReader note = NoteReader.Rent(System.Text.Encoding.UTF8.GetBytes($"---\n{frontmatter}\n---\n"), NoteLayout.None);
        TypeMatch match = matcher.Find(note, TypeName.Find(note.Document, null), path, []);
        note.Return();

        Assert.Equal(type, match.Tied is { } tied ? $"{tied.First.Name}|{tied.Second.Name}" : match.Type?.Name);
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
        Gen<string> way = Gen.OneOf(
            Gen.Const("type"), folder.Select(one => $"{{folder: {one}}}"), tag.Select(one => $"{{tags: {one}}}"), Gen.Select(folder, tag, (one, other) => $"{{folder: [C, {one}], tags: [z, {other}]}}"));
        Gen<NoteSchema> schema = Gen.Select(Gen.OneOf("p", "q", "r"), way.List[1, 3], (name, ways) => NoteSchemas.Parse(("a.note.yaml", $"type: {name}\nby: [{string.Join(", ", ways.Distinct())}]\n"))
            .FirstOrDefault() ?? Schema($"type: {name}\n"));

        Gen.Select(schema.Array[0, 5], Gen.OneOf<string?>(null, null, "p", "s"), Gen.OneOf("", "A/", "A/B/C/D/", "B/A/", "AB/A/", "C/A/"), tag.Array[0, 4]).Sample(
            (types, name, above, tags) => FindAll(new NoteTypeMatcher(types), name, above + "a.md", tags).Equals(Look(types, name, above, tags)), writeLine: output.WriteLine, iter: 2000, threads: 1);
    }

    [Fact]
    public void Without_types_no_note_is_of_one() => Assert.Null(FindAll(new NoteTypeMatcher([]), "a", "b/c.md", "d").Type);

    [Fact]
    public void A_generated_type_and_one_of_run_time_match_the_same()
    {
        NoteType generated = NoteType.Of<Everything>();

        Assert.Equal(["{type: everything}", "{folder: [Some, Archive/Some]}", "{tags: type/everything}"], generated.By.Select(rule => rule.ToString()));
        Assert.Equal(generated.By.Select(rule => rule.ToString()), SampleSchemas.Everything.By.Select(rule => rule.ToString()));
    }

    [Fact]
    public void Missing_frontmatter_is_reported_only_where_nothing_else_gives_the_type()
    {
        Assert.Empty(Schema("type: a\nby: [type, {folder: A}]\n").Parse("text\n").Diagnostics);
        Assert.Equal("NOTE101", Assert.Single(Schema("type: a\n").Parse("text\n").Diagnostics).Id);
    }

    /// <summary>All rules of all types, one after the other.</summary>
    private static TypeMatch Look(NoteType[] types, string? name, string above, string[] tags)
    {
        List<(NoteType Type, NoteTypeRule Rule, int Depth)> possible = [..
            from type in types.DistinctBy(type => type.Name)
            from rule in type.By
            where name is null || !type.By.Any(IsType) || IsType(rule)
            let depths = rule.Folders.Where(folder => above.StartsWith(folder + "/", StringComparison.Ordinal)).Select(folder => folder.Split('/').Length).ToList()
            where (rule.Folders.Count == 0 || depths.Count > 0) && rule.Keys.All(key => key.Name == "tags" ? tags.Any(tag => LengthIn(rule, tag) > 0) : key.Values.Contains(name))
            select (type, rule, depths.Append(0).Max())];
        var fits = (
            from fit in possible
            where fit.Rule.Keys.All(key => key.Name != "tags") || tags.Any(tag => LengthIn(fit.Rule, tag) > 0 && LengthIn(fit.Rule, tag) == possible.Max(other => LengthIn(other.Rule, tag)))
            group (fit.Rule.Keys.Count, fit.Depth) by fit.Type into found
            select (Type: found.Key, Rank: found.Max())).ToList();
        if (fits.Count == 0) return default;
        List<NoteType> best = [.. fits.Where(fit => fit.Rank == fits.Max(other => other.Rank)).Select(fit => fit.Type)];
        return best.Count == 1 ? new(best[0]) : new(null, (best[0], best[1]));
    }

    /// <summary>The length of the longest tag of a rule that a tag is or is below; 0 if it is not.</summary>
    private static int LengthIn(NoteTypeRule rule, string tag) => rule.Keys.Where(key => key.Name == "tags").SelectMany(key => key.Values)
        .Where(value => (tag + "/").StartsWith(value + "/", StringComparison.OrdinalIgnoreCase)).Select(value => value.Length).Append(0).Max();

    private static bool IsType(NoteTypeRule rule) => rule.Keys.Any(key => key.Name == "type");

    private static string? Find(string? name, string path, params string[] tags) => FindAll(Matcher, name, path, tags).Type?.Name;

    private static TypeMatch FindAll(NoteTypeMatcher matcher, string? name, string path, params string[] tags)
    {
        NoteReader note = NoteReader.Rent([], NoteLayout.None);
        try
        {
            return matcher.Find(note, name, path, tags);
        }
        finally
        {
            note.Return();
        }
    }

    private static NoteTypeMatcher MatcherOf(params string[] schemas)
    {
        NoteSchemas loaded = NoteSchemas.Parse(schemas.Select((schema, i) => ($"{i}.note.yaml", schema)));
        Assert.Empty(loaded.Diagnostics);
        return new NoteTypeMatcher(loaded);
    }

    private static NoteSchema Schema(string yaml) => Assert.Single(NoteSchemas.Parse(("a.note.yaml", yaml)));
}
