using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
using NoteSdk.Queries.Running;

namespace NoteSdk.Queries.Tests.Pages;

/// <summary>What queries see of notes.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("Due Date:: 2024-01-02", "due-date", "January 02, 2024")]
    [InlineData("**Bold**:: x", "bold", "x")]
    [InlineData("> q:: 3 days", "q", "3 days")]
    [InlineData("a (b):: x", "a-b", "\\-")]
    [InlineData("k:: 1, 2", "k", "1, 2")]
    [InlineData("k:: 1, x", "k", "1, x")]
    [InlineData("k::", "k", "\\-")]
    [InlineData("k:: [[A]],", "k[0]", "[[A.md|A]]")]
    [InlineData("k:: 1\nk:: 2\nK:: 3", "[k, K]", "[1, 2], 3")]
    [InlineData("text [k:: v] and (l:: 2)", "k + string(l)", "v2")]
    [InlineData("[a:: 1][b:: 2]", "[a, b]", "1, \\-")]
    [InlineData("[a:: [b:: 2] c]", "[a, b]", "[b:: 2] c, \\-")]
    [InlineData("[a:: \\] x]", "a", "\\] x")]
    [InlineData("```\ncode:: 1\n```", "code", "1")]
    [InlineData("- item:: 1\n- [ ] task:: 2 [in:: 3]", "[item, task, in]", "1, \\-, \\-")]
    [InlineData("---\nd: 5m\nl: \"[[A|x]]\"\nt: 2024-01-01\nn: 1.5\nfile: no\n---", "[typeof(d), typeof(l), typeof(t), n, typeof(file)]", "duration, link, date, 1.5, object")]
    [InlineData("---\na: -Infinity\nb: +5\nc: 0x1F\nd: ~\ne: '7'\nf: .inf\n---", "[typeof(a), b, c, d, typeof(e), f]", "string, 5, 31, \\-, string, Infinity")]
    [InlineData("---\ntags: a/b, c\nalias: [One, Two]\n---\n#d", "[file.etags, file.tags, file.aliases]", "[#d, #a/b, #c], [#d, #a/b, #a, #c], [One, Two]")]
    [InlineData("[[A]] ![[A]] [t](A.md) [[Nope#h|d]]", "file.outlinks", "[[A.md|A]], [[A.md|t]], [[Nope#h|d]], ![[A.md|A]]")]
    public void Fields_of_a_page(string note, string expression, string text)
    {
        MemorySource vault = MemorySource.Of(("A.md", note));
        QueryValue value = QueryEngine.Evaluate(expression, vault, "A.md", vault.Pages[0], default);
        Assert.False(value.IsError, value.IsError ? value.Message : null);
        Assert.Equal(text, new ValueText(new QueryBudget()).Of(value));
    }

    [Fact]
    public void Items_of_a_page()
    {
        MemorySource vault = MemorySource.Of(("A.md", "# H *x*\n\n- [ ] a #t [p:: 1] 📅 2024-01-02\n  more ^id\n  - b\n    - [x] c\n\n- [x] d\n\n> - [-] e (due:: soon)\n"));
        string Text(string expression) => Evaluated.Text(expression, vault, "A.md");
        Assert.Equal("a #t [p:: 1] 📅 2024-01-02\nmore ^id, c, d, e (due:: soon)", Text("this.file.tasks.text"));
        Assert.Equal("2, 4, 5, 7, 9", Text("this.file.lists.line"));
        Assert.Equal("2, 1, 1, 1, 1", Text("this.file.lists.lineCount"));
        Assert.Equal("[[A.md#^id|A > id]], [[A.md#H x|A > H x]], [[A.md#H x|A > H x]], [[A.md#H x|A > H x]], [[A.md#H x|A > H x]]", Text("this.file.lists.link"));
        Assert.Equal("January 02, 2024, \\-, \\-, soon", Text("this.file.tasks.due"));
        Assert.Equal("false, true, true, false", Text("this.file.tasks.fullyCompleted"));
        Assert.Equal("b", Text("this.file.tasks[0].children.text"));
        Assert.Equal("c", Text("this.file.tasks[0].children[0].children.text"));
        Assert.Equal("2, 2, 2, 2, -1", Text("this.file.lists.list"));
        Assert.Equal("\\-, 2, 4, \\-, \\-", Text("this.file.lists.parent"));
        Assert.Equal(" , x, x, -", Text("this.file.tasks.status"));
        Assert.Equal("1", Text("this.file.tasks[0].p"));
        Assert.Equal("\\-", Text("this.p"));
    }

    [Trait("Category", "Hostile")]
    [Fact]
    public void Pages_with_many_brackets_and_colons_take_linear_time()
    {
        foreach (string piece in new[] { "[", "[a::", "(a:: [", "::", "- [ ] [", "[[a::", "\\[a::", "#", "- a::\n" })
        {
            MemorySource vault = MemorySource.Of(("A.md", string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))));
            QueryPage page = Assert.Single(vault.Pages);
            Assert.True(page.TryGet("file", out QueryValue file));
            Assert.NotEmpty(page.Entries);
            Assert.Equal(19, file.Object.Entries.Count);
            Assert.All(page.Items, static item => Assert.NotEmpty(item.Entries));
        }
    }
}
