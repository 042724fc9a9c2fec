using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Tests;

public class SchemaSetTests
{
    [Fact]
    public void The_same_texts_give_equal_models()
    {
        SchemaSetModel first = Samples.Resolve(Samples.All);
        SchemaSetModel second = Samples.Resolve(Samples.All.Reverse());

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotSame(first.Schemas[0].Model, second.Schemas[0].Model);
    }

    [Fact]
    public void A_comment_in_a_schema_leaves_every_model_equal()
    {
        static string Comment(string text) => "# a comment\n\n" + text.Replace("\nsections:", "  # a comment\n\n  # another\nsections:", StringComparison.Ordinal);

        SchemaSetModel before = Samples.Resolve(Samples.All);
        SchemaSetModel after = Samples.Resolve(Samples.All.Select(schema => (schema.Path, Comment(schema.Text))));

        Assert.Equal(before, after);
        Assert.NotEqual(SchemaFile.Load("a", Samples.Note), SchemaFile.Load("a", Comment(Samples.Note)));
    }

    [Fact]
    public void A_change_in_one_schema_changes_that_model_alone()
    {
        SchemaSetModel before = Samples.Resolve(Samples.All);
        SchemaSetModel after = Samples.Resolve(Samples.All.Select(schema => (schema.Path, schema.Text.Replace("last_contact: date", "last_contact: date!", StringComparison.Ordinal))));

        Assert.Equal([true, true, false, true], before.Schemas.Zip(after.Schemas, (one, other) => one == other));
    }

    [Fact]
    public void A_parents_members_come_first_and_the_child_wins_with_its_own_place()
    {
        NoteTypeModel child = Model(
            ("a", "type: base\nfolder: Base\nfrontmatter: {a: text, b: text, c: text}\nsections: {One: {prose: text}, Two: {prose: text}}\nfooter: [\"{x}\"]\nplaceholders: [none]\n"),
            ("b", "type: middle\nextends: base\nfrontmatter: {d: text}\n"),
            ("c", "type: child\nextends: middle\nfolder: Child\nfrontmatter: {e: date, a: int!}\nsections: {Three: {prose: text}, One: {list: text}}\n"));

        Assert.Equal(["b: text", "c: text", "d: text", "e: date", "a: int"], child.Frontmatter.Select(member => $"{member.Source}: {member.Type}"));
        Assert.Equal(["Two: text", "Three: text", "One: list text"], child.Sections.Select(member => $"{member.Source}: {member.Type}"));
        Assert.Equal(["middle", "base"], child.Parents);
        Assert.Equal("Child", child.Folder);
        Assert.Equal(["none"], child.Placeholders);
        Assert.Equal("{x}", Assert.Single(child.Footer).Text);
        Assert.True(child.Frontmatter[4].Required);
    }

    [Fact]
    public void What_notes_are_known_by_is_not_inherited()
    {
        SchemaSetModel set = Samples.Resolve(
            ("a", "type: a\nfolder: New\nby: [type, {folder: Some/Folder}, {tags: ['#a/B', c]}]\n"), ("b", "type: b\nextends: a\n"), ("c", "type: c\nextends: a\nby: [type, {folder: [Some, Other]}]\n"));

        Assert.Empty(Told(set));
        Assert.Equal(["Some/Folder", "", "Some, Other"], set.Schemas.Select(schema => string.Join(", ", schema.Model!.RuleFolders)));
        Assert.Equal(["a/B, c", "", ""], set.Schemas.Select(schema => string.Join(", ", schema.Model!.RuleTags)));
        Assert.Equal("New", set.Schemas[1].Model!.Folder);
    }

    [Fact]
    public void A_schema_that_is_there_twice_is_reported_once()
    {
        const string Text = "by: [type, {folder: A}, {tags: a}]\n";

        Assert.Equal(["b(1,7): error NOTE026: Notes of type 'a' are already described by a; change one 'type', or merge the two schemas"],
            Told(Samples.Resolve(("a", "type: a\n" + Text), ("b", "type: a\nrecord: B\n" + Text))));
    }

