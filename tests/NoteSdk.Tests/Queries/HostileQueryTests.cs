using System.Text;
using NoteSdk.Queries;

namespace NoteSdk.Tests.Queries;

/// <summary>Whatever a query says, it ends with a result or an error that says what is wrong.</summary>
public sealed class HostileQueryTests
{
    private const int SmallStack = 1 << 20;

    private static readonly FolderSource Vault = FolderSource.Of(
        ("A.md", "---\nn: 1\ntags: [x/y]\ndue: 2024-01-01\n---\n# H\n[k:: 1, 2] [[B]] #t\n- [ ] one [due:: soon]\n    - [x] two ^id\n- item:: v\n"),
        ("B.md", "e:: [[A]]\n> q:: 3 days\n\n1. [/] three 📅 2024-02-02 [[A|a]]\n"),
        ("f/C.md", "text\n"),
        ("f/d.csv", "a,b c\n1,\"x, y\"\n2,2024-01-02\n"));

    private static readonly string[] Queries =
    [
        "LIST WHERE contains(file.outlinks, [[A]]) SORT file.name DESC LIMIT 2",
        "TABLE n, k, length(file.tasks) AS t, file.tags FROM #x or \"f\" FLATTEN k GROUP BY file.folder AS g",
        "TASK FROM \"\" WHERE !completed AND contains(text, \"o\") GROUP BY file.link SORT due ASC",
        "CALENDAR due WHERE typeof(due) = \"date\"",
        "LIST WITHOUT ID map(filter([1, 2, null], (x) => x > 1), (x) => {a: x, b: [[A#h|d]]}.a + \"s\")",
        "TABLE date(today) - date(2024-01-31T10:20:30+05:30) AS d, dur(1 year 2mo) * 1.5, dateformat(file.ctime, \"yyyy-MM-dd ccc f\") FROM -#t and csv(\"f/d.csv\")",
        "LIST regexreplace(file.name, \"([A-Z])(?=x)?\", \"<$1>\") + padleft(string(n), 5, \"ab\") FROM [[A]] or outgoing([[B]])",
        "TABLE sum(rows.n), unique(rows.k), reduce(rows.n, (a, b) => a + b), sort(rows.file.name), default(rows.x, 1) GROUP BY typeof(n) FLATTEN rows",
    ];

    [Fact]
    public void A_million_mutated_queries_give_results_or_errors()
    {
        Random random = new(20251005);
        string pieces = string.Join(' ', Queries);
        for (int i = 0; i < 1_000_000; i++)
        {
            StringBuilder query = new(Queries[random.Next(Queries.Length)]);
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(query.Length + 1);
                int start = random.Next(pieces.Length - 12);
                query.Remove(at, Math.Min(random.Next(8), query.Length - at));
                if (random.Next(3) > 0) query.Insert(at, pieces.AsSpan(start, random.Next(12)));
            }

            string text = query.ToString();
            QueryOutcome result = QueryEngine.Run(text, Vault, "A.md");
            Assert.False(result is QueryError { Message.Length: 0 }, text);
            Assert.False(string.IsNullOrEmpty(QueryMarkdown.Write(result)) && result is not CalendarResult, text);
        }
    }

    [Theory]
    [InlineData("regextest(\"(a+)+$\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\")", "false")]
    [InlineData("regextest(\"(a|a)*b\", \"a\" * 100000)", "false")]
    [InlineData("regextest(\"(?=(a+)+$)a\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\")", "error: The regular expression /(?=(a+)+$)a/ takes too long; write it without lookarounds and references to groups")]
    [InlineData("regextest(\"((a{1000}){1000}){1000}\", \"a\")", "error: Invalid regular expression: /((a{1000}){1000}){1000}/: too many repetitions")]
    [InlineData("padleft(\"a\", 1000000000000)", "error: a text of 2147483647 characters is too long (at most 1048576)")]
    [InlineData("\"ab\" * 1000000000", "error: a text of 2000000000 characters is too long (at most 1048576)")]
    [InlineData("\"a\" * (1 / 0)", "error: Invalid count value: Infinity")]
    [InlineData("length(reduce(split(\"a\" * 100, \"\"), (a, b) => a + a + a + a))", "error: a text of 2097152 characters is too long (at most 1048576)")]
    [InlineData("length(string(reduce(split(\"a\" * 60, \"\"), (a, b) => [a, a])))", "error: a text of ")]
    [InlineData("length(string(reduce(split(\"a\" * 2000, \"\"), (a, b) => [a])))", "error: values or calls lie in one another too deeply (at most 600 levels)")]
    [InlineData("((x) => [x][0](x))((x) => [x][0](x))", "error: values or calls lie in one another too deeply (at most 600 levels)")]
    [InlineData("length(map(split(\"a\" * 20000, \"\"), (x) => map(split(\"a\" * 20000, \"\"), (y) => y)))", "error: the query does too much work (more than 50000000 steps); narrow its source or take it apart")]
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
