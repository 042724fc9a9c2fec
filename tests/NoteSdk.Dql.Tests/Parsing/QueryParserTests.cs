using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Tests.Parsing;

/// <summary>What can be written as a query, and what is told of what cannot.</summary>
public sealed class QueryParserTests
{
    [Theory]
    [InlineData("LIST WHERE a == 1", 1, 15, "one =")]
    [InlineData("LIST WHERE a && b", 1, 15, "'and' is written and")]
    [InlineData("LIST WHERE a || b", 1, 15, "'or' is written or")]
    [InlineData("LIST WHERE x = 'a'", 1, 16, "double quotes")]
    [InlineData("LIST WHERE #tag", 1, 12, "a tag is not a value")]
    [InlineData("LIST WHERE a = -b", 1, 16, "0 - x")]
    [InlineData("TABLE SORT file.name", 1, 12, "FROM \"\" SORT")]
    [InlineData("LIST\nWHERE\n  _a", 3, 3, "row[\"_name\"]")]
    [InlineData("LIST WHERE contains(a", 1, 22, "the query ends")]
    public void An_error_names_the_place_and_the_fix(string query, int line, int column, string fix)
    {
        QueryParseError error = Assert.IsType<QueryParseError>(QueryParser.Parse(query).Error);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Contains(fix, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TABLE a, b.c AS \"x y\" FROM (\"f\" or #t) and -[[n]] WHERE a LIMIT 3")]
    [InlineData("TASK // all of them\nWHERE !completed // open\nGROUP BY file.link AS f FLATTEN rows")]
    [InlineData("CALENDAR due FROM csv(\"a.csv\")")]
    [InlineData("list without id (x) => x + 1 sort a desc, b ascending")]
    public void Clauses_may_have_any_case_and_order(string query) => Assert.Null(QueryParser.Parse(query).Error);

    [Fact]
    public void Every_node_knows_where_it_is_written()
    {
        const string Query = "TABLE  map(xs, (x) => x.y + 1) AS z FROM -#t and [[n]] SORT [1, {k: !a}][0] DESC";
        QuerySyntax query = QueryParser.Parse(Query).Value!;
        string Text(QueryNode node) => Query.Substring(node.Span.Start, node.Span.Length);
        Assert.Equal("map(xs, (x) => x.y + 1) AS z", Text(query.Header.Fields[0]));
        CallExpression call = Assert.IsType<CallExpression>(query.Header.Fields[0].Expression);
        Assert.Equal("map(xs, (x) => x.y + 1)", Text(call));
        LambdaExpression lambda = Assert.IsType<LambdaExpression>(call.Arguments[1]);
        Assert.Equal("(x) => x.y + 1", Text(lambda));
        Assert.Equal("x.y + 1", Text(lambda.Body));
        BinarySource source = Assert.IsType<BinarySource>(query.Source);
        Assert.Equal(["-#t and [[n]]", "-#t", "[[n]]"], [Text(source), Text(source.Left), Text(source.Right)]);
        IndexExpression index = Assert.IsType<IndexExpression>(Assert.IsType<SortOperation>(query.Operations[0]).Keys[0].Expression);
        Assert.Equal(["[1, {k: !a}][0]", "[1, {k: !a}]", "0"], [Text(index), Text(index.Target), Text(index.Index)]);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("!")]
    [InlineData("{a:")]
    [InlineData("f(")]
    [InlineData("(x)=>")]
    [InlineData("((x)=>")]
    [InlineData("a[")]
    [InlineData("[[")]
    [InlineData("date(dur(")]
    [InlineData("1+")]
    [InlineData("a.b")]
    [InlineData("dur(1d ")]
    [InlineData("\"\\")]
    public void A_million_characters_of_one_thing_are_an_error_or_a_query(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        foreach (string query in new[] { "LIST " + text, "LIST FROM " + text, "TABLE WITHOUT ID " + text, "TASK WHERE " + text, text })
        {
            QueryParseResult<QuerySyntax> result = QueryParser.Parse(query);
            Assert.True(result.Error is null != result.Value is null);
        }
    }

    [Theory]
    [InlineData("-#t and ", "#t")]
    [InlineData("(", "#t")]
    [InlineData("-", "#t")]
    [InlineData("\"a\" or ", "#t")]
    public void Sources_are_bounded_too(string piece, string last)
    {
        QueryParseError error = Assert.IsType<QueryParseError>(QueryParser.Parse("LIST FROM " + string.Concat(Enumerable.Repeat(piece, 2000)) + last).Error);
        Assert.Contains("nested too deeply", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_bounded_so_that_a_small_stack_holds_it()
    {
        string nested = new string('(', QueryCursor.MaxNesting - 1) + "a" + new string(')', QueryCursor.MaxNesting - 1);
        string chained = string.Join(" + ", Enumerable.Repeat("a", QueryCursor.MaxDepth));
        Assert.Null(ExpressionParser.ParseWhole(nested).Error);
        Assert.Null(ExpressionParser.ParseWhole(chained).Error);
        Assert.Contains("nested too deeply", ExpressionParser.ParseWhole($"({nested})").Error!.Message, StringComparison.Ordinal);
        Assert.Contains("nested too deeply", ExpressionParser.ParseWhole(chained + " + a").Error!.Message, StringComparison.Ordinal);
    }
}
