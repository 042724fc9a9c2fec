using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests.Queries;

/// <summary>Inline queries, <c>`= this.title`</c>: they are found where Dataview shows them, checked at their places, and evaluated for any note.</summary>
public sealed class InlineQueryTests
{
    private const string Head = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n";

    [Theory]
    [InlineData("`= this.title`", "(1,4) this.title")]
    [InlineData("`=this.title`", "(1,3) this.title")]
    [InlineData("a ``= this.x`` b `  =  1 + 1  ` `x = 1` `` ` = 1 ``", "(1,7) this.x", "(1,24) 1 + 1")]
    [InlineData("# `= 1`\n\n- `= 2`\n    - [ ] `= 3`\n\n> `= 4`", "(1,6) 1", "(3,6) 2", "(4,14) 3", "(6,6) 4")]
    [InlineData("| a | b |\n|---|---|\n| `= 1 \\| 2` | `= 3` |", "(3,6) 1 | 2", "(3,19) 3")]
    [InlineData("> a `= 1 +\n> 2` b", "(1,8) 1 + 2")]
    [InlineData("- a `= 1 +\r\n  2` b", "(1,8) 1 + 2")]
    [InlineData("éé 😀 `= 1`", "(1,10) 1")]
    [InlineData("a %% b %% `= 1` `%%` `= 2` %% `= 3` %% `= 4`", "(1,14) 1", "(1,25) 2", "(1,43) 4")]
    [InlineData("`=`", "(1,3) ")]
    [InlineData("```\n`= 1`\n```\n\n    `= 2`\n\n<div>`= 3`</div>\n\n\\`= 4`\n\n%% `= 5` %%\n\na %% `= 5` `x` `= 6` %%\n\n%%\n`= 5`\n%%\n\n$`= 6`$\n\n$= dv.x`\n\n`= 7")]
    public async Task They_are_found_in_the_text(string note, params string[] found)
    {
        using TestVault files = new(("A.md", note));
        Vault vault = await files.OpenAsync();
        Assert.Equal(found, vault.Get("A.md").InlineQueries.Select(static query => $"({query.Line},{query.Column}) {query.Expression}"));
    }

