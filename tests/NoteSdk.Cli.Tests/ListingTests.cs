using System.Text.Json;

namespace NoteSdk.Cli.Tests;

/// <summary>The verbs that list links, tasks and notes.</summary>
public sealed class ListingTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();

    public ListingTests()
    {
        _vault.Write("Old/Bo.md", "x\n");
        _vault.Write("Plan.md", "See ![[Ada#Facts|her]], [[Ada]] and [Bo](Old/Bo.md).\n\n> - [ ] Call @Ada #urgent 📅 2026-01-10\n\n- a\n\t- [x] Done ✅ 2026-01-01\n- [/] Later 📅 2026-02-01\n");
    }

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void Links_have_their_place_and_where_they_lead()
    {
        Assert.Equal("Plan.md(1,5): ![[Ada#Facts|her]] -> People/Ada.md\nPlan.md(1,25): [[Ada]] -> People/Ada.md\nPlan.md(1,37): [[Old/Bo.md|Bo]] -> Old/Bo.md\n",
            _vault.Run("links", "Plan").Out);
        Assert.Equal("People/Ada.md(11,8): [[Bo]] -> People/Bo.md\n", _vault.Run("links", "@Ada").Out);
        Assert.Equal("Plan.md(1,5): ![[Ada#Facts|her]] -> People/Ada.md\nPlan.md(1,25): [[Ada]] -> People/Ada.md\n", _vault.Run("backlinks", "@Ada").Out);
        Assert.Equal("People/Bo.md(11,7): [[Nobody]] -> nothing\n", _vault.Run("unresolved").Out);
        JsonElement link = JsonDocument.Parse(_vault.Run("links", "Plan", "--json").Out).RootElement[0];
        Assert.Equal("""{"path":"Plan.md","line":1,"column":5,"target":"Ada","subpath":"Facts","alias":"her","embed":true,"markdown":false,"status":"found","to":"People/Ada.md","candidates":["People/Ada.md"]}""", link.GetRawText());
        Assert.Equal("[]\n", _vault.Run("links", "Old/Bo", "--json").Out);
        Assert.Contains("Plan.md\n", _vault.Run("orphans").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_a_tree_on_a_terminal()
    {
        Assert.Equal("Plan.md\n├─ ![[Ada#Facts|her]] -> People/Ada.md (1)\n├─ [[Ada]] -> People/Ada.md (1)\n└─ [[Old/Bo.md|Bo]] -> Old/Bo.md (1)\n", _vault.RunOn(TestTerminal.Of(80), "links", "Plan").Out);
        Ran narrow = _vault.RunOn(TestTerminal.Of(20) with { HasUnicode = false }, "links", "Plan");
        Assert.Equal("Plan.md\n|- ![[Ada#Facts|her.\n|- [[Ada]] -> Peopl.\n`- [[Old/Bo.md|Bo]].\n", narrow.Out);
    }

    [Fact]
    public void Tasks_have_line_and_column()
    {
        Assert.Equal("Plan.md(3,3): [ ] Call @Ada\nPlan.md(7,1): [/] Later\n", _vault.Run("tasks").Out);
        Assert.Equal("Plan.md(6,2): [x] Done\n", string.Concat(_vault.Run("tasks", "--all").Out.Split('\n').Where(static line => line.Contains("[x]", StringComparison.Ordinal)).Select(static line => line + "\n")));
        Assert.Equal("Plan.md(3,3): [ ] Call @Ada\n", _vault.Run("tasks", "Plan", "--due-by", "2026-01-31").Out);
        Assert.Equal("Plan.md(3,3): [ ] Call @Ada\n", _vault.Run("tasks", "--tag", "#Urgent").Out);
        Assert.Equal("Plan.md(3,3): [ ] Call @Ada\n", _vault.Run("tasks", "--handle", "ada").Out);
        Assert.Equal("", _vault.Run("tasks", "@Ada").Out);
        Assert.Equal("""[{"path":"Plan.md","line":7,"column":1,"status":"/","completed":false,"text":"Later","due":"2026-02-01","tags":[],"handles":[]}]""",
            _vault.Run("tasks", "--json").Out.Split('\n')[1].Trim().Insert(0, "["));
        Assert.Equal(2, _vault.Run("tasks", "--due-by", "soon").Code);
    }

    [Fact]
    public void Find_sorts_as_a_query_does()
    {
        Assert.Equal("People/Bo.md\nPeople/Ada.md\n", _vault.Run("find", "person", "--sort", "title DESC").Out);
        Assert.Equal("People/Bo.md\n", _vault.Run("find", "person", "--sort", "file.name DESC", "--limit", "1").Out);
        Assert.Equal("People/Ada.md\n", _vault.Run("find", "--where", "type = \"person\"", "--sort", "title", "--limit", "1").Out);
        Ran wrong = _vault.Run("find", "--sort", "title UPWARDS");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("--sort 'title UPWARDS'", wrong.Error, StringComparison.Ordinal);
    }
}
