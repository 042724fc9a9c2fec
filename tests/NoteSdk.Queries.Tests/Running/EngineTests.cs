using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Running;

namespace NoteSdk.Queries.Tests.Running;

/// <summary>Clauses and sources of whole queries.</summary>
public sealed class EngineTests
{
    private static readonly MemorySource Vault = MemorySource.Of(
        ("a/One.md", "---\nn: 2\n---\n[[Two]] [[Missing]] #x/y\n"),
        ("a/Two.md", "---\nn: 1\n---\n[[One]]\n"),
        ("Three.md", "---\nn: x\n---\n![[pic.png]]\n"),
        ("pic.png", ""),
        ("a/data.csv", "id,Long Name,when\n1,\"a, \"\"b\"\"\",2024-01-02\n# no row\n\n2,true,\n"));

    [Theory]
    [InlineData("LIST WITHOUT ID file.name", "Three, One, Two")]
    [InlineData("LIST WITHOUT ID file.name FROM \"a\"", "One, Two")]
    [InlineData("LIST WITHOUT ID file.name FROM \"a/One\"", "One")]
    [InlineData("LIST WITHOUT ID file.name FROM \"a/\"", "")]
    [InlineData("LIST WITHOUT ID file.name FROM #X", "One")]
    [InlineData("LIST WITHOUT ID file.name FROM [[One]]", "Two")]
    [InlineData("LIST WITHOUT ID file.name FROM [[Missing]]", "One")]
    [InlineData("LIST WITHOUT ID file.name FROM outgoing([[One]])", "Two")]
    [InlineData("LIST WITHOUT ID file.name FROM [[pic.png]]", "Three")]
    [InlineData("LIST WITHOUT ID file.name FROM !\"a\"", "Three")]
    [InlineData("LIST WITHOUT ID file.name FROM \"Three\" or \"a\" and #x", "One")]
    [InlineData("LIST WITHOUT ID file.inlinks FROM \"a\"", "[[a/Two.md|Two]], [[a/One.md|One]]")]
    [InlineData("LIST WITHOUT ID file.name SORT n", "Two, One, Three")]
    [InlineData("LIST WITHOUT ID n SORT n DESC LIMIT 1.9", "x")]
    [InlineData("LIST WITHOUT ID long-name FROM csv(\"data.csv\")", "a, \"b\", true")]
    [InlineData("LIST WITHOUT ID typeof(when) FROM csv(\"data.csv\")", "date, null")]
    [InlineData("LIST WITHOUT ID key GROUP BY typeof(n)", "number, string")]
    [InlineData("LIST WITHOUT ID k FLATTEN list(1, 2) AS k WHERE file.name = \"One\"", "1, 2")]
    [InlineData("LIST WITHOUT ID this.file.name + this.n LIMIT 1", "One2")]
    public void Sources_and_clauses(string query, string values)
    {
        ListResult result = Assert.IsType<ListResult>(QueryEngine.Run(query, Vault, "a/One.md"));
        Assert.Equal(values, string.Join(", ", result.Values.Select(new ValueText(new QueryBudget()).Of)));
    }

    [Theory]
    [InlineData("LIST FROM outgoing([[pic.png]])", "Could not find file \"pic.png\" during link lookup - does it exist?")]
    [InlineData("LIST FROM csv(\"none.csv\")", "Failed to load data from path 'none.csv'.")]
    [InlineData("LIST FROM #x FROM \"a\"", "Unrecognized query operation 'folder'")]
    [InlineData("LIST n - dur(1 d)", "Every row during final data extraction failed with an error; first 3:")]
    public void What_cannot_be_run_is_an_error(string query, string message)
    {
        QueryError error = Assert.IsType<QueryError>(QueryEngine.Run(query, Vault, "a/One.md"));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_fails_is_dropped_and_reported()
    {
        QueryOutcome result = QueryEngine.Run("TABLE n - 1 AS m WHERE n != null", Vault);
        Assert.Equal(["a/One.md", "a/Two.md"], Assert.IsType<TableResult>(result).Rows.Select(row => row[0].Link.Path));
        QueryStep extract = Assert.Single(result.Steps, step => step.Name == "extract");
        Assert.Equal((3, 2), (extract.RowsIn, extract.RowsOut));
        QueryFailure failure = Assert.Single(extract.Failures);
        Assert.Equal((0, "No implementation found for 'string - number'"), (failure.Index, failure.Message));
    }

    [Fact]
    public void Limits_of_one_row_do_not_apply_to_the_others()
    {
        QueryOutcome result = QueryEngine.Run("TABLE \"a\" * (n * 1000000) FROM \"a\"", Vault);
        Assert.Equal("a/Two.md", Assert.Single(Assert.IsType<TableResult>(result).Rows)[0].Link.Path);
        Assert.Contains("too long", result.Steps[^1].Failures[0].Message, StringComparison.Ordinal);
    }
}