    [Fact]
    public async Task This_may_be_any_note_of_the_vault()
    {
        using TestVault files = new(("A.md", "`= this.file.name`"), ("B/Plain.md", "---\nk: 1\n---\n[[A]]\n"), ("Ada.md", Head), ("b.md", "[[Missing]]"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(["A", "Ada", "Plain", "b"], vault.Notes().Select(note => vault.Evaluate("this.file.name", note).Value.AsText).Order(StringComparer.Ordinal));
        Assert.Equal("1", vault.Evaluate("= this.k", vault.Get("B/Plain.md")).ToMarkdown());
        Assert.Equal("[[A.md|A]]", vault.Evaluate("this.file.outlinks", vault.Get("B/Plain.md")).ToMarkdown());
        Assert.Equal("Ada", vault.Evaluate("this.title", vault.Get<Person>("Ada.md")).ToMarkdown());
        Assert.Equal("A", vault.Evaluate(vault.Get("A.md").InlineQueries[0]).ToMarkdown());
        Assert.Equal("\\-", vault.Evaluate("this.file.name", null).ToMarkdown());
        Assert.Equal("- [[B/Plain.md|Plain]]\n", vault.Query("LIST WHERE file.folder = this.file.folder", vault.Get("B/Plain.md")).ToMarkdown());
        Assert.Equal("- [[B/Plain.md|Plain]]\n", vault.Query("LIST WHERE file.folder = this.file.folder", vault.Get("B/Plain.md").Read()).ToMarkdown());
        Assert.Equal(4, vault.Query("LIST", null).Count);
    }

    [Fact]
    public async Task This_is_the_note_as_the_vault_has_it_now()
    {
        using TestVault files = new(("A.md", "k:: 1"));
        Vault vault = await files.OpenAsync();
        VaultNote before = vault.Get("A.md");
        files.Write("A.md", "k:: 2");
        await vault.RefreshAsync();
        Assert.Equal("2", vault.Evaluate("this.k", before).ToMarkdown());
    }

    [Theory]
    [InlineData("1 +", 1, 4, "Dataview (for inline query '= 1 +'): (1,4): ")]
    [InlineData("nope(1)", null, null, "Dataview (for inline query '= nope(1)'): Unrecognized function name 'nope'")]
    [InlineData("\"a\" * 100000000", null, null, "Dataview (for inline query '= \"a\" * 100000000'): a text of ")]
    public async Task Errors_are_reported(string expression, int? line, int? column, string text)
    {
        using TestVault files = new(("A.md", ""));
        Vault vault = await files.OpenAsync();
        InlineQueryResult result = vault.Evaluate(expression, vault.Get("A.md"));
        Assert.Equal((line, column), (result.Error!.Line, result.Error.Column));
        Assert.StartsWith(text, result.ToMarkdown(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => result.Value);
    }

    [Fact]
    public async Task A_note_of_another_vault_is_refused_as_origin()
    {
        using TestVault files = new(("A.md", ""));
        using TestVault others = new(("A.md", ""));
        Vault vault = await files.OpenAsync();
        Vault other = await others.OpenAsync();
        Assert.Throws<ArgumentException>("origin", () => vault.Evaluate("1", other.Get("A.md")));
        Assert.Throws<ArgumentException>("origin", () => vault.Query("LIST", other.Get("A.md")));
    }

    [Fact]
    public async Task An_inline_query_can_be_cancelled()
    {
        using TestVault files = new(("A.md", ""));
        Vault vault = await files.OpenAsync();
        Assert.Throws<OperationCanceledException>(() => vault.Evaluate("map(split(\"a\" * 9000, \"\"), (x) => x)", vault.Get("A.md"), new CancellationToken(canceled: true)));
    }

    public static TheoryData<string, string[]> Mistakes => new()
    {
        { "`= this.titel`", ["(6,9): warning NOTE143: 'titel' 'people' 'title'"] },
        { "`= titel`", ["(6,4): warning NOTE143: 'titel' 'this.titel'"] },
        { "x `= file.name` y", ["(6,6): warning NOTE143: 'file' 'this.file'"] },
        { "- [ ] `= this.file.nmae`", ["(6,20): warning NOTE143: 'file.nmae' 'name'"] },
        { "> a `= 1 +\n> dat(2)` b", ["(7,3): warning NOTE143: 'dat'"] },
        { "| a |\n|---|\n| `= 1 \\| (2` |", ["(8,13): warning NOTE143"] },
        { "`=> x` and `==`", ["(6,3): warning NOTE143", "(6,14): warning NOTE143"] },
        { "`= this.title + \" \" + map([1], (x) => x)[0]`, `= date(today)`, `= row`", [] },
        { "`x = titel` ``` `= x` ```", [] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_reported_at_its_place_in_a_vault_and_at_build(string text, string[] told)
    {
        string note = Head + text + "\n";
        using TestVault files = new(("Ada.md", note));
        Vault vault = await files.OpenAsync();
        AssertTold(told, await vault.CheckAsync());
        NoteSchemas schemas = NoteSchemas.Load(Path.Combine(SampleVault.Path, "..", "..", "schemas"));
        AssertTold(told, new NoteSetCheck(schemas, ["Ada.md"]).Check("Ada.md", Encoding.UTF8.GetBytes(note)));
    }

    private static void AssertTold(string[] told, IEnumerable<NoteDiagnostic> found)
    {
        string[] messages = [.. found.Where(static one => one.Id == "NOTE143").Select(Reported.Of)];
        Assert.Equal(told.Length, messages.Length);
        Assert.All(messages.Zip(told), static pair => Assert.StartsWith("Ada.md" + pair.Second, pair.First, StringComparison.Ordinal));
    }
}