    [Fact]
    public void A_circle_of_parents_is_reported_in_each_of_its_schemas_and_nowhere_else()
    {
        SchemaSetModel set = Samples.Resolve(("a", "type: a\nextends: b\n"), ("b", "type: b\nextends: c\n"), ("c", "type: c\nextends: a\n"), ("d", "type: d\nextends: a\n"));

        Assert.Equal(
            [
                "a(2,10): error NOTE012: The schema extends itself (a -> b -> c -> a); remove one 'extends'",
                "b(2,10): error NOTE012: The schema extends itself (b -> c -> a -> b); remove one 'extends'",
                "c(2,10): error NOTE012: The schema extends itself (c -> a -> b -> c); remove one 'extends'",
            ],
            Told(set));
        Assert.NotNull(set.Schemas[3].Model);
    }

    [Trait("Category", "Hostile")]
    [Theory]
    [InlineData(9, "t0 -> t1 -> t2 -> t3 -> t4 -> t5 -> t6 -> t7 -> ... -> t0")]
    [InlineData(8, "t0 -> t1 -> t2 -> t3 -> t4 -> t5 -> t6 -> t7 -> t0")]
    [InlineData(1_000, "t0 -> t1 -> t2 -> t3 -> t4 -> t5 -> t6 -> t7 -> ... -> t0")]
    public void A_long_circle_is_reported_in_each_of_its_schemas(int count, string circle)
    {
        SchemaSetModel set = Samples.Resolve([.. Enumerable.Range(0, count).Select(i => ($"t{i}", $"type: t{i}\nextends: t{(i + 1) % count}\n")), ("child", "type: child\nextends: t3\n")]);

        Assert.Empty(set.Schemas.Single(static schema => schema.Path == "child").Diagnostics);
        Assert.Equal(count, set.Schemas.Sum(static schema => schema.Diagnostics.Count));
        Assert.Equal($"(2,10): error NOTE012: The schema extends itself ({circle}); remove one 'extends'", set.Schemas.Single(static schema => schema.Path == "t0").Diagnostics.Single().ToString());
    }

    [Theory]
    [InlineData(66)]
    [InlineData(67)]
    [InlineData(1_000)]
    public void A_schema_extends_64_others_at_most(int count)
    {
        SchemaSetModel set = Samples.Resolve(Chain(count));

        // Once, however many extend it: they cannot be used either, and say nothing more.
        Assert.Equal(
            ["t0065(2,10): error NOTE002: The schema is too large: it extends 65 schemas, each by way of the one before, and it may extend 64; those that extend it cannot be used either"],
            Told(set));
        Assert.All(set.Schemas.Skip(65), static schema => Assert.Null(schema.Model));
        Assert.Equal(65, set.Schemas[64].Model!.Frontmatter.Count);
        Assert.Equal(["t0063", "t0062"], set.Schemas[64].Model!.Parents.Take(2));
    }

