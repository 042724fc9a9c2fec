using System.Text.Json;

namespace NoteSdk.Cli.Tests;

/// <summary>The tables that <c>export</c> writes, against what the other verbs show.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();
    private readonly string _target = Directory.CreateTempSubdirectory("notesdk-export-").FullName;

    public void Dispose()
    {
        _vault.Dispose();
        Directory.Delete(_target, recursive: true);
    }

    [Fact]
    public void JSON_lines_are_what_show_gives_for_every_note_of_the_sample_vault()
    {
        using Notesdk sample = Notesdk.Sample();
        sample.Write("People/Odd.md", "---\ntype: people\ntitle: \"Odd, \\\"quoted\\\" 🌊\"\ncreated: 1583-01-01\ntags: []\n---\n\n## Key Facts\n\n- a, b\n");

        Ran ran = sample.Run("export", "jsonl", _target);

        Assert.Equal((0, "_links.jsonl\n_notes.jsonl\n_tags.jsonl\n_tasks.jsonl\nmeeting.jsonl\nnote.jsonl\npeople.jsonl\nproject.jsonl\n"), (ran.Code, ran.Out));
        int count = 0;
        foreach (string type in new[] { "meeting", "note", "people", "project" })
        {
            foreach (string line in Lines($"{type}.jsonl"))
            {
                JsonElement row = JsonElement.Parse(line);
                JsonElement shown = JsonElement.Parse(sample.Run("show", row.GetProperty("_path").GetString()!, "--json").Out);
                Assert.Equal(shown.GetProperty("version").GetString(), row.GetProperty("_version").GetString());
                Assert.Equal(shown.GetProperty("members").EnumerateObject().Select(static one => $"{one.Name}: {one.Value.GetRawText()}"),
                    row.EnumerateObject().Skip(3).Select(static one => $"{one.Name}: {one.Value.GetRawText()}"));
                count++;
            }
        }

        Assert.Equal(sample.Run("find", "--where", "type").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, count);
        Assert.Equal(sample.Run("find").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Lines("_notes.jsonl").Select(static line => JsonElement.Parse(line).GetProperty("path").GetString()));
        Assert.Equal(sample.Run("tasks", "--all").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, Lines("_tasks.jsonl").Length);
        Assert.Empty(Directory.GetDirectories(_target));
    }

    [Fact]
    public void CSV_has_a_column_for_each_member_and_lists_as_JSON()
    {
        _vault.Write("People/Cy.md", "---\ntype: person\ntitle: 'a, \"b\"'\ntags: [x, y]\n---\n\n## Facts\n\n- One, two\n- Three\n");

        Assert.Equal(0, _vault.Run("export", "csv", _target).Code);

        string[] lines = Lines("person.csv");
        Assert.Equal("_path,_version,_diagnostics,Title,Email,Status,Tags,Born,Facts", lines[0]);
        Assert.Matches("^People/Ada.md,[0-9a-f]{64},\\[\\],Ada,,Active,\"\\[\"\"math\"\"\\]\",,\"\\[\"\"Knew \\[\\[Bo\\]\\], \\\\uD83C\\\\uDF0A\"\"\\]\"$", lines[1]);
        Assert.Contains("\"\"code\"\":\"\"NOTE104\"\"", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",\"a, \"\"b\"\"\",,,\"[\"\"x\"\",\"\"y\"\"]\",,\"[\"\"One, two\"\",\"\"Three\"\"]\"", lines[3], StringComparison.Ordinal);
        Assert.Equal(["path,line,column,target,subpath,alias,embed,markdown,status,to,note", "People/Ada.md,11,8,Bo,,,false,false,found,People/Bo.md,People/Bo.md", "People/Bo.md,11,7,Nobody,,,false,false,unresolved,,"], Lines("_links.csv"));
        Assert.Equal(["path,tag", "People/Ada.md,math", "People/Cy.md,x", "People/Cy.md,y"], Lines("_tags.csv"));

        File.WriteAllText(Path.Combine(_target, "mine.txt"), "kept");
        File.Delete(Path.Combine(_vault.Folder, "People/Cy.md"));
        Assert.Equal(0, _vault.Run("export", "csv", _target).Code);
        Assert.Equal(3, Lines("person.csv").Length);
        Assert.True(File.Exists(Path.Combine(_target, "mine.txt")));
    }

    [Theory]
    [InlineData("is in the vault", "csv", "tables")]
    [InlineData("is in the vault", "csv", ".")]
    [InlineData("is in the vault", "csv", "..")]
    [InlineData("is a file", "csv", "People/Ada.md")]
    [InlineData("no format", "xlsx", "tables")]
    public void An_export_into_the_vault_is_refused(string named, params string[] arguments)
    {
        Ran ran = _vault.Run(["export", .. arguments]);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains(named, ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_vault.Folder, "tables")));
    }

    private string[] Lines(string file) => File.ReadAllText(Path.Combine(_target, file)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
