using System.Text.RegularExpressions;
using NoteSdk.Dql.Functions;
using NoteSdk.Tests;

namespace NoteSdk.Queries.Tests.Functions;

/// <summary>The page about the query language says what the engine does, and has the sections that comments cite.</summary>
public sealed partial class LanguagePageTests
{
    private const string Page = "NoteSdk.Dql/README.md";

    private static readonly string Source = Path.Combine(Repository.Root, "src");
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Source, Page));

    public static TheoryData<string, string> Examples
    {
        get
        {
            TheoryData<string, string> examples = [];
            foreach (string[] row in RowsOf("Expression")) examples.Add(row[0], row[1]);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_has_the_value_in_the_table(string expression, string value) => Assert.Equal(value, Evaluated.Text(expression));

    [Fact]
    public void The_table_of_functions_has_every_function_and_no_other()
    {
        IEnumerable<string> expected = QueryFunctions.All.Select(function => $"| `{function.Name}` | {function.Summary} |");

        IEnumerable<string> listed = Lines.SkipWhile(line => line != "| Function | Does |").Skip(2).TakeWhile(line => line.Length > 0);

        // The message of a failure holds the rows as a whole, to be put into the page.
        Assert.True(expected.SequenceEqual(listed), $"The rows of {Page} should be:\n{string.Join('\n', expected)}");
    }

    [Fact]
    public void The_sections_that_comments_cite_are_there()
    {
        IEnumerable<string> cited = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).SelectMany(file => Citation().Matches(File.ReadAllText(file)))
            .SelectMany(citation => Digits().Matches(citation.Groups[1].Value)).Select(number => number.Value).Distinct();

        Assert.NotEmpty(cited);
        Assert.All(cited, section => Assert.Contains(Lines, line => line.StartsWith($"## {section}. ", StringComparison.Ordinal)));
    }

    private static IEnumerable<string[]> RowsOf(string header)
    {
        bool isInside = false;
        foreach (string line in Lines)
        {
            if (!line.StartsWith('|')) isInside = false;
            else if (line.StartsWith($"| {header} |", StringComparison.Ordinal)) isInside = true;
            else if (isInside && !line.StartsWith("| ---", StringComparison.Ordinal)) yield return [.. line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim('`'))];
        }
    }

    [GeneratedRegex(@"NoteSdk\.Dql/README\.md, (sections? [0-9 and,]+)")]
    private static partial Regex Citation();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digits();
}
