using Microsoft.Extensions.Time.Testing;

namespace NoteSdk.Workspace.Tests.Members;

/// <summary>Types and members as data.</summary>
public sealed class DescribeTests
{
    private const string City = """
        type: city
        description: Where people live.
        folder: Cities
        extends: place
        enums:
          Size: {Small: [small, little], Big: big}
        frontmatter:
          size: {type: Size!, default: Big, description: How big it is.}
          twin: {type: link(city), was: [sister]}
          founded: date
          budget: {map: {total: number, year: int}}
        sections:
          Contact Information: {labels: {Role: text, Mail: email}}
          Sights: {list: Sight, patterns: ["{name} in {year:int}", "{name}"]}
          Open Tasks: {list: task}
          Story: {prose: markdown, prompt: "_None._", required: true}
        """;

    private const string Place = "type: place\nfrontmatter:\n  code: text!\n";

    [Fact]
    public async Task A_type_is_described_with_all_that_its_schema_says()
    {
        NoteWorkspace workspace = await Open();

        WorkspaceType type = workspace.Describe("city");

        Assert.Empty(workspace.Diagnostics);
        Assert.Equal(("city", "schemas/city.note.yaml", "Where people live.", "Cities"), (type.Name, type.Path, type.Description, type.Folder));
        Assert.Equal(workspace.Schemas["city"].Members.Select(static member => (member.Name, member.Place)), type.Members.Select(static member => (member.Name, member.Place)));
        WorkspaceMember size = type.FindMember("size");
        Assert.Equal(("enum", false, true, "How big it is."), (size.Kind, size.IsList, size.IsRequired, size.Description));
        Assert.Equal([new WorkspaceEnumMember("Small", ["small", "little"]), new WorkspaceEnumMember("Big", ["big"])], size.EnumMembers);
        Assert.Equal(["big"], size.Default);
        WorkspaceMember twin = type.FindMember("twin");
        Assert.Equal(("link", "city"), (twin.Kind, twin.LinkType));
        Assert.Equal(["sister"], twin.OldNames);
        WorkspaceMember story = type.FindMember("story");
        Assert.Equal(("markdown", "_None._", true), (story.Kind, story.Prompt, story.IsRequired));
        WorkspaceMember sights = type.FindMember("sights");
        Assert.Equal(("record", true), (sights.Kind, sights.IsList));
        Assert.Equal([("Name", "text"), ("Year", "int")], sights.Items.Select(static item => (item.Name, item.Kind)));
        Assert.Equal(("task", true), (type.FindMember("open tasks").Kind, type.FindMember("open tasks").IsList));
    }

    [Theory]
    [InlineData("size", "schemas/city.note.yaml", "size")]
    [InlineData("total", "schemas/city.note.yaml", "total")]
    [InlineData("role", "schemas/city.note.yaml", "Role")]
    [InlineData("story", "schemas/city.note.yaml", "Story")]
    [InlineData("code", "schemas/place.note.yaml", "code")]
    public async Task A_member_knows_where_its_schema_declares_it(string name, string path, string text)
    {
        NoteWorkspace workspace = await Open();

        WorkspaceMember member = workspace.Describe("city").FindMember(name);

        Assert.Equal(path, member.Path);
        TextRange range = member.Range!.Value;
        string line = (path.Contains("city", StringComparison.Ordinal) ? City : Place).Split('\n')[range.StartLine - 1];
        Assert.Equal(text, line[(range.StartColumn - 1)..(range.EndColumn - 1)]);
    }

    /// <summary>Every member of the shipped and the tests' schemas has its place, and the text there makes its name.</summary>
    [Fact]
    public async Task Every_member_of_every_sample_schema_has_a_place()
    {
        string[] folders = [SampleSchemas.Folder, Path.Combine(Repository.Root, "tests", "NoteSdk.Notes.Tests", "Schemas"), Path.Combine(Repository.Root, "tests", "NoteSdk.Fuzz", "Schemas")];
        (string, string)[] files = [.. folders.SelectMany(static folder => Directory.GetFiles(folder, "*.note.yaml")).Select(static path => ("schemas/" + Path.GetFileName(path), File.ReadAllText(path)))];
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files(files));

