using NoteSdk.Dql.Functions;
using NoteSdk.Schema.Queries.Checking;

namespace NoteSdk.Schema.Tests.Queries.Checking;

/// <summary>What the checker tells of queries over the notes of the sample schemas, and what it does not tell.</summary>
public sealed class QueryCheckerTests
{
    private static readonly QueryCatalog Catalog = new()
    {
        Types = [.. Samples.Resolve(Samples.All).Schemas.Select(static schema => NoteFields.Of(schema.Model!))],
        Folders = new(["People/Ada.md", "People/Old/Bo.md", "Meetings/2026/Kick-off.md", "Home.md"], ["Pictures/2026/Ada.png", "logo.png"]),
    };

    [Theory]
    [InlineData("LIST WHERE «lenght»(file.name) > 3", "NOTE038", "did you mean 'length'?")]
    [InlineData("LIST WHERE map(a, (f) => «f»(1))", "NOTE038", "cannot be called by a name")]
    [InlineData("LIST WHERE «startswith(file.name)»", "NOTE039", "'startswith' does not take (string); it takes (string, string)")]
    [InlineData("LIST WHERE «lower(5)»", "NOTE039", "'lower' does not take (number)")]
    [InlineData("LIST WHERE «true + 1»", "NOTE039", "'+' does not take boolean and number")]
    [InlineData("LIST WHERE «file.mtime + 7» < date(today)", "NOTE039", "a date and a duration")]
    [InlineData("LIST WHERE file.name.«x»", "NOTE039", "string has nothing at an index of type string")]
    [InlineData("LIST WHERE «\"a\"»(1)", "NOTE039", "string cannot be called")]
    [InlineData("LIST LIMIT «\"3\"»", "NOTE039", "LIMIT does not take string")]
    [InlineData("LIST WHERE file.«nmae» = \"a\"", "NOTE040", "'file.nmae', which no note has; did you mean 'name'?")]
    [InlineData("TASK WHERE this.file.«lnk»", "NOTE040", "did you mean 'link'?")]
    [InlineData("LIST FROM \"People\" WHERE «statsu»", "NOTE040", "notes of type 'people'")]
    [InlineData("LIST FROM \"People/Old\" and #work SORT «last_contac»", "NOTE040", "did you mean 'last_contact'?")]
    [InlineData("LIST FROM #type/meeting WHERE «strat»", "NOTE040", "did you mean 'start'?")]
    [InlineData("LIST FROM \"Meetings\" or \"People\" WHERE attendees or «attendes»", "NOTE040", "'meeting' and 'people'")]
    [InlineData("TABLE «colour» WHERE type = \"people\" and last_contact", "NOTE040", "'colour'")]
    [InlineData("TABLE «due» FROM \"\" GROUP BY status", "NOTE040", "write 'rows.due'")]
    [InlineData("LIST FROM «\"Peple\"»", "NOTE040", "the folder 'Peple', which does not exist; did you mean 'People'?")]
    [InlineData("LIST FROM «\"zzzzzzzz\"»", "NOTE040", "which does not exist; known: People, People/Old, Meetings/2026, Meetings, Pictures/2026, Pictures")]
    [InlineData("LIST FROM «\"logo.png\"»", "NOTE040", "the folder 'logo.png'")]
    [InlineData("LIST FROM «\"Pictures/2027\"»", "NOTE040", "did you mean 'Pictures/2026'?")]
    [InlineData("TABLE a + b AS x, «a + c AS x»", "NOTE042", "both show the second")]
    [InlineData("TABLE \"a b\" AS x, «\"ab\" AS x»", "NOTE042", "both show the second")]
    [InlineData("LIST FLATTEN row[\"Next Step\"] WHERE «row[\"Next Step\"]»", "NOTE042", "AS next-step'")]
    [InlineData("LIST WHERE «1 = \"1\"»", "NOTE041", "is always false; write '1' without quotes")]
    [InlineData("LIST FROM \"Meetings\" WHERE «project = \"Atlas\"»", "NOTE041", "write '[[Atlas]]'")]
    [InlineData("LIST FROM \"Meetings\" WHERE «attendees = [[Ada]]»", "NOTE041", "write 'contains(attendees, [[Ada]])'")]
    [InlineData("LIST WHERE «file.size > \"9\"»", "NOTE041", "does not depend on the values")]
    [InlineData("TASK WHERE «completed != 1»", "NOTE041", "is always true")]
    [InlineData("LIST WHERE «date(today) - file.mtime > 7»", "NOTE041", "'dur(7 days)'")]
    [InlineData("LIST WHERE f or («x = (a and b) or (c) and (d)» or e)", "NOTE042", "'(x = (a and b) or (c)) and (d)'")]
    [InlineData("LIST FROM «\"People\" or \"Meetings\" and #c»", "NOTE042", "'(\"People\" or \"Meetings\") and #c'")]
    [InlineData("LIST FLATTEN file.tags WHERE «file.tags» = \"#a\"", "NOTE042", "'FLATTEN file.tags AS tags'")]
    [InlineData("TABLE «file.folder» FROM \"\" GROUP BY file.folder", "NOTE042", "'GROUP BY file.folder AS folder'")]
    [InlineData("LIST WHERE a and !contains(b, «[1, 2]»)", "NOTE042", "any(contains(b, [1, 2]))")]
    [InlineData("LIST FROM #a «FROM #b»", "NOTE042", "fails when it runs")]
    [InlineData("TABLE a AS x, «b AS x»", "NOTE042", "both show the second")]
    [InlineData("LIST «SORT»", "NOTE042", "FROM \"\" SORT")]
    [InlineData("LIST SORT «file.name»", "NOTE037", "FROM \"\" SORT")]
    [InlineData("LIST WHERE a = «-b»", "NOTE037", "0 - x")]
    public void A_finding_is_reported_at_its_place_with_the_fix(string marked, string id, string part)
    {
        string query = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

        QueryFinding finding = Assert.Single(QueryChecker.Check(query, Catalog));

        Assert.Equal(id, finding.Rule.Id);
        Assert.Contains(part, finding.Message, StringComparison.Ordinal);
        Assert.Equal(marked, query.Insert(finding.Span.End, "»").Insert(finding.Span.Start, "«"));
    }

