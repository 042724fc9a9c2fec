using NoteSdk.Fuzz.Choosing;

namespace NoteSdk.Fuzz.Tasks;

/// <summary>An edit of one member of a task.</summary>
/// <param name="Field">The plug-in's name of what is edited: <c>status</c>, <c>description</c>, <c>tags</c>, or a date.</param>
/// <param name="Value">The task with the edit.</param>
/// <param name="Date">The date that is set; null where it is taken out, or none is edited.</param>
internal sealed record TaskEdit(string Field, TaskItem Value, DateOnly? Date)
{
    /// <summary>The dates: the plug-in's names, the members, and what a line with a field of that kind has.</summary>
    public static (string Field, Func<TaskItem, DateOnly?> Get, Func<TaskItem, DateOnly?, TaskItem> Set, string[] Signs)[] Dates { get; } =
    [
        ("due", t => t.Due, (t, v) => t with { Due = v }, ["📅", "📆", "🗓", "due::"]),
        ("done", t => t.Completed, (t, v) => t with { Completed = v }, ["✅", "completion::", "completed::"]),
        ("scheduled", t => t.Scheduled, (t, v) => t with { Scheduled = v }, ["⏳", "⌛", "scheduled::"]),
        ("start", t => t.Start, (t, v) => t with { Start = v }, ["🛫", "start::"]),
        ("created", t => t.Created, (t, v) => t with { Created = v }, ["➕", "created::"]),
        ("cancelled", t => t.Cancelled, (t, v) => t with { Cancelled = v }, ["❌", "cancelled::"]),
    ];

    private static readonly string[] s_texts = ["New", "New words #x", "Call", "Zwei Wörter 🌱", "New\nand more", "see `x` and [[Y]]", "Old and new", "x"];

    private static readonly string[] s_tags = ["#new", "#tag", "#a/b", "#ü"];

    public static TaskEdit Of(TaskItem task, Choices c)
    {
        int way = c.Below(9);
        if (way == 0) return new("description", task with { Text = NewText(task.Text, c) }, null);
        if (way == 1) return new("status", task with { Status = c.Of<string>(["x", " ", "🔥", "-", "é"]) }, null);
        if (way == 8) return new("tags", task with { Tags = [.. Enumerable.Range(0, c.Below(3)).Select(_ => c.Of<string>(s_tags))] }, null);
        (string field, _, Func<TaskItem, DateOnly?, TaskItem> set, _) = Dates[way - 2];
        DateOnly? value = c.OneIn(3) ? null : new DateOnly(2026, 2, 1).AddDays(c.Below(3));
        return new(field, set(task, value), value);
    }

    /// <summary>How many fields of its kind a line seems to have.</summary>
    public int CountIn(string line) => Dates.First(date => date.Field == Field).Signs.Sum(sign => line.Split(sign).Length - 1);

    public override string ToString() => $"{Field} = {Shown}";

    private static string NewText(string text, Choices c) =>
        text.Length == 0 ? c.Of<string>(s_texts) : c.Way<string>(static c => c.Of<string>(s_texts), _ => text + " too", c => Mutate(text, c));

    /// <summary>A text with a word more, or another one, or without one.</summary>
    private static string Mutate(string text, Choices c)
    {
        List<string> words = [.. text.Split(' ')];
        int at = c.Below(words.Count);
        int way = c.Below(3);
        if (way > 0) words.RemoveAt(at);
        if (way < 2) words.Insert(at, "new");
        string mutated = string.Join(' ', words).Trim();
        return mutated.Length == 0 ? "x" : mutated;
    }

    private string Shown => Field switch
    {
        "description" => Report.Quote(Value.Text),
        "status" => Value.Status.ToString(),
        "tags" => string.Join(' ', Value.Tags),
        _ => Date?.ToString("O") ?? "null",
    };
}
