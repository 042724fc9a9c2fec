using CsCheck;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;
using Xunit.Abstractions;

namespace NoteSdk.Queries.Tests.Values;

/// <summary>The order of values is one: laws over values of all types, but for the two quirks of dates in several zones and durations in several units.</summary>
[Trait("Category", "Law")]
public sealed class ValueOrderTests(ITestOutputHelper output)
{
    private static readonly ValueOrder Order = new(new QueryBudget(), static path => path);

    private static readonly Gen<QueryValue> Scalars = Gen.OneOf(
        Gen.Const(QueryValue.Null),
        Gen.Bool.Select(QueryValue.Of),
        Gen.Int[-3, 3].Select(static number => QueryValue.Of(number)),
        OneOf("", "a", "A", "b", "é", "e\u0301", "10", "9", "_", "a b").Select(static text => QueryValue.Of(text)),
        Gen.Int[0, 3].Select(static day => QueryValue.Of(QueryDate.At(day * 86_400_000.0, QueryZone.Utc))),
        Gen.Int[0, 3].Select(static count => QueryValue.Of(QueryDuration.OfMilliseconds(count))),
        Gen.Select(OneOf("a", "b"), Gen.Enum<LinkKind>(), OneOf("x", "y")).Select(static (path, kind, subpath) => QueryValue.Of(new QueryLink(path, kind, kind == LinkKind.File ? null : subpath))));

    private static readonly Gen<QueryValue> Values = Gen.OneOf(
        Scalars,
        Scalars.Array[0, 3].Select(QueryValue.Of),
        Gen.Select(OneOf("k", "l"), Scalars).Select(static (key, value) =>
        {
            MapObject map = new();
            map.Set(key, value);
            return QueryValue.Of(map);
        }));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(place => texts[place]);

    [Fact]
    public void It_is_antisymmetric() =>
        Gen.Select(Values, Values).Sample((left, right) => Math.Sign(Order.Compare(left, right)) == -Math.Sign(Order.Compare(right, left)), writeLine: output.WriteLine, iter: 20_000);

    [Fact]
    public void It_is_transitive() => Gen.Select(Values, Values, Values).Sample(
        (first, second, third) => Order.Compare(first, second) > 0 || Order.Compare(second, third) > 0 || Order.Compare(first, third) <= 0,
        writeLine: output.WriteLine, iter: 50_000);

    [Fact]
    public void Values_are_equal_where_neither_is_less() =>
        Gen.Select(Values, Values).Sample((left, right) => Order.AreEqual(left, right) == (Order.Compare(left, right) == 0), writeLine: output.WriteLine, iter: 20_000);

    [Fact]
    public void Sorting_keeps_the_order_of_equal_values() => Gen.Int[0, 5].Array[0, 60].Sample(keys =>
    {
        (int Key, int Place)[] items = [.. keys.Select((key, place) => (key, place))];
        return StableSort.Sort(items, (left, right) => left.Key.CompareTo(right.Key)).SequenceEqual(items.OrderBy(item => item.Key));
    });

    [Theory]
    [InlineData("null < false", "true")]
    [InlineData("1 < \"a\"", "true")]
    [InlineData("[[b]] < 0", "true")]
    [InlineData("[1, 2] < [1, 2, 0]", "true")]
    [InlineData("{a: 2} < {b: 1}", "true")]
    [InlineData("dur(1 month) > dur(29 days)", "true")]
    [InlineData("[[a#^b]] < [[a]]", "true")]
    [InlineData("date(2024-01-01T00:00:00Z) = date(2024-01-01T01:00:00+1)", "false")]
    [InlineData("date(2024-01-01T00:00:00Z) > date(2024-01-01T01:00:00+1)", "true")]
    public void Types_compare_by_their_names(string expression, string value) => Assert.Equal(value, Evaluated.Text(expression));
}
