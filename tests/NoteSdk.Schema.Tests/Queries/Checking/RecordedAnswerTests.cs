using System.Text.Json;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Queries.Checking;
using NoteSdk.Tests;

namespace NoteSdk.Schema.Tests.Queries.Checking;

/// <summary>The checker against recorded answers of Dataview: what worked there is no error here, and has a type that the checker knows of.</summary>
public sealed class RecordedAnswerTests
{
    private const string Cases = "dql/golden.jsonl";

    [SharedFact]
    public void What_Dataview_evaluates_has_a_type_that_the_checker_finds_possible()
    {
        List<string> wrong = [];
        foreach ((string text, JsonElement want) in Read("eval").Where(static one => IsOk(one.Want)))
        {
            QueryFindings findings = new($"LIST {text}");
            QuerySyntax query = QueryParser.Parse($"LIST {text}").Value!;
            QueryTypes types = new ExpressionChecker(new RowScope(query, QueryCatalog.Empty, findings), findings).Check(query.Header.Fields[0].Expression);
            if ((types & QueryTypeNames.Parse(want.GetProperty("type").GetString()!)) == 0 || findings.ToSorted().Any(static finding => finding.Rule.Severity == SchemaSeverity.Error))
                wrong.Add($"{text}: {types.Name()} {string.Join("; ", findings.ToSorted().Select(static finding => finding.Message))}");
        }

        Assert.Empty(wrong);
    }

    [SharedFact]
    public void What_Dataview_runs_has_no_error()
    {
        IEnumerable<string> wrong = Read("query").Where(static one => IsOk(one.Want)).SelectMany(static one => QueryChecker.Check(one.Text, QueryCatalog.Empty), static (one, finding) => (one.Text, finding))
            .Where(static one => one.finding.Rule.Severity == SchemaSeverity.Error).Select(static one => $"{one.Text}: {one.finding.Message}");

        Assert.Empty(wrong);
    }

    [SharedFact]
    public void What_fails_for_its_types_is_an_error_without_running_it_unless_they_are_those_of_items_or_fields()
    {
        IEnumerable<string> missed = Read("eval")
            .Where(static one => !IsOk(one.Want) && one.Want.GetProperty("error").GetString() is { } error && (error.Contains("No implementation", StringComparison.Ordinal) || error.Contains("Unrecognized function", StringComparison.Ordinal)))
            .Select(static one => one.Text)
            .Where(static text => !QueryChecker.Check($"LIST {text}", QueryCatalog.Empty).Any(static finding => finding.Rule.Severity == SchemaSeverity.Error));

        // Of what is in a list, and of a field, nothing is known.
        Assert.Equal(["average([1,\"a\"])", "map([1], lower)"], missed);
    }

    private static bool IsOk(JsonElement want) => want.GetProperty("ok").GetBoolean();

    private static IEnumerable<(string Text, JsonElement Want)> Read(string kind)
    {
        foreach (string line in File.ReadLines(SharedFolder.File(Cases)))
        {
            JsonElement one = JsonDocument.Parse(line).RootElement;
            if (one.GetProperty("case").TryGetProperty(kind, out JsonElement text))
                yield return (text.GetString()!, one.GetProperty("want"));
        }
    }
}
