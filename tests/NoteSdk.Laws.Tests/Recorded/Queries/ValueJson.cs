using System.Globalization;
using System.Text.Json.Nodes;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Running;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Laws.Tests.Recorded.Queries;

/// <summary>Values in the form of the recorded answers.</summary>
internal static class ValueJson
{
    private static readonly string[] TaskKeys =
    [
        "path", "line", "lineCount", "symbol", "status", "checked", "completed", "fullyCompleted", "task", "text", "tags", "link", "section", "parent", "blockId", "list", "outlinks", "annotated",
        "created", "due", "completion", "start", "scheduled",
    ];

    public static JsonNode? Of(QueryValue value) => value.Type switch
    {
        QueryTypes.Array => new JsonArray([.. value.Items.Select(Of)]),
        QueryTypes.Boolean => JsonValue.Create(value.Boolean),
        QueryTypes.Date => new JsonObject { ["$date"] = Iso(value.Date), ["zone"] = value.Date.Zone.Name },
        QueryTypes.Duration => new JsonObject { ["$dur"] = Iso(value.Duration), ["text"] = DurationText.InWords(value.Duration) },
        QueryTypes.Link => Of(value.Link),
        QueryTypes.Number => double.IsFinite(value.Number) ? JsonValue.Create(value.Number) : new JsonObject { ["$num"] = JsNumber.ToText(value.Number) },
        QueryTypes.Object => new JsonObject(value.Object.Entries.Select(static entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        QueryTypes.String => JsonValue.Create(value.String),
        QueryTypes.Widget => Of(value.Widget),
        QueryTypes.Function => new JsonObject { ["$function"] = true },
        _ => null,
    };

    public static JsonObject Of(QueryLink link) => new()
    {
        ["$link"] = link.Path, ["type"] = link.KindName, ["subpath"] = link.Subpath, ["display"] = link.Display, ["embed"] = link.IsEmbed,
    };

    public static JsonArray Of(TaskNodes tasks) =>
        tasks.Groups is null ? [.. tasks.Items.Select(OfTask)] : [.. tasks.Groups.Select(static group => new JsonObject { ["key"] = Of(group.Key), ["rows"] = Of(group.Tasks) })];

    public static string Iso(QueryDate date)
    {
        string offset = date.Zone.IsFixed && date.Offset == 0 ? "'Z'" : "ZZ";
        return DateFormatter.Format(date, $"yyyy-MM-dd'T'HH:mm:ss.SSS{offset}");
    }

    private static JsonObject OfTask(QueryObject task)
    {
        JsonObject result = [];
        foreach (string key in TaskKeys)
        {
            if (task.TryGet(key, out QueryValue value)) result[key] = Of(value);
        }

        task.TryGet("children", out QueryValue children);
        result["children"] = new JsonArray([.. children.Items.Select(static child => OfTask(child.Object))]);
        return result;
    }

    private static JsonObject Of(QueryWidget widget) => widget switch
    {
        ListPair pair => new() { ["$pair"] = new JsonArray(Of(pair.Key), Of(pair.Value)) },
        ExternalLink link => new() { ["$widget"] = "dataview:external-link", ["markdown"] = $"[{link.Display}]({link.Url})" },
        _ => throw new ArgumentException("no widget", nameof(widget)),
    };

    private static string Iso(QueryDuration duration)
    {
        string Part(DurationUnit unit, string sign) => duration[unit] is { } count && count != 0 ? JsNumber.ToText(count) + sign : "";
        string date = Part(DurationUnit.Years, "Y") + Part(DurationUnit.Months, "M") + Part(DurationUnit.Weeks, "W") + Part(DurationUnit.Days, "D");
        double seconds = (duration[DurationUnit.Seconds] ?? 0) + (duration[DurationUnit.Milliseconds] ?? 0) / 1000;
        string time = Part(DurationUnit.Hours, "H") + Part(DurationUnit.Minutes, "M") + (seconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(seconds * 1000 + 0.5) / 1000 + 0.0}S"));
        return date.Length + time.Length == 0 ? "PT0S" : "P" + date + (time.Length > 0 ? "T" + time : "");
    }
}
