using System.Globalization;
using System.Text.RegularExpressions;

namespace NoteSdk.Fuzz.Tasks;

/// <summary>
/// Reads a line as the Tasks plug-in does, in either of its formats: a stand-in that what the plug-in recorded of 1,600 lines holds to, and that shares nothing with the
/// library. The plug-in takes fields from the end of the line, in rounds in which each kind has its turn, until a round finds none; of two fields of a kind the last one taken
/// counts, which is the one that stands first. What is left is the description.
/// </summary>
internal static partial class TasksReader
{
    /// <summary>What a date such as 2026-02-30 is read as.</summary>
    public const string Invalid = "INVALID";

    private const int MostRounds = 21;
    private const string Date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string Id = "[a-zA-Z0-9-_]+";
    private const string TagName = """#[^ !@#$%^&*(),.?":{}|<>]+""";

    private static readonly string[] s_dates = ["done", "cancelled", "due", "scheduled", "start", "created"];
    private static readonly string[] s_priorities = ["highest", "high", "medium", "", "low", "lowest"];
    private static readonly string[] s_priorityEmoji = ["🔺", "⏫", "🔼", "", "🔽", "⏬"];

    /// <summary>The kinds in the order of their turns: the plug-in's name, that in brackets, the emoji, and the form of the value.</summary>
    private static readonly (string Name, string Key, string Emoji, string Value)[] s_kinds =
    [
        ("priority", "priority", "", ""),
        ("done", "completion", "✅", Date),
        ("cancelled", "cancelled", "❌", Date),
        ("due", "due", "📅|📆|🗓", Date),
        ("scheduled", "scheduled", "⏳|⌛", Date),
        ("start", "start", "🛫", Date),
        ("created", "created", "➕", Date),
        ("recurrence", "repeat", "🔁", "[a-zA-Z0-9, !]+"),
        ("onCompletion", "onCompletion", "🏁", "[a-zA-Z]+"),
        ("tag", "", "", ""),
        ("id", "id", "🆔", Id),
        ("dependsOn", "dependsOn", "⛔", $"{Id}(?: *, *{Id} *)*"),
    ];

    private static readonly (string Name, Regex AtEnd)[] s_emoji = [.. s_kinds.Select(kind => (kind.Name, EmojiAtEnd(kind.Name, kind.Emoji, kind.Value)))];
    private static readonly (string Name, Regex AtEnd)[] s_brackets = [.. s_kinds.Select(kind => (kind.Name, BracketsAtEnd(kind.Name, kind.Key, kind.Value)))];

    /// <summary>The reading of a line; null where it is no task.</summary>
    public static TasksReading? Read(string line, TasksFormat format)
    {
        if (TaskLine().Match(line) is not { Success: true } task) return null;
        string text = task.Groups["text"].Value.Trim();
        string? id = null;
        if (BlockId().Match(text) is { Success: true } block)
        {
            id = block.Value.Trim();
            text = text[..block.Index].Trim();
        }

        Dictionary<string, string> fields = [];
        List<string> tags = [];
        text = TakeFields(text, format == TasksFormat.Emoji ? s_emoji : s_brackets, fields, tags);
        tags.Reverse();
        string description = string.Join(' ', tags.Prepend(text));
        return new(task.Groups["status"].Value, id, description, fields) { Tags = string.Join(' ', Tags().Matches(description).Select(static tag => tag.Value.Trim())) };
    }

    private static string TakeFields(string text, (string Name, Regex AtEnd)[] kinds, Dictionary<string, string> fields, List<string> tags)
    {
        bool found = true;
        for (int round = 0; found && round < MostRounds; round++)
        {
            found = false;
            foreach ((string name, Regex atEnd) in kinds)
            {
                if (atEnd.Match(text) is not { Success: true } match) continue;
                found = true;
                if (name == "tag") tags.Add(match.Value.Trim());
                else fields[name] = Value(name, match.Groups["value"].Value.Trim());
                text = text[..match.Index].Trim();
            }
        }

        return text;
    }

    private static string Value(string name, string text)
    {
        if (name == "priority") return Math.Max(Array.IndexOf(s_priorities, text), Array.IndexOf(s_priorityEmoji, text)).ToString(CultureInfo.InvariantCulture);
        if (name == "dependsOn") return string.Join(',', text.Split(',', StringSplitOptions.TrimEntries));
        return s_dates.Contains(name) && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? Invalid : text;
    }

    private static Regex EmojiAtEnd(string name, string emoji, string value) => AtEnd(name switch
    {
        "tag" => @"(?:^|\s)" + TagName,
        "priority" => $"(?<value>{string.Join('|', s_priorityEmoji.Where(static one => one.Length > 0))})\uFE0F?",
        _ => $"(?:{emoji})\uFE0F? *(?<value>{value})",
    });

    private static Regex BracketsAtEnd(string name, string key, string value)
    {
        if (name == "tag") return EmojiAtEnd(name, "", "");
        if (name == "priority") value = string.Join('|', s_priorities.Where(static one => one.Length > 0));
        return AtEnd($@"(?:\[ *{key}:: *(?<value>{value}) *\]|\( *{key}:: *(?<value>{value}) *\))(?: *,)?");
    }

    private static Regex AtEnd(string pattern) => new(pattern + "$", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^[\s>]*(?:[-*+]|[0-9]+[.)]) +\[(?<status>[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF\n])\] *(?<text>.*)$")]
    private static partial Regex TaskLine();

    [GeneratedRegex(" \\^[a-zA-Z0-9-]+$")]
    private static partial Regex BlockId();

    [GeneratedRegex(@"(?:^|\s)" + TagName)]
    private static partial Regex Tags();
}
