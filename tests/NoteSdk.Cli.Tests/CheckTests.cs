using System.Text;
using System.Text.Json;

namespace NoteSdk.Cli.Tests;

/// <summary>What <c>check</c> prints, what it ends with, and what it fixes.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void A_terminal_shows_the_source_line_with_a_marker_as_wide_as_what_is_wrong()
    {
        _vault.Write("People/Wide.md", "---\ntype: person\ntitle: Wide\n---\n# Wide\n\n## Facts\n\n- \t日本 🌊 [[Nowhere]] and more\n");

        Ran ran = _vault.RunOn(TestTerminal.Of(80), "check", "@Wide", "@Bo");

        Assert.Equal(1, ran.Code);
        string[] lines = ran.Out.Split('\n');
        Assert.Equal("    status: activ\n            ^^^^^\n    fix: Write 'active' (to review)", string.Join('\n', lines[1..4]));
        Assert.Equal("    -  日本 🌊 [[Nowhere]] and more\n               ^^^^^^^^^^^", string.Join('\n', lines.SkipWhile(static line => !line.Contains("Wide.md", StringComparison.Ordinal)).Skip(1).Take(2)));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    [InlineData(20)]
    [InlineData(5)]
    [InlineData(1)]
    public void A_source_line_is_cut_to_the_terminal_around_its_marker(int columns)
    {
        string long100 = string.Concat(Enumerable.Repeat("日本語 text ", 20));
        _vault.Write("Long.md", $"{long100}[[Nowhere]] {long100}\n");

        Ran ran = _vault.RunOn(TestTerminal.Of(columns), "check", "Long.md");

        string[] lines = ran.Out.Split('\n');
        Assert.Equal(1, ran.Code);
        Assert.All(lines[1..3], line => Assert.True(Cells.Width(line) <= Math.Max(columns - 1, 1), $"'{line}'"));
        if (columns < 20) return;
        int at = lines[2].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal("[[Nowhere"[..9], After(lines[1], at)[..9]);
    }

    [Fact]
    public void A_terminal_does_not_carry_out_what_a_note_says()
    {
        _vault.Write("Evil.md", "a \e[31m\r[[No\u0007where]] \u202E\n");

        Ran ran = _vault.RunOn(TestTerminal.Of(80), "check", "Evil.md");

        Assert.DoesNotContain(ran.Out, static c => char.IsControl(c) && c != '\n' || c == '\u202E');
        Assert.Contains("\e[33mwarning NOTE121\e[0m", _vault.RunOn(TestTerminal.Of(80), "check", "Evil.md", "--color", "always").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, null, null, true)]
    [InlineData(true, "1", null, null, false)]
    [InlineData(false, null, "1", null, true)]
    [InlineData(false, null, null, null, false)]
    [InlineData(false, "1", null, "always", true)]
    [InlineData(true, null, "1", "never", false)]
    [InlineData(false, "1", "1", "auto", false)]
    public void Colors_are_for_terminals_and_as_one_asks_for(bool isTerminal, string? noColor, string? forceColor, string? option, bool expected)
    {
        Dictionary<string, string> variables = [];
        if (noColor is not null) variables["NO_COLOR"] = noColor;
        if (forceColor is not null) variables["FORCE_COLOR"] = forceColor;
        TestTerminal terminal = TestTerminal.Of(80) with { IsInteractive = isTerminal, Variables = variables };
        string[] arguments = option is null ? [] : ["--color", option];

        Assert.Equal(expected, _vault.RunOn(terminal, ["explain", "NOTE104", .. arguments]).Out.Contains('\e', StringComparison.Ordinal));
        Assert.Equal(0, _vault.RunOn(terminal, ["explain", "NOTE104", "-o", "out.txt", .. arguments]).Code);
        Assert.DoesNotContain('\e', _vault.Read("out.txt"));
    }

    [Fact]
    public void The_standard_input_is_checked_as_the_file_that_it_stands_for()
    {
        byte[] bo = Encoding.UTF8.GetBytes(_vault.Read("People/Bo.md"));
        Ran ofFile = _vault.Run("check", "People/Bo.md", "--format", "jsonl");

        Assert.Equal(ofFile with { Error = "" }, _vault.RunWith(bo, "check", "-", "--stdin-path", "People/Bo.md", "--format", "jsonl") with { Error = "" });
        Assert.Equal((0, ""), Two(_vault.RunWith(Encoding.UTF8.GetBytes(Notesdk.Ada.Replace("Ada", "Cy", StringComparison.Ordinal)), "check", "-", "--stdin-path", "People/Cy.md")));
        Ran unnamed = _vault.RunWith("[[Nobody]]\n"u8.ToArray(), "check", "-");
        Assert.Equal(1, unnamed.Code);
        Assert.StartsWith("stdin.md(1,1): warning NOTE121", unnamed.Out, StringComparison.Ordinal);
        Assert.Equal(2, _vault.RunWith([], "check", "-", "--stdin-path", "../Out.md").Code);
        Assert.Equal(2, _vault.RunWith([], "check", "-", "--stdin-path", "note.txt").Code);
    }

    /// <summary>The notes of the sample vault and of the tests, as files and as standard input.</summary>
    [Fact]
    public void The_standard_input_and_the_file_agree_on_every_note_of_the_sample_vault()
    {
        using Notesdk sample = Notesdk.Sample();
        foreach (string path in Directory.GetFiles(sample.Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            byte[] bytes = [.. File.ReadAllBytes(path).SkipLast(7), 0xFF, .. "\u0085 [[Nowhere]]\r\n"u8];
            File.WriteAllBytes(path, bytes);
            string name = Path.GetRelativePath(sample.Folder, path);
            Assert.Equal(sample.Run("check", name, "--json").Out, sample.RunWith(bytes, "check", "-", "--stdin-path", name, "--json").Out);
        }
    }

    [Fact]
    public void A_folder_is_all_notes_in_it()
    {
        _vault.Write("Other.md", "[[Nowhere]]\n");

        Assert.Equal(3, _vault.Run("check", "People").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(4, _vault.Run("check", ".").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(3, _vault.RunIn("People", "check", ".").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Fixes_that_are_safe_are_made_and_the_rest_is_reported()
    {
        _vault.Write("schemas/person.note.yaml", Notesdk.Person + "\n  Notes: {list: text, was: [Remarks]}\n");
        _vault.Write("People/Bo.md", _vault.Read("People/Bo.md") + "\n## Remarks\n\n- Tall\n");
        string before = _vault.Read("People/Bo.md");

        Ran dry = _vault.Run("check", "--fix", "--dry-run");
        Assert.Equal(1, dry.Code);
        Assert.Contains("-## Remarks\n+## Notes\n", dry.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("NOTE", dry.Out, StringComparison.Ordinal);
        Assert.Equal((1, dry.Out), Two(_vault.Run("check", "--fix")));
        Assert.Equal(before, _vault.Read("People/Bo.md"));

        Ran safe = _vault.Run("check", "@Bo", "--fix", "--yes");
        Assert.Equal(1, safe.Code);
        Assert.Contains(dry.Out, safe.Error, StringComparison.Ordinal);
        Assert.Equal(["NOTE104", "NOTE104", "NOTE121"], safe.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ')[2].Trim(':')).ToArray());
        Assert.Equal(before.Replace("## Remarks", "## Notes", StringComparison.Ordinal), _vault.Read("People/Bo.md"));
        Assert.Equal(0, _vault.Run("check", "--fix", "--dry-run").Code);

        Assert.Equal(1, _vault.Run("check", "--fix", "all", "--yes", "--format", "jsonl").Code);
        Assert.Contains("status: active\n", _vault.Read("People/Bo.md"), StringComparison.Ordinal);
        Assert.Contains("born: soon\n", _vault.Read("People/Bo.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_one_is_asked_before_fixes_are_written()
    {
        string before = _vault.Read("People/Bo.md");

        Ran no = _vault.RunOn(TestTerminal.Of(80, "n"), "check", "--fix", "all");
        Assert.Equal(1, no.Code);
        Assert.Contains("Write 1 file? [y/N]", no.Error, StringComparison.Ordinal);
        Assert.Equal(1, _vault.RunOn(TestTerminal.Of(80), "check", "--fix", "all").Code);
        Assert.Equal(before, _vault.Read("People/Bo.md"));
        Assert.Equal(1, _vault.RunOn(TestTerminal.Of(80, "y"), "check", "--fix", "all").Code);
        Assert.Contains("status: active\n", _vault.Read("People/Bo.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_hides_what_is_known_and_says_what_is_gone()
    {
        Assert.Equal(1, _vault.Run("check", "--format", "sarif", "-o", "known.sarif").Code);
        Assert.Equal((0, ""), Two(_vault.Run("check", "--baseline", "known.sarif")));

        // Lines above, and a second finding like a known one.
        _vault.Write("People/Bo.md", _vault.Read("People/Bo.md").Replace("title: Bo", "tags:\n  - new\ntitle: Bo", StringComparison.Ordinal) + "- Saw [[Nobody]]\n");
        Ran again = _vault.Run("check", "--baseline", "known.sarif");
        Assert.Equal(1, again.Code);
        Assert.StartsWith("People/Bo.md(14,7): warning NOTE121", Assert.Single(again.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("3 of the baseline are known\n", again.Error, StringComparison.Ordinal);

        _vault.Write("People/Bo.md", _vault.Read("People/Bo.md").Replace("born: soon\n", "", StringComparison.Ordinal).Replace("- Saw [[Nobody]]\n", "", StringComparison.Ordinal));
        Ran gone = _vault.Run("check", "--baseline", "known.sarif");
        Assert.Equal(0, gone.Code);
        Assert.Contains("gone since the baseline: People/Bo.md: NOTE104: ", gone.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", _vault.Run("check", "@Ada", "--baseline", "known.sarif").Error, StringComparison.Ordinal);

        JsonElement[] results = [.. JsonDocument.Parse(_vault.Run("check", "--baseline", "known.sarif", "--format", "sarif").Out).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.Equal(["unchanged", "unchanged", "absent"], results.Select(static one => one.GetProperty("baselineState").GetString()));
    }

    [Theory]
    [InlineData("does not exist", "check", "--baseline", "none.sarif")]
    [InlineData("not a SARIF file", "check", "--baseline", "People/Ada.md")]
    [InlineData("not a SARIF file", "check", "--baseline", "list.json")]
    [InlineData("is read, too", "check", "--baseline", "list.json", "-o", "list.json")]
    [InlineData("part of the vault", "check", "-o", "People/Ada.md")]
    [InlineData("part of the vault", "check", "-o", "schemas/person.note.yaml")]
    [InlineData("part of the vault", "check", "-o", ".notesdk/x.txt")]
    [InlineData("is a folder", "check", "-o", "People")]
    [InlineData("does not exist", "check", "-o", "nowhere/out.txt")]
    [InlineData("alone", "check", "-", "@Ada")]
    [InlineData("Add -", "check", "--stdin-path", "x.md")]
    [InlineData("no file", "check", "-", "--fix")]
    [InlineData("no file", "check", "-", "--watch")]
    [InlineData("do not go together", "check", "--fix", "--watch")]
    [InlineData("'some'", "check", "--fix", "some")]
    [InlineData("'red'", "check", "--color", "red")]
    [InlineData("'bad'", "check", "--fail-on", "bad")]
    [InlineData("is a file", "check", "--vault", "People/Ada.md")]
    [InlineData("no note of the vault", "check", "schemas/person.note.yaml")]
    [InlineData("'NOTE1'", "explain", "NOTE1")]
    public void A_mistake_is_one_line_that_says_what_to_do(string named, params string[] arguments)
    {
        _vault.Write("list.json", "[]");
        _vault.Write(".notesdk/settings.yaml", "failOn: error\n");

        Ran ran = _vault.Run(arguments);

        Assert.Equal((2, ""), Two(ran));
        Assert.Contains(named, Assert.Single(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(Notesdk.Ada, _vault.Read("People/Ada.md"));
        Assert.Equal("[]", _vault.Read("list.json"));
    }

    [Fact]
    public void Every_rule_that_is_reported_is_explained()
    {
        Assert.StartsWith("NOTE104: Value of another type (warning)\n\nA text is not written as the type of its member", _vault.Run("explain", "note104").Out, StringComparison.Ordinal);
        Assert.Equal(_vault.Run("explain", "NOTE121").Out, _vault.Run("explain", "121").Out);
        Assert.Equal("NOTE106", JsonDocument.Parse(_vault.Run("explain", "NOTE106", "--json").Out).RootElement.GetProperty("id").GetString());
    }

    private static (int Code, string Out) Two(Ran run) => (run.Code, run.Out);

    /// <summary>What is in a line behind some cells.</summary>
    private static string After(string line, int cells)
    {
        int at = 0;
        while (cells > 0)
        {
            Rune rune = Rune.GetRuneAt(line, at);
            cells -= Cells.Width(rune);
            at += rune.Utf16SequenceLength;
        }

        return line[at..];
    }
}
