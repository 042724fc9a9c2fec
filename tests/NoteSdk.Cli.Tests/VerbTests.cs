using System.Text.Json;

namespace NoteSdk.Cli.Tests;

/// <summary>Each verb's output and exit code.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void Check_prints_diagnostics_as_compilers_do_and_a_summary()
    {
        (int code, string output, string error) = _vault.Run("check");

        Assert.Equal(1, code);
        Assert.Equal(
            ["People/Bo.md(4,9): warning NOTE104: 'activ' active, paused", "People/Bo.md(5,7): warning NOTE104: 'soon' 2026-01-31", "People/Bo.md(11,7): warning NOTE121: 'Nobody'"],
            Lines(output).Select(static line => line.StartsWith("People", StringComparison.Ordinal) ? Short(line) : line));
        Assert.Matches("^0 errors, 3 warnings, 0 infos, [0-9.]+ s\n$", error);
    }

    [Fact]
    public void Check_reports_only_the_paths_given_and_fails_as_it_is_told()
    {
        Assert.Equal((0, ""), Two(_vault.Run("check", "People/Ada.md")));
        Assert.Equal((0, ""), Two(_vault.RunIn("People", "check", "Ada.md")));
        Assert.Equal(1, _vault.Run("check", "@Bo").Code);
        Assert.Equal(0, _vault.Run("check", "--fail-on", "error").Code);
        Assert.Equal(0, _vault.Run("check", "--fail-on", "none").Code);
        _vault.Write(".notesdk/settings.yaml", "failOn: error\nseverities: {NOTE121: error, NOTE104: none}\n");
        (int code, string output, _) = _vault.Run("check");
        Assert.Equal(1, code);
        Assert.StartsWith("People/Bo.md(11,7): error NOTE121", Assert.Single(Lines(output)), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_gives_the_diagnostics_of_the_Language_Server_Protocol_as_JSON()
    {
        (int code, string output, _) = _vault.Run("check", "--json");

        Assert.Equal(1, code);
        JsonElement[] found = [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
        Assert.Equal(3, found.Length);
        JsonElement first = found[0];
        Assert.Equal(("People/Bo.md", 4, 9, 2, "NOTE104", "Status"), (first.GetProperty("path").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(),
            first.GetProperty("severity").GetInt32(), first.GetProperty("code").GetString(), first.GetProperty("member").GetString()));
        Assert.Equal("""{"start":{"line":3,"character":8},"end":{"line":3,"character":13}}""", first.GetProperty("range").GetRawText());
        Assert.Equal("active", first.GetProperty("fix").GetProperty("edits")[0].GetProperty("newText").GetString());
        Assert.Equal(output, string.Concat(Lines(_vault.Run("check", "--format", "jsonl").Out).Select(static (line, i) => $"{(i == 0 ? "[" : " ")}{line}{(i == 2 ? "]" : ",")}\n")));
        Assert.Equal("[]\n", _vault.Run("check", "--json", "@Ada").Out);
        Assert.Equal("", _vault.Run("check", "--format", "jsonl", "@Ada").Out);
    }

    [Fact]
    public void Check_gives_commands_of_GitHub_errors_first()
    {
        _vault.Write("a,b.md", "[[Nowhere: 50%]]\n");
        _vault.Write(".notesdk/settings.yaml", "severities: {NOTE104: error}\n");

        string[] lines = Lines(_vault.Run("check", "--format", "github").Out);

        Assert.Equal(["::error", "::error", "::warning", "::warning"], lines.Select(static line => line.Split(' ')[0]));
        Assert.Contains(lines, static line => line.StartsWith("::warning file=a%2Cb.md,line=1,endLine=1,col=1,title=NOTE121::", StringComparison.Ordinal) && line.Contains("50%25", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_gives_a_note_by_its_members()
    {
        Assert.Equal((0, "Ada (person, People/Ada.md)\nTitle: Ada\nStatus: active\nTags:\n  - math\nFacts:\n  - Knew [[Bo]], 🌊\n"), Two(_vault.Run("show", "@Ada")));
        Assert.Equal((0, "math\n"), Two(_vault.Run("show", "Ada", "TAGS")));
        Assert.Equal((0, "[\"math\"]\n"), Two(_vault.Run("show", "Ada", "tags", "--json")));
        JsonElement note = JsonDocument.Parse(_vault.Run("show", "People/Ada", "--json").Out).RootElement;
        Assert.Equal(("People/Ada.md", "person", 64), (note.GetProperty("path").GetString(), note.GetProperty("type").GetString(), note.GetProperty("version").GetString()!.Length));
        Assert.Equal("Active", note.GetProperty("members").GetProperty("Status").GetString());
    }

    [Fact]
    public void Set_shows_the_diff_and_writes_only_when_it_is_told_to()
    {
        string[] set = ["set", "@Ada", "email=ada@example.org", "tags+=code", "tags-=math", "status="];

        (int code, string diff, string error) = _vault.Run(set);
        Assert.Equal(1, code);
        Assert.Contains("--yes", error, StringComparison.Ordinal);
        Assert.Equal((1, diff), Two(_vault.Run([.. set, "--dry-run"])));
        Assert.Equal(Notesdk.Ada, _vault.Read("People/Ada.md"));

        Assert.Equal((0, diff), Two(_vault.Run([.. set, "--yes"])));
        Assert.Contains("+email: ada@example.org\n", diff, StringComparison.Ordinal);
        Assert.Equal((0, "ada@example.org\n"), Two(_vault.Run("show", "@Ada", "email")));
        Assert.Equal((0, "code\n"), Two(_vault.Run("show", "@Ada", "tags")));
        Assert.Equal((0, ""), Two(_vault.Run("show", "@Ada", "status")));
        Assert.Equal((0, ""), Two(_vault.Run("set", "@Ada", "email=ada@example.org", "--dry-run")));
    }

    [Fact]
    public void Set_edits_all_notes_of_a_condition_as_one_batch()
    {
        Assert.Equal(0, _vault.Run("set", "--where", "type = \"person\"", "tags+=all", "--yes").Code);
        Assert.Equal("math\nall\n", _vault.Run("show", "@Ada", "tags").Out);
        Assert.Equal("all\n", _vault.Run("show", "@Bo", "tags").Out);

        // One of the two has no such item: neither is written.
        (int code, _, string error) = _vault.Run("set", "--where", "type = \"person\"", "tags-=math", "--yes");
        Assert.Equal(2, code);
        Assert.Contains("'math'", error, StringComparison.Ordinal);
        Assert.Equal("math\nall\n", _vault.Run("show", "@Ada", "tags").Out);
    }

    [Fact]
    public void Set_on_another_version_is_a_conflict()
    {
        string version = JsonDocument.Parse(_vault.Run("show", "@Ada", "--json").Out).RootElement.GetProperty("version").GetString()!;
        Assert.Equal(0, _vault.Run("set", "@Ada", "email=a@example.org", "--if-version", version, "--yes").Code);

        (int code, _, string error) = _vault.Run("set", "@Ada", "email=b@example.org", "--if-version", version, "--yes");

        Assert.Equal(3, code);
        Assert.Contains("People/Ada.md", error, StringComparison.Ordinal);
        Assert.Equal("a@example.org\n", _vault.Run("show", "@Ada", "email").Out);
    }

    [Fact]
    public void New_makes_a_whole_note_in_the_folder_of_its_schema()
    {
        Assert.Equal((0, "People/Cy.md\n"), Two(_vault.Run("new", "person", "Cy", "--set", "born=2000-01-31", "--set", "tags=a", "--set", "tags=b")));
        Assert.Equal("Cy (person, People/Cy.md)\nTitle: Cy\nStatus: active\nTags:\n  - a\n  - b\nBorn: 2000-01-31\n", _vault.Run("show", "@Cy").Out);
        Assert.Equal(0, _vault.Run("check", "@Cy").Code);

        (int code, _, string error) = _vault.Run("new", "person", "Cy");
        Assert.Equal(2, code);
        Assert.Contains("People/Cy.md", error, StringComparison.Ordinal);
        Assert.Equal(1, _vault.Run("new", "person", "Di", "--dry-run").Code);
        Assert.False(_vault.Has("People/Di.md"));
    }

    [Fact]
    public void Find_prints_paths()
    {
        _vault.Write("Other.md", "#math and Ada\n");

        Assert.Equal("Other.md\nPeople/Ada.md\nPeople/Bo.md\n", _vault.Run("find").Out);
        Assert.Equal("People/Ada.md\nPeople/Bo.md\n", _vault.Run("find", "person").Out);
        Assert.Equal("People/Ada.md\n", _vault.Run("find", "person", "--where", "status = \"active\"").Out);
        Assert.Equal("Other.md\nPeople/Ada.md\n", _vault.Run("find", "--tag", "math").Out);
        Assert.Equal("Other.md\nPeople/Ada.md\n", _vault.Run("find", "--text", "ADA").Out);
        Assert.Equal("Other.md\n", _vault.Run("find", "--limit", "1").Out);
        Assert.Equal("[\"People/Ada.md\",\n \"People/Bo.md\"]\n", _vault.Run("find", "person", "--json").Out);
    }

    [Fact]
    public void Query_prints_its_result_in_each_format()
    {
        string[] query = ["query", "TABLE status, tags FROM \"People\""];

        Assert.Equal("File,status,tags\n[[People/Ada]],active,math\n[[People/Bo]],activ,\n".Replace("[[People/Ada]]", Cell("Ada"), StringComparison.Ordinal).Replace("[[People/Bo]]", Cell("Bo"), StringComparison.Ordinal),
            _vault.Run([.. query, "--format", "csv"]).Out);
        Assert.Contains("| active", _vault.Run([.. query, "--format", "md"]).Out, StringComparison.Ordinal);
        Assert.Contains("active", _vault.Run(query).Out, StringComparison.Ordinal);
        JsonElement[] rows = [.. JsonDocument.Parse(_vault.Run([.. query, "--json"]).Out).RootElement.EnumerateArray()];
        Assert.Equal(["People/Ada.md", "People/Bo.md"], rows.Select(static row => row.GetProperty("path").GetString()));
        Assert.Equal("""["math"]""", rows[0].GetProperty("values")[2].GetRawText());
    }

    [Theory]
    [InlineData(2, "'Nobody'", "show", "Nobody")]
    [InlineData(2, "'emial'", "show", "@Ada", "emial")]
    [InlineData(2, "Born", "set", "@Ada", "born=soon", "--yes")]
    [InlineData(2, "'email'", "set", "@Ada", "email", "--yes")]
    [InlineData(2, "m=v", "set", "@Ada")]
    [InlineData(2, "'persn'", "find", "persn")]
    [InlineData(2, "'xml'", "check", "--format", "xml")]
    [InlineData(2, "'bad'", "check", "--fail-on", "bad")]
    [InlineData(2, "query", "query", "TABLE FROM FROM")]
    [InlineData(2, "--where", "find", "--where", "a = = b")]
    [InlineData(2, "Title", "new", "person")]
    [InlineData(2, "chek", "chek")]
    [InlineData(2, "--nonsense", "check", "--nonsense")]
    public void A_mistake_is_one_line_and_ends_with_two(int expected, string named, params string[] arguments)
    {
        (int code, string output, string error) = _vault.Run(arguments);

        Assert.Equal(expected, code);
        Assert.Equal("", output);
        Assert.StartsWith("notesdk: ", error, StringComparison.Ordinal);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.All(Lines(error), static line => Assert.StartsWith("notesdk: ", line, StringComparison.Ordinal));
        Assert.Equal(Notesdk.Ada, _vault.Read("People/Ada.md"));
    }

    [Fact]
    public void Two_notes_of_a_name_are_both_named()
    {
        _vault.Write("Old/Ada.md", "x\n");

        (int code, _, string error) = _vault.Run("show", "Ada");

        Assert.Equal(2, code);
        Assert.Contains("'Old/Ada.md', 'People/Ada.md'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vault_that_is_not_there_says_where_it_was_looked_for()
    {
        string elsewhere = Directory.CreateTempSubdirectory("notesdk-none-").FullName;

        (int code, _, string error) = _vault.Run("find", "--vault", Path.Combine(elsewhere, "none"));
        Assert.Equal(2, code);
        Assert.Contains("none", error, StringComparison.Ordinal);
        (code, _, error) = _vault.RunIn(elsewhere, "find");
        Assert.Equal(2, code);
        Assert.Contains($"'{elsewhere}'", error, StringComparison.Ordinal);
        Assert.Equal("People/Ada.md\n", _vault.RunIn(elsewhere, "find", "--limit", "1", "--vault", _vault.Folder).Out);
        Directory.Delete(elsewhere);
    }

    [Fact]
    public void Broken_settings_and_schemas_are_reported_at_their_line()
    {
        _vault.Write("schemas/bad.note.yaml", "type: bad\nfrontmatter:\n  x: nonsense\n");
        (int code, _, string error) = _vault.Run("check", "@Ada");
        Assert.Equal(2, code);
        Assert.Contains("schemas/bad.note.yaml(3,6): error NOTE010", error, StringComparison.Ordinal);

        _vault.Write(".notesdk/settings.yaml", "schemas: ../..\n");
        (code, _, error) = _vault.Run("find");
        Assert.Equal(2, code);
        Assert.Contains(".notesdk/settings.yaml(1,10): error NOTE008", error, StringComparison.Ordinal);
    }

    private static (int Code, string Out) Two(Ran run) => (run.Code, run.Out);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Cell(string name) => $"[[People/{name}.md|{name}]]";

    /// <summary>A diagnostic with the values that its message names.</summary>
    private static string Short(string line) => line.Contains("NOTE104", StringComparison.Ordinal)
        ? $"{Reported.Of(line).Split("'")[0]}'{line.Split('\'')[3]}' {(line.Contains("one of", StringComparison.Ordinal) ? line.Split("one of ")[1].Split(" was")[0] : "2026-01-31")}"
        : Reported.Of(line);
}