        Assert.NotEmpty(workspace.DescribeTypes());
        Assert.All(workspace.DescribeTypes().SelectMany(static type => type.Members), static member => Assert.NotNull(member.Range));
    }

    [Theory]
    [InlineData("ContactInformation.Role")]
    [InlineData("contact_information.role")]
    [InlineData("contact information.ROLE")]
    [InlineData("contact-information.role")]
    [InlineData("role")]
    public async Task A_member_is_found_by_what_a_person_writes(string name) =>
        Assert.Equal("ContactInformation.Role", (await Open()).Describe("city").FindMember(name).Name);

    [Theory]
    [InlineData("contact_information.rol", "'ContactInformation.Role'")]
    [InlineData("siez", "'Size'")]
    [InlineData("", "'")]
    [InlineData("...", "'")]
    public async Task A_member_that_is_not_there_names_the_nearest_three(string name, string nearest)
    {
        WorkspaceType type = (await Open()).Describe("city");

        ArgumentException miss = Assert.Throws<ArgumentException>(() => type.FindMember(name));

        Assert.Contains(nearest, miss.Message, StringComparison.Ordinal);
        Assert.Equal(3, miss.Message.Split("nearest are ")[1].Count(static c => c == ',') + 1);
    }

    [Fact]
    public async Task A_name_that_fits_two_members_names_both()
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files(
            ("schemas/a.note.yaml", "type: a\nsections:\n  One: {labels: {Role: text}}\n  Two: {labels: {Role: text}}\n")));

        ArgumentException miss = Assert.Throws<ArgumentException>(() => workspace.Describe("a").FindMember("role"));

        Assert.True(Reported.HasTerms(miss.Message, "'One.Role' 'Two.Role'"), miss.Message);
    }

    [Fact]
    public async Task A_notes_members_are_given_as_texts_and_as_JSON()
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.People());

        Assert.Equal(["one", "two"], workspace.GetTexts("People/Ada.md", "tags"));
        Assert.Equal(["active"], workspace.GetTexts("People/Ada.md", "status"));
        Assert.Empty(workspace.GetTexts("People/Bo.md", "email"));
        Assert.Equal("\"Active\"", workspace.GetJson("People/Ada.md", "status"));
        Assert.Equal("[\"Wrote a program\",\"Knew [[Bo]]\"]", workspace.GetJson("People/Ada.md", "facts"));
        Assert.Equal("""{"Title":"Bo","Email":null,"Status":null,"Tags":[],"Born":null,"Facts":["Knows @Ada"],"Notes":null}""", workspace.GetJson("People/Bo.md"));
        Assert.Throws<KeyNotFoundException>(() => workspace.GetJson("People/Cy.md"));
    }

    [Fact]
    public async Task Defaults_by_the_clock_are_described_with_their_holes_and_taken_from_the_clock()
    {
        const string Log = "type: log\nfrontmatter:\n  title: text!\n  made: {type: date, default: today}\n  next: {type: text, default: {from: \"{title} after {today}\"}}\n";
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files(("schemas/log.note.yaml", Log)), new WorkspaceOptions { Clock = clock });

        Assert.Empty(workspace.Diagnostics);
        Assert.Equal(["{today|YYYY-MM-DD}"], workspace.Describe("log").FindMember("made").Default);
        Assert.Equal(["{title} after {today}"], workspace.Describe("log").FindMember("next").Default);
        workspace = await workspace.ApplyAsync(workspace.Plan(static changes => changes.Create("log", [new("title", "One")])));
        Assert.Equal(["2026-01-31"], workspace.GetTexts("One.md", "made"));
        Assert.Equal(["One after 2026-01-31"], workspace.GetTexts("One.md", "next"));
    }

    [Fact]
    public async Task A_note_without_a_schema_has_no_members()
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files(("A.md", "# A")));

        Assert.Throws<InvalidOperationException>(() => workspace.GetJson("A.md"));
    }

    private static Task<NoteWorkspace> Open() =>
        NoteWorkspace.OpenAsync(TestWorkspace.Files(("schemas/city.note.yaml", City), ("schemas/place.note.yaml", Place)));
}
