using System.Text.Json;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Tasks;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Tasks;

/// <summary>The stand-in for the Tasks plug-in reads what the plug-in was recorded to read, and the laws of tasks hold with it.</summary>
[Trait("Category", "Law")]
public sealed class TasksPluginTests(ITestOutputHelper output)
{
    // The rules that the lines have. The plug-in has others, and leaves out words behind a rule that it does not understand; of "more" it makes Monday.
    private static readonly string[] s_rules = ["every week", "every month on the 2nd", "every day"];

    private static readonly string[] s_dates = ["due", "scheduled", "start"];

    [SharedFact]
    public void The_substitute_reads_every_recorded_line_as_the_plugin_did()
    {
        int count = 0;
        foreach (string line in File.ReadLines(SharedFolder.File("tasks", "lines.jsonl")))
        {
            using JsonDocument recorded = JsonDocument.Parse(line);
            foreach (TasksFormat format in Enum.GetValues<TasksFormat>()) Assert.Equal(Recorded(recorded.RootElement, format), Read(recorded.RootElement.GetProperty("line").GetString()!, format));
            count++;
        }

        Assert.Equal(1600, count);
        output.WriteLine($"Passed {count} lines.");
    }

    [SharedFact]
    public void Every_edit_of_a_recorded_line_is_read_by_the_plugin_as_it_was_meant()
    {
        int count = 0;
        uint word = 1;
        foreach (string line in File.ReadLines(SharedFolder.File("tasks", "lines.jsonl")))
        {
            string text = JsonDocument.Parse(line).RootElement.GetProperty("line").GetString()!.TrimStart(' ', '\t', '>');
            int box = text.IndexOf("] ", StringComparison.Ordinal);
            if (box < 0 || TasksReader.Read(text, TasksFormat.Emoji) is not { } reading || text[(box + 2)..].Trim() is not { Length: > 0 } words) continue;
            TaskCase given = new(words, "", "- ", reading.Status, "");
            for (uint way = 0; way < 8; way++)
            {
                word = (word * 1664525) + 1013904223;
                TaskLaws.Check(given, new Choices([way, word >> 8, word >> 4, word >> 12]));
                count++;
            }
        }

        output.WriteLine($"Passed {count} edits.");
    }

    /// <summary>The same cases in every run; the fuzzer tries others.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void The_plugin_reads_after_an_edit_what_it_read_before_and_what_was_meant(int seed)
    {
        Random random = new(seed);
        int count = 0;
        for (; count < 1000; count++)
        {
            uint[] words = new uint[random.Next(61)];
            for (int word = 0; word < words.Length; word++) words[word] = (uint)random.NextInt64(1L << 32);
            Choices choices = new(words);
            TaskCase given = TaskCase.Of(choices);
            Exception? broken = Record.Exception(() => TaskLaws.Check(given, choices));
            Assert.True(broken is null, $"case {count}, {given}: {broken?.Message}");
        }

        output.WriteLine($"Passed {count} edits.");
    }

    private static string Read(string line, TasksFormat format)
    {
        if (TasksReader.Read(line, format) is not { } reading) return "no task";
        bool hasOccurrence = s_dates.All(date => reading.Fields.GetValueOrDefault(date) != TasksReader.Invalid);
        IEnumerable<string> fields = reading.Fields.Select(field => field.Key != "recurrence" ? $"{field.Key} {field.Value}" : Rule(field.Value) is { } rule && hasOccurrence ? $"recurrence {rule}" : "");
        return Show(reading.Status, reading.BlockId, reading.Description.Trim(), reading.Tags, fields);
    }

    private static string? Rule(string text) => Array.Find(s_rules, rule => text.StartsWith(rule, StringComparison.Ordinal));

    private static string Recorded(JsonElement line, TasksFormat format)
    {
        if (!line.GetProperty("task").GetBoolean()) return "no task";
        Dictionary<string, string> values = line.GetProperty(format == TasksFormat.Emoji ? "emoji" : "dataview").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString()!);
        if (values.TryGetValue("recurrence", out string? rule)) values["recurrence"] = Rule(rule)!;
        IEnumerable<string> fields = values.Where(value => value.Key is not ("description" or "tags")).Select(value => $"{value.Key} {value.Value}");
        return Show(line.GetProperty("status").GetString()!, line.TryGetProperty("block", out JsonElement id) ? id.GetString() : null, values.GetValueOrDefault("description", ""), values.GetValueOrDefault("tags", ""), fields);
    }

    private static string Show(string status, string? blockId, string description, string tags, IEnumerable<string> fields) =>
        $"[{status}] {description} | {tags} | {blockId} | {string.Join("; ", fields.Where(field => field.Length > 0).Order(StringComparer.Ordinal))}";
}