    [Theory]
    [InlineData("LIST WHERE anything = other and some.deep.field[0](1)")]
    [InlineData("LIST FROM \"People\" WHERE last_contact < date(today) - dur(90 days) and tags and aliases and type")]
    [InlineData("LIST FROM \"People\" or [[Ada]] WHERE unknown")]
    [InlineData("LIST FROM -\"People\" WHERE unknown")]
    [InlineData("LIST FROM \"/\" WHERE unknown or type = \"people\"")]
    [InlineData("TASK FROM \"People\" WHERE !completed and priority and due <= date(today) GROUP BY file.link SORT rows.due")]
    [InlineData("TABLE rows.file.link, key, status FROM \"People\" GROUP BY title AS status")]
    [InlineData("TABLE tag, length(rows) FROM \"People\" FLATTEN file.tags AS tag GROUP BY tag")]
    [InlineData("LIST any(contains(file.tags, [\"#a\", \"#b\"]))")]
    [InlineData("LIST WHERE contains(file.outlinks, this.file.link) and contains(lower(file.name), \"a\")")]
    [InlineData("LIST WHERE ((a or b) and c) or ((d and e))")]
    [InlineData("LIST FROM (\"People\" or \"Meetings\") and -(#a or #b)")]
    [InlineData("LIST WHERE filter(file.tasks, (t) => !t.completed and t.whatever) AND min(1, 2, 3) = 1")]
    [InlineData("LIST FROM \"Meetings\" WHERE project = this.file.link or project = null or contains(attendees, this.file.link)")]
    [InlineData("LIST FROM \"People\" WHERE row[\"some thing\"] and lower(title) = \"x\" and title = 5")]
    [InlineData("TABLE a, b FROM csv(\"x.csv\") WHERE file = 1 and name")]
    [InlineData("LIST FROM \"Home\" SORT file.day, file.frontmatter.whatever.deep")]
    [InlineData("CALENDAR file.ctime LIMIT 2 + 3")]
    [InlineData("TABLE a, a")]
    [InlineData("TABLE file.name, a, file.name, lower(a) AS x, lower( a ) AS x FROM \"Pictures\"")]
    [InlineData("LIST FROM \"Pictures\" or \"Pictures/2026\"")]
    [InlineData("LIST WHERE lower(file.tags) and date(\"2026-01-01\").year = 2026 and [[Ada]].age > 3 and file.name[0] = \"A\"")]
    public void Nothing_is_reported_where_the_query_may_work(string query) => Assert.Empty(QueryChecker.Check(query, Catalog).Select(static finding => finding.Message));

    [Theory]
    [InlineData("Next Step", "nxt-step", "next-step")]
    [InlineData("next-step", "nxt-step", "next-step")]
    [InlineData("Größe", "größ", "Größe")]
    [InlineData("a (b)", "zzzzzzzzz", "row[\"a (b)\"]")]
    [InlineData("say \"x\"", "zzzzzzzzz", "row[\"say \\\"x\\\"\"]")]
    [InlineData("2nd", "zzzzzzzzz", "row[\"2nd\"]")]
    public void The_fix_of_an_unknown_field_can_be_written(string key, string wrong, string fix)
    {
        QueryCatalog catalog = new() { Types = [new NoteFields("x", [new(key, QueryTypes.Any)])] };

        QueryFinding finding = Assert.Single(QueryChecker.Check($"LIST WHERE type = \"x\" and {wrong}", catalog));

        Assert.Contains(fix, finding.Message, StringComparison.Ordinal);
        Assert.Empty(QueryChecker.Check($"LIST WHERE type = \"x\" and {fix}", catalog));
    }

    [Fact]
    public void No_folder_is_suggested_in_a_vault_without_folders() => Assert.Equal(
        ["The query names the folder 'A', which does not exist; there are none; leave FROM out"],
        QueryChecker.Check("LIST FROM \"A\"", new QueryCatalog { Folders = new(["Home.md"], []) }).Select(static finding => finding.Message));

    [Fact]
    public void Without_schemas_only_what_is_wrong_everywhere_is_reported() =>
        Assert.Equal(["NOTE040"], QueryChecker.Check("LIST FROM \"People\" WHERE unknown and this.unknown and file.unknown", QueryCatalog.Empty).Select(static finding => finding.Rule.Id));

    [Trait("Category", "Hostile")]
    [Theory]
    [InlineData("LIST WHERE ", "a.b", ".b", 400)]
    [InlineData("LIST WHERE ", "f(", "f(", 190)]
    [InlineData("LIST WHERE ", "a", " + lowr(a)", 400)]
    [InlineData("TABLE ", "a = 1", ", a = \"1\"", 50000)]
    [InlineData("LIST FLATTEN a.b ", "", "WHERE a.b or b and c ", 400)]
    public void A_long_query_is_checked_with_a_bounded_number_of_findings(string head, string first, string piece, int count)
    {
        string query = head + first + string.Concat(Enumerable.Repeat(piece, count));

        Assert.InRange(QueryChecker.Check(query, Catalog).Count, 0, 50);
    }
}
