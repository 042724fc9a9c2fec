using System.Text.Json.Nodes;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Laws.Tests.Recorded.Queries;

/// <summary>Syntax trees in the form of the recorded ones.</summary>
internal sealed class SyntaxJson(DateReader dates)
{
    public JsonObject Of(QuerySyntax query) => new()
    {
        ["header"] = Of(query.Header),
        ["source"] = query.Source is null ? new JsonObject { ["type"] = "folder", ["folder"] = "" } : Of(query.Source),
        ["operations"] = new JsonArray([.. query.Operations.Select(Of)]),
    };

    public JsonObject Of(QueryExpression expression) => expression switch
    {
        LiteralExpression literal => new() { ["type"] = "literal", ["value"] = ValueJson.Of(dates.Read(literal.Value)) },
        VariableExpression variable => new() { ["type"] = "variable", ["name"] = variable.Name },
        ListExpression list => new() { ["type"] = "list", ["values"] = Of(list.Items) },
        ObjectExpression value => new() { ["type"] = "object", ["values"] = new JsonObject(value.Entries.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Of(entry.Value)))) },
        BinaryExpression binary => new() { ["type"] = "binaryop", ["left"] = Of(binary.Left), ["op"] = binary.Operator.Symbol(), ["right"] = Of(binary.Right) },
        CallExpression call => new() { ["type"] = "function", ["func"] = Of(call.Callee), ["arguments"] = Of(call.Arguments) },
        LambdaExpression lambda => new()
        {
            ["type"] = "lambda", ["arguments"] = new JsonArray([.. lambda.Parameters.Select(static name => JsonValue.Create(name))]), ["value"] = Of(lambda.Body),
        },
        IndexExpression index => new() { ["type"] = "index", ["object"] = Of(index.Target), ["index"] = Of(index.Index) },
        NotExpression not => new() { ["type"] = "negated", ["child"] = Of(not.Operand) },
        _ => throw new ArgumentException("no expression", nameof(expression)),
    };

    private JsonArray Of(IEnumerable<QueryExpression> expressions) => [.. expressions.Select(Of)];

    private JsonObject Of(NamedExpression field) => new() { ["name"] = field.Name, ["field"] = Of(field.Expression) };

    private JsonObject Of(QueryHeader header) => header.Kind switch
    {
        QueryKind.List => new() { ["type"] = "list", ["format"] = header.Fields is [var field] ? Of(field.Expression) : null, ["showId"] = header.ShowsId },
        QueryKind.Table => new() { ["type"] = "table", ["fields"] = new JsonArray([.. header.Fields.Select(Of)]), ["showId"] = header.ShowsId },
        QueryKind.Calendar => new() { ["type"] = "calendar", ["showId"] = true, ["field"] = Of(header.Fields[0]) },
        _ => new() { ["type"] = "task" },
    };

    private JsonObject Of(SourceExpression source) => source switch
    {
        FolderSource folder => new() { ["type"] = "folder", ["folder"] = folder.Path },
        TagSource tag => new() { ["type"] = "tag", ["tag"] = tag.Tag },
        LinkSource link => new() { ["type"] = "link", ["file"] = link.Path, ["direction"] = link.IsOutgoing ? "outgoing" : "incoming" },
        CsvSource csv => new() { ["type"] = "csv", ["path"] = csv.Path },
        NotSource not => new() { ["type"] = "negate", ["child"] = Of(not.Operand) },
        BinarySource binary => new() { ["type"] = "binaryop", ["left"] = Of(binary.Left), ["op"] = binary.IsAnd ? "&" : "|", ["right"] = Of(binary.Right) },
        _ => throw new ArgumentException("no source", nameof(source)),
    };

    private JsonObject Of(QueryOperation operation) => operation switch
    {
        FromOperation from => Of(from.Source),
        WhereOperation where => new() { ["type"] = "where", ["clause"] = Of(where.Condition) },
        SortOperation sort => new() { ["type"] = "sort", ["fields"] = new JsonArray([.. sort.Keys.Select(key => new JsonObject { ["field"] = Of(key.Expression), ["direction"] = key.IsDescending ? "descending" : "ascending" })]) },
        LimitOperation limit => new() { ["type"] = "limit", ["amount"] = Of(limit.Amount) },
        GroupOperation group => new() { ["type"] = "group", ["field"] = Of(group.Field) },
        FlattenOperation flatten => new() { ["type"] = "flatten", ["field"] = Of(flatten.Field) },
        _ => throw new ArgumentException("no clause", nameof(operation)),
    };
}
