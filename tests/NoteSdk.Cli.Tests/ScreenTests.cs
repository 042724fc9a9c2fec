namespace NoteSdk.Cli.Tests;

/// <summary>What a person sees, at 40 and 80 columns; and that 20 break nothing.</summary>
public sealed class ScreenTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();

    public ScreenTests()
    {
        _vault.Write("People/Zoë.md", "---\ntype: person\ntitle: Zoë 日本\nstatus: activ\nborn: 1990-01-31\ntags: [harbour, tides]\n---\n# Zoë 日本\n\n## Facts\n\n- Keeps the tide tables on paper, and answers letters, not calls, since the spring of 2019. 🌊\n- Met [[Nobody]]\n");
        _vault.Write("Plan.md", "[[Zoë]] and [[Ada]]\n\n- [ ] Ask [[Zoë]] for the tables of the spring and of the autumn before 📅 2026-01-31\n");
    }

    public void Dispose() => _vault.Dispose();

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public Task Screens(int columns)
    {
        string[][] commands =
        [
            ["show", "People/Zoë"], ["check", "People/Zoë.md"], ["query", "TABLE title, status, tags FROM \"People\""], ["links", "Plan"], ["tasks"],
            ["set", "People/Zoë", "status=paused"], ["prove"], ["export", "xlsx", "x"], ["explain", "NOTE104"],
        ];
        IEnumerable<string> screens = commands.Select(words =>
            $"$ notesdk {string.Join(' ', words)}\n{System.Text.RegularExpressions.Regex.Replace(_vault.RunOn(TestTerminal.Of(columns) with { IsOneStream = true }, words).Out, @"\d+\.\d s", "0.0 s")}\n");
        return Verify(string.Concat(screens)).UseTextForParameters($"{columns}");
    }

    [Theory]
    [InlineData("show", "People/Zoë")]
    [InlineData("check")]
    [InlineData("query", "TABLE title, status, tags FROM \"People\"")]
    [InlineData("links", "Plan")]
    [InlineData("check", "--help")]
    public void Few_columns_break_nothing(params string[] command)
    {
        foreach (int columns in new[] { 20, 8, 2, 1 })
        {
            Ran ran = _vault.RunOn(TestTerminal.Of(columns), command);
            Assert.True(ran.Code is 0 or 1, ran.Error);
            Assert.DoesNotContain("mistake of notesdk", ran.Error, StringComparison.Ordinal);
            Assert.NotEqual("", ran.Out);
        }
    }

    [Fact]
    public void A_card_is_as_wide_as_the_terminal()
    {
        foreach (int columns in new[] { 80, 40, 20 })
        {
            Assert.All(_vault.RunOn(TestTerminal.Of(columns), "show", "People/Zoë").Out.Split('\n').Skip(1), line => Assert.True(Cells.Width(line) <= columns, $"{columns}: '{line}'"));
        }
    }

    [Theory]
    [InlineData("schemas/dir.note.yaml/x.txt", 0)]
    [InlineData("People/Dir.md/x.txt", 0)]
    public void A_folder_where_a_file_would_be_is_no_stack_trace(string path, int expected)
    {
        _vault.Write(path, "x");

        Ran ran = _vault.Run("check", "@Ada");

        Assert.True(ran.Code == expected, ran.Error);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_one_line()
    {
        if (!Directory.Exists("/proc")) return;

        foreach (string[] command in new string[][] { ["find", "-o", "/proc/out.txt"], ["export", "csv", "/proc/out"], ["init", "--vault", "/proc/out"] })
        {
            Ran ran = _vault.Run(command);
            Assert.Equal(2, ran.Code);
            Assert.StartsWith("notesdk: ", Assert.Single(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }
}
