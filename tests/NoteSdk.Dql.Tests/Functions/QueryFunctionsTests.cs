using NoteSdk.Dql.Functions;

namespace NoteSdk.Dql.Tests.Functions;

/// <summary>The table of functions.</summary>
public sealed class QueryFunctionsTests
{
    [Fact]
    public void There_are_66_functions_each_with_a_summary()
    {
        Assert.Equal(66, QueryFunctions.All.Select(function => function.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(QueryFunctions.All, function => Assert.EndsWith(".", function.Summary, StringComparison.Ordinal));
    }

    [Fact]
    public void Arguments_fit_an_overload_by_the_types_that_they_may_have()
    {
        FunctionOverload lower = QueryFunctions.Find("lower")!.Overloads[0];
        Assert.True(lower.Fits([QueryTypes.String | QueryTypes.Number]));
        Assert.False(lower.Fits([QueryTypes.Number]));
        Assert.False(lower.Fits([QueryTypes.String, QueryTypes.String]));
        Assert.Equal([0, 1], QueryFunctions.Find("startswith")!.VectorizedAt(2));
        Assert.Null(QueryFunctions.Find("Lower"));
    }

    [Fact]
    public void The_name_of_types_reads_back()
    {
        Assert.Equal("link|null", (QueryTypes.Null | QueryTypes.Link).Name());
        Assert.All(QueryFunctions.All.SelectMany(function => function.Overloads), overload => Assert.Equal(overload.Result, QueryTypeNames.Parse(overload.Result.Name())));
    }
}