    /// <summary>Room is counted, not time: a set of schemas takes room in proportion to their number, whatever they extend.</summary>
    [Trait("Category", "Hostile")]
    [Theory]
    [InlineData("chain")]
    [InlineData("circle")]
    [InlineData("broken chain")]
    [InlineData("queries in a chain")]
    public void Long_chains_take_room_in_proportion_to_their_length(string shape)
    {
        Room(Make(shape, 100));
        long small = Room(Make(shape, 250));
        long large = Room(Make(shape, 1_000));
        Assert.True(large < 8 * small, $"{small:N0} bytes, then {large:N0} for four times as many schemas");

        static long Room((string, string)[] files)
        {
            SchemaFile[] loaded = [.. files.Select(static file => SchemaFile.Load(file.Item1, file.Item2))];
            long before = GC.GetAllocatedBytesForCurrentThread();
            SchemaSet.Resolve(loaded);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static (string, string)[] Make(string shape, int count) => shape switch
    {
        "chain" => Chain(count),
        "circle" => [.. Chain(count).Skip(1), ("t0000", $"type: t0000\nextends: t{count - 1:0000}\n")],
        "broken chain" => [.. Chain(count).Skip(1)],
        _ => [.. Chain(count).Select(static file => (file.Path, file.Yaml + $"sections: {{S{file.Path}: {{dataview: LIST WHERE this.k{file.Path.Substring(1)}}}}}\n"))],
    };

    /// <summary>Schemas, each of which extends the one before, with a key of its own.</summary>
    private static (string Path, string Yaml)[] Chain(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => ($"t{i:0000}", $"type: t{i:0000}\n{(i == 0 ? "" : $"extends: t{i - 1:0000}\n")}frontmatter: {{k{i:0000}: text}}\n"))];

    [Fact]
    public void A_mistake_of_a_parent_is_reported_once_in_the_parent()
    {
        SchemaSetModel set = Samples.Resolve(
            ("a", "type: a\nheading: \"{nope}\"\nfrontmatter: {x: dat, path: text}\nsections:\n  L: {list: Entry}\n  P: {list: Item, patterns: [\"{a:nope}\"]}\n  D: {prose: text}\n  d: {prose: text}\n"),
            ("b", "type: b\nextends: a\nfrontmatter: {y: text}\n"));

        Assert.All(set.Schemas[1].Diagnostics, item => Assert.Fail(item.ToString()));
        Assert.Equal(["NOTE016", "NOTE010", "NOTE023", "NOTE010", "NOTE010", "NOTE024"], set.Schemas[0].Diagnostics.Select(item => item.Id));
        Assert.Equal(["Y", "D"], set.Schemas[1].Model!.Members.Select(member => member.Name).Where(name => name is "Y" or "D"));
    }

    [Fact]
    public void A_schema_with_mistakes_still_has_a_name_for_links()
    {
        SchemaSetModel set = Samples.Resolve(("a", "type: a\nrecord: Ant\nfrontmatter: {x: nope}\n"), ("b", "type: b\nfrontmatter: {a: link(a)}\n"), ("c", "type: c\nrecord: Cat\nfolder: @\n"), ("d", "type: d\nfrontmatter: {c: list link(c)}\n"));

        Assert.Equal([null, "Ant", null, "Cat"], set.Schemas.Select(schema => schema.Model?.Frontmatter[0].Type.Name));
    }

    [Fact]
    public void Enums_and_records_of_items_may_be_declared_the_same_way_in_two_schemas()
    {
        const string Both = "enums: {Mood: [good, bad]}\nsections:\n  Log: {list: Entry, patterns: [\"{mood:Mood} {text}\"]}\n";

        SchemaSetModel set = Samples.Resolve(("a", "type: a\n" + Both), ("b", "type: b\n" + Both));

        Assert.Empty(Told(set));
        Assert.Equal("Mood", Assert.Single(set.Enums).Name);
        Assert.Equal("Entry", Assert.Single(set.SharedRecords).Name);
    }

    [Fact]
    public void A_child_shares_its_parents_records_of_items()
    {
        SchemaSetModel set = Samples.Resolve(("b", "type: b\nsections:\n  Log: {list: Entry, patterns: [\"{text}\"]}\n  Facts: {labels: {A: text}}\n"), ("a", "type: a\nextends: b\n"));

        Assert.Empty(Told(set));
        Assert.Equal(["Entry", "AFacts"], set.Schemas[0].Model!.Records.Select(record => record.Name));
        Assert.Equal(["Entry", "BFacts"], set.Schemas[1].Model!.Records.Select(record => record.Name));
    }

    [Fact]
    public void Two_declarations_that_differ_are_reported_at_the_second_by_path()
    {
        SchemaSetModel set = Samples.Resolve(
            ("b", "type: b\nenums: {Mood: [good, bad]}\nsections: {Log: {list: Entry, patterns: [\"{text} {via}\"]}}\n"),
            ("a", "type: a\nenums: {Mood: [good]}\nsections: {Log: {list: Entry, patterns: [\"{text}\"]}}\n"));

        Assert.Equal(
            [
                "b(2,9): error NOTE025: The C# type 'Mood' is already an enum in a; give one of the two another name, or both the same members",
                "b(3,24): error NOTE025: The C# type 'Entry' is already a record of items in a; give one of the two another name, or both the same members",
            ],
            Told(set));
    }

    [Fact]
    public void A_schema_may_use_the_enums_of_others()
    {
        NoteTypeModel model = Model(("a", "type: a\nenums: {Mood: {Good: [\"+\", good], Bad: }}\n"), ("c", "type: c\nfrontmatter: {x: {type: list Mood, default: [good, Bad]}}\n"));

        Assert.Equal(["Good", "Bad"], model.Frontmatter[0].Default!.Value);
        Assert.Equal(["+, good", "Bad"], Assert.Single(model.Enums).Members.Select(member => string.Join(", ", member.Spellings)));
    }

    [Fact]
    public void A_hole_that_one_pattern_does_not_have_is_optional()
    {
        NoteTypeModel model = Model(("c", "type: c\nsections: {L: {list: Entry, patterns: [\"{a} - {b} ({c:date})\", \"{b} - {a}.\"]}}\n"));

        Assert.Equal([("A", true), ("B", true), ("C", false)], model.Sections[0].Record!.Members.Select(member => (member.Name, member.Required)));
        Assert.Same(model.Sections[0].Record!.Members[1], model.Sections[0].Patterns[1].Parts[0].Hole);
    }

    [Fact]
    public void Holes_of_texts_lead_to_members_and_the_handle()
    {
        NoteTypeModel model = Model(("c", "type: c\nhandle: \"@{name|pascal}\"\nheading: \"{name} {handle}\"\nfrontmatter: {name: {type: text, as: Title}}\n"));

        Assert.Equal(["Title"], model.Handle!.Parts.Where(part => part.IsHole).Select(part => part.Member));
        Assert.Equal(["Title", "Handle"], model.Heading!.Parts.Where(part => part.IsHole).Select(part => part.Member));
    }

    [Fact]
    public void Every_type_can_be_used_in_every_place()
    {
        string types = string.Join(", ", TypeWords.All.Append("link(c)").Append("E").Select((type, i) => $"T{i}: {type}"));
        string lists = string.Join(", ", TypeWords.All.Append("link(c)").Append("E").Select((type, i) => $"L{i}: list {type}!"));
        string holes = string.Join(" ", TypeWords.All.Append("link(c)").Append("E").Select((type, i) => $"{{h{i}:{type}}}"));
        string sections = string.Concat(TypeWords.All.Append("link(c)").Append("E").Select((type, i) => $"  List {i}: {{list: {type}}}\n  Csv {i}: {{csv: {type}}}\n"));

        NoteTypeModel model = Model(("c",
            $"type: c\nenums: {{E: [a, b]}}\nfrontmatter: {{{types}, {lists}}}\nsections:\n{sections}  R: {{table: [a, b], rows: {{{types}}}}}\n  Lab: {{labels: {{{types}, L: {{list: date}}}}}}\n"
            + $"  Pat: {{list: I, patterns: [\"{holes}\"]}}\n  Tab: {{list: J, table: {{{types}}}}}\nfooter: [\"{holes}\"]\n"));

        string[] expected = [.. TypeWords.All, "link(c)", "E"];
        Assert.Equal([.. expected, .. expected.Select(type => "list " + type)], model.Frontmatter.Select(member => member.Type.ToString()));
        Assert.Equal(expected, model.Sections.Single(section => section.Name == "Pat").Record!.Members.Select(member => member.Type.ToString()));
        Assert.Equal(expected, model.Sections.Single(section => section.Name == "Tab").Record!.Members.Select(member => member.Type.ToString()));
        Assert.Equal(expected, model.Sections.Single(section => section.Name == "R").Record!.Members.Select(member => member.Type.ToString()));
        Assert.Equal([.. expected, "list date"], model.Sections.Single(section => section.Name == "Lab").Record!.Members.Select(member => member.Type.ToString()));
        Assert.Equal(expected, model.FooterMembers.Select(member => member.Type.ToString()));
        Assert.Equal(2 * expected.Length, model.Sections.Count(section => section.Place is MemberPlace.List or MemberPlace.Csv && section.Type.IsList));
    }

    private static NoteTypeModel Model(params (string Path, string Text)[] schemas)
    {
        SchemaSetModel set = Samples.Resolve(schemas);
        Assert.Empty(Told(set));
        return set.Schemas[^1].Model!;
    }

    private static IEnumerable<string> Told(SchemaSetModel set) => set.Schemas.SelectMany(schema => schema.Diagnostics.Select(item => schema.Path + item));
}
