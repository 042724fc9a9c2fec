using CsCheck;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using Xunit.Abstractions;

namespace NoteSdk.Dql.Tests.Parsing;

public sealed class InlineFieldParserTests(ITestOutputHelper output)
{
    [Fact]
    public void Fields_close_where_the_bracket_of_each_place_closes_that_is_looked_for_from_the_end() =>
        Gen.Int[0, 9].Select(i => "[]()[]::\\a"[i]).Array[0, 40].Select(units => new string(units)).Sample(
            line => Assert.Equal(Slowly(line), InlineFieldParser.Parse(line, hasEmoji: false)), iter: 20_000, writeLine: output.WriteLine);

    [Fact]
    public void Brackets_that_nothing_closes_cost_no_more_than_their_line_is_long()
    {
        string line = string.Concat(Enumerable.Repeat("[a:: ", 200_000));
        Assert.Empty(InlineFieldParser.Parse(line, hasEmoji: false));
    }

    /// <summary>The fields by the rules alone: every bracket is tried, and what closes it is looked for anew.</summary>
    private static List<FieldText> Slowly(string line)
    {
        List<FieldText> apart = [];
        foreach (FieldText field in Bracketed(line, '[', ']').Concat(Bracketed(line, '(', ')')).OrderBy(field => field.Start))
        {
            if (apart.Count == 0 || apart[^1].End < field.Start) apart.Add(field);
        }

        return apart;
    }

    private static IEnumerable<FieldText> Bracketed(string line, char open, char close)
    {
        for (int start = line.IndexOf(open); start >= 0;)
        {
            int separator = line.IndexOf("::", start + 1, StringComparison.Ordinal);
            if (separator < 0) yield break;
            int end = line[(start + 1)..separator].IndexOfAny(['[', ']', '(', ')']) < 0 ? Closing(line, separator + 2, open, close) : -1;
            if (end >= 0)
            {
                string key = InlineFieldParser.Trim(line[(start + 1)..separator]);
                yield return new(key, InlineFieldParser.Trim(line[(separator + 2)..end]), start, separator + 2, end + 1);
            }

            int next = end >= 0 ? end + 1 : start + 1;
            start = next <= line.Length ? line.IndexOf(open, next) : -1;
        }
    }

    private static int Closing(string line, int from, char open, char close)
    {
        Stack<int> unmatched = [];
        for (int i = line.Length - 1; i >= from; i--)
        {
            if (line[..i].Length - line[..i].TrimEnd('\\').Length is var escapes && escapes % 2 != 0) continue;
            if (line[i] == close) unmatched.Push(i);
            else if (line[i] == open && unmatched.Count > 0) unmatched.Pop();
        }

        return unmatched.Count > 0 ? unmatched.Peek() : -1;
    }
}
