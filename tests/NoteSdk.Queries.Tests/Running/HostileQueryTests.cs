using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Rendering;
using NoteSdk.Queries.Running;

namespace NoteSdk.Queries.Tests.Running;

/// <summary>Whatever a query says, it ends with a result or an error that says what is wrong.</summary>
[Trait("Category", "Hostile")]
public sealed class HostileQueryTests
{
    private const int SmallStack = 1 << 20;

    private static readonly MemorySource Vault = MemorySource.Of(QueryNotes.All);

    [Fact]
    public void A_million_mutated_queries_give_results_or_errors()
    {
        Random random = new(20251005);
        for (int i = 0; i < 1_000_000; i++)
        {
            string text = QueryMutator.Next(random);
            QueryOutcome result = QueryEngine.Run(text, Vault, QueryNotes.Origin);
            Assert.False(result is QueryError { Message.Length: 0 }, text);
            Assert.False(string.IsNullOrEmpty(QueryMarkdown.Write(result)) && result is not CalendarResult, text);
        }
    }

    [Theory]
    [InlineData("regextest(\"(a+)+$\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\")", "false")]
    [InlineData("regextest(\"(a|a)*b\", \"a\" * 100000)", "false")]
    [InlineData("regextest(\"(?=(a+)+$)a\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\")", "error: The regular expression /(?=(a+)+$)a/ takes longer than a second in one text; write a simpler one, without lookarounds and references to groups")]
    [InlineData("regextest(\"((a{1000}){1000}){1000}\", \"a\")", "error: Invalid regular expression: /((a{1000}){1000}){1000}/: too many repetitions")]
    [InlineData("padleft(\"a\", 1000000000000)", "error: a text of 2147483647 characters is too long (at most 1048576)")]
    [InlineData("\"ab\" * 1000000000", "error: a text of 2000000000 characters is too long (at most 1048576)")]
    [InlineData("\"a\" * (1 / 0)", "error: Invalid count value: Infinity")]
    [InlineData("length(reduce(split(\"a\" * 100, \"\"), (a, b) => a + a + a + a))", "error: a text of 2097152 characters is too long (at most 1048576)")]
    [InlineData("length(string(reduce(split(\"a\" * 60, \"\"), (a, b) => [a, a])))", "error: a text of ")]
    [InlineData("length(string(reduce(split(\"a\" * 2000, \"\"), (a, b) => [a])))", "error: values or calls are nested too deeply (at most 600 levels)")]
    [InlineData("((x) => [x][0](x))((x) => [x][0](x))", "error: values or calls are nested too deeply (at most 600 levels)")]
    [InlineData("length(map(split(\"a\" * 20000, \"\"), (x) => map(split(\"a\" * 20000, \"\"), (y) => y)))", "error: the query does too much work (more than 50000000 steps); narrow its source or split it")]
    [InlineData("round(1, 1000)", "error: toFixed() digits argument must be between 0 and 100")]
    [InlineData("1 / 0 - 1 / 0", "NaN")]
    [InlineData("5 % 0", "NaN")]
    [InlineData("substring(\"abc\", 0 - 5, 1000000000000)", "abc")]
    public void Work_memory_and_depth_are_bounded(string expression, string text) => OnSmallStack(() => Assert.StartsWith(text, Evaluated.Text(expression), StringComparison.Ordinal));

    [Fact]
    public void Deep_queries_fit_a_small_stack() => OnSmallStack(() =>
    {
        Assert.Equal("1", Evaluated.Text(new string('(', 190) + "1" + new string(')', 190)));
        Assert.Equal("500", Evaluated.Text(string.Join(" + ", Enumerable.Repeat("1", 500))));
        Assert.Equal("1", Evaluated.Text("flat(" + string.Concat(Enumerable.Repeat("[ ", 150)) + "1" + new string(']', 150) + ", 1000)[0]"));
        Assert.StartsWith("error: (1,", Evaluated.Text(new string('(', 1_000_000)), StringComparison.Ordinal);
    });

    /// <summary>These are linear in the text, but find so much that each time goes to its end.</summary>
    [Theory]
    [InlineData("length(regexreplace(\"a\" * 1000000, \"a(.*b)?\", \"c\"))")]
    [InlineData("length(split(\"a\" * 1000000, \"a(.*b)?\"))")]
    [InlineData("regextest(\"a{1,5000}b\", \"a\" * 1000000)")]
    public void Regular_expressions_are_work_for_the_budget(string expression) =>
        OnSmallStack(() => Assert.StartsWith("error: the query does too much work", Evaluated.Text(expression), StringComparison.Ordinal));

    /// <summary>What is usual is no work to speak of.</summary>
    [Fact]
    public void A_long_text_is_taken_apart_into_words() => Assert.Equal("60000", Evaluated.Text("length(regexreplace(\"some words \" * 6000, \"[a-z]+\", \"word\"))"));

    /// <summary>Each of these would take hours over these notes, with a second for each note, or each match.</summary>
    [Theory]
    [InlineData("LIST WHERE regextest(\"(?=(a+)+$)a\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" + file.name)")]
    [InlineData("LIST WHERE regexmatch(\"^(a|aa)+\\1$\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" + file.name)")]
    [InlineData("LIST FROM \"\" SORT regexreplace(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" + file.name, \"(?=(a+)+$)a\", \"\")")]
    [InlineData("LIST split(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" + file.name, \"(?=(a+)+$)a\")")]
    [InlineData("TABLE regextest(\"^(?!(a+)+$)b\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" + file.name), 1")]
    public void Regular_expressions_share_the_time_of_a_query(string query)
    {
        MemorySource vault = MemorySource.Of([.. Enumerable.Range(0, 10_000).Select(static i => ($"N{i}.md", ""))]);
        QueryError error = Assert.IsType<QueryError>(QueryEngine.Run(query, vault));
        Assert.Contains("2 seconds", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\bab\\b", "ab, “ab” — 😀ab", "x, “x” — 😀x")]
    [InlineData("\\bab\\b", "ab, éab, abé", "x, éx, xé")]
    [InlineData("\\Bb", "ab b éb", "ax b éb")]
    public void Words_end_at_anything_but_an_ASCII_letter(string pattern, string text, string replaced) =>
        Assert.Equal(replaced, Evaluated.Text($"regexreplace(\"{text}\", \"{pattern}\", \"x\")"));

    /// <summary>A search that is no longer linear in the text is not needed for boundaries of words in a text with no letters beyond ASCII.</summary>
    [Fact]
    public void Typographic_signs_and_emoji_do_not_make_a_search_go_back() =>
        Assert.Equal("false", Evaluated.Text("regextest(\"\\b(a+)+$\", \"“\" + \"a\" * 100000 + \"b” 😀\")"));

    [Fact]
    public void A_query_can_be_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => QueryEngine.Run("LIST WHERE map(split(\"a\" * 9000, \"\"), (x) => x)", Vault, "", cancelled.Token));
    }

    private static void OnSmallStack(Action test)
    {
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(test), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
