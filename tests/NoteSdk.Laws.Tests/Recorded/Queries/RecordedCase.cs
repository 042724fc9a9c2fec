using System.Text.Json;
using System.Text.Json.Nodes;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
using NoteSdk.Queries.Running;
using NoteSdk.Queries.Values;

namespace NoteSdk.Laws.Tests.Recorded.Queries;

/// <summary>One recorded answer of the real engine, and ours.</summary>
internal sealed class RecordedCase(JsonObject line, Func<string?, IQuerySource> open)
{
    private readonly JsonObject _case = line["case"]!.AsObject();
    private readonly JsonObject _want = line["want"]!.AsObject();

    /// <summary>What differs, or null.</summary>
    public string? Difference()
    {
        JsonNode? got;
        try
        {
            got = Run();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return $"{_case.ToJsonString()}\n    threw {error.GetType()}: {error.InnerException?.Message ?? error.Message}{error.StackTrace?.Split('\n')[0]}";
        }

        JsonObject want = Expected();
        return Normalize(got) == Normalize(want) ? null : $"{_case.ToJsonString()}\n    want {Normalize(want)}\n    got  {Normalize(got)}";
    }

    private JsonObject Run()
    {
        IQuerySource source = open((string?)line["vault"]);
        SyntaxJson syntax = new(DateReader.At(source.Clock));
        if ((string?)_case["query"] is { } query) return Result(QueryParser.Parse(query), query, parsed => Of(QueryEngine.Run(parsed, source, (string?)_case["origin"] ?? "", default)));
        if ((string?)_case["eval"] is { } expression) return Result(ExpressionParser.ParseWhole(expression), expression, _ => Evaluated(expression, source));
        if ((string?)_case["parse"] is { } text) return Result(QueryParser.Parse(text), text, parsed => new JsonObject { ["ok"] = true, ["ast"] = syntax.Of(parsed) });
        if ((string?)_case["parseExpr"] is { } alone) return Result(ExpressionParser.ParseWhole(alone), alone, parsed => new JsonObject { ["ok"] = true, ["ast"] = syntax.Of(parsed) });
        string inline = (string)_case["inline"]!;
        return new()
        {
            ["ok"] = true,
            ["fields"] = new JsonArray([.. InlineFieldParser.Parse(inline, hasEmoji: false).Select(field => Of(field, inline[field.Start].ToString()))]),
            ["full"] = InlineFieldParser.Whole(inline) is { } whole ? Of(whole, null) : null,
        };
    }

    private static JsonObject Result<T>(QueryParseResult<T> parsed, string text, Func<T, JsonObject> run)
        where T : class => parsed.Error is { } error ? new() { ["ok"] = false, ["at"] = Position(error, text) } : run(parsed.Value!);

    /// <summary>The place of an error as the real parser tells it: that of a newline is on the line after.</summary>
    private static string Position(QueryParseError error, string text)
    {
        if (error.Offset >= text.Length) return "end";
        return text[error.Offset] == '\n' ? $"{error.Line + 1},1" : $"{error.Line},{error.Column}";
    }

    private JsonObject Evaluated(string expression, IQuerySource source)
    {
        MapObject row = new();
        if (_case["vars"] is JsonObject vars)
        {
            foreach ((string name, JsonNode? value) in vars) row.Set(name, Value(value));
        }

        QueryValue result = QueryEngine.Evaluate(expression, source, (string?)_case["origin"] ?? "", row, default);
        if (result.IsError) return new() { ["ok"] = false };
        return new()
        {
            ["ok"] = true, ["type"] = result.Type.Name(), ["value"] = ValueJson.Of(result), ["text"] = new ValueText(new QueryBudget()).Of(result), ["truthy"] = Truth.IsTruthy(result),
        };
    }

    private static QueryValue Value(JsonNode? node) => node switch
    {
        null => default,
        JsonArray array => QueryValue.Of([.. array.Select(Value)]),
        JsonObject map => QueryValue.Of(Object(map)),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => QueryValue.Of((string?)node),
            JsonValueKind.Number => QueryValue.Of((double)node),
            _ => QueryValue.Of((bool)node),
        },
    };

    private static MapObject Object(JsonObject map)
    {
        MapObject result = new();
        foreach ((string key, JsonNode? value) in map) result.Set(key, Value(value));
        return result;
    }

    private static JsonObject Of(FieldText field, string? wrapping)
    {
        JsonObject result = new() { ["key"] = field.Key, ["value"] = field.Value, ["start"] = field.Start, ["startValue"] = field.ValueStart, ["end"] = field.End };
        if (wrapping is not null) result["wrapping"] = wrapping;
        return result;
    }

    private static JsonObject Of(QueryOutcome result)
    {
        if (result is QueryError) return new() { ["ok"] = false };
        JsonObject meaning = new() { ["type"] = "path" };
        foreach (string group in result.Groups) meaning = new() { ["type"] = "group", ["name"] = group, ["on"] = meaning };
        JsonObject json = new() { ["ok"] = true, ["steps"] = new JsonArray([.. result.Steps.Select(Of)]) };
        if (result is not CalendarResult) json["idMeaning"] = meaning;
        switch (result)
        {
            case ListResult list:
                json["type"] = "list";
                json["values"] = new JsonArray([.. list.Values.Select(ValueJson.Of)]);
                break;
            case TableResult table:
                json["type"] = "table";
                json["headers"] = new JsonArray([.. table.Headers.Select(static header => JsonValue.Create(header))]);
                json["rows"] = new JsonArray([.. table.Rows.Select(static row => new JsonArray([.. row.Select(ValueJson.Of)]))]);
                break;
            case TaskResult tasks:
                json["type"] = "task";
                json["rows"] = ValueJson.Of(tasks.Tasks);
                json["rendered"] = ValueJson.Of(tasks.Tasks.Folded(new QueryBudget()));
                break;
            case CalendarResult calendar:
                json["type"] = "calendar";
                json["values"] = new JsonArray([.. calendar.Days.Select(static day => new JsonObject { ["date"] = ValueJson.Of(day.Date), ["link"] = ValueJson.Of(day.Link) })]);
                break;
        }

        return json;
    }

    private static JsonObject Of(QueryStep step) => new()
    {
        ["op"] = step.Name, ["in"] = step.RowsIn, ["out"] = step.RowsOut,
        ["errors"] = new JsonArray([.. step.Failures.Select(static failure => new JsonObject { ["index"] = failure.Index, ["message"] = failure.Message })]),
    };

    /// <summary>The recorded answer; of errors what counts: that there is one and, of a parse, where.</summary>
    private JsonObject Expected()
    {
        if ((bool)_want["ok"]!) return _want;
        JsonObject want = new() { ["ok"] = false };
        string error = (string?)_want["error"] ?? "";
        if (error.Contains("PARSING FAILED", StringComparison.Ordinal)) want["at"] = Position(error);
        return want;
    }

    /// <summary>The line and column of the caret in a message of the real parser.</summary>
    private static string Position(string error)
    {
        string[] lines = error.Split('\n');
        int marked = Array.FindIndex(lines, static one => one.StartsWith("> ", StringComparison.Ordinal));
        if (marked < 0) return "end";
        int bar = lines[marked].IndexOf('|', StringComparison.Ordinal);
        return $"{lines[marked][2..bar].Trim()},{lines[marked + 1].IndexOf('^', StringComparison.Ordinal) - bar - 1}";
    }

    /// <summary>Keys in one order, numbers in one form, so that texts can be compared.</summary>
    private static string Normalize(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject map => "{" + string.Join(",", map.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => $"\"{entry.Key}\":{Normalize(entry.Value)}")) + "}",
        JsonArray array => "[" + string.Join(",", array.Select(Normalize)) + "]",
        _ when node.GetValueKind() == JsonValueKind.Number => JsNumber.ToText(JsonSerializer.Deserialize<double>(node.ToJsonString())),
        _ => node.ToJsonString(),
    };
}
