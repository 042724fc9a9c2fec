namespace NoteSdk.Inference.Tests;

/// <summary>Patterns of lines: those that lines have, and none where they are free text.</summary>
public sealed class PatternTests
{
    private static readonly string[] s_words =
        ["the", "tide", "came", "in", "and", "we", "left", "before", "noon", "with", "two", "charts", "of", "harbour", "nobody", "asked", "why", "ropes", "were", "wet",
        "mast", "keel", "anchor", "buoy", "fog", "lamp", "north", "south", "cold", "bread", "letter", "engine", "nets", "paint", "gulls", "rain", "pier", "boat", "crew", "map",
        "salt", "deck", "sail", "wind", "coal", "bell", "clock", "table", "door", "stone"];

    [Theory]
    [InlineData("{date}: {text}", "{date:date}: {text}")]
    [InlineData("{date}: {link} - {text}", "{date:date}: {note:link} - {text}")]
    [InlineData("{text} ({date})", "{text} ({date:date})")]
    [InlineData("{link}: {text}", "{note:link}: {text}")]
    [InlineData("{time} - {text}", "{time:time} - {text}")]
    [InlineData("{text} → {text}", "{text} → {text2}")]
    [InlineData("{date} | {text} | {text}", "{date:date} | {text} | {text2}")]
    [InlineData("**{text}**: {text}", "**{text}**: {text2}")]
    public void Lines_of_one_form_give_its_pattern(string form, string expected)
    {
        Random random = new(7);
        InferredSchema schema = Notes.Infer(30, _ => "## Log\n\n" + string.Concat(Enumerable.Range(0, 4).Select(_ => $"- {Line(random, form)}\n")));
        Assert.Equal([expected], Patterns(schema));
        Assert.Equal(0, schema.LearnedDiagnostics + schema.HeldOutDiagnostics);
    }

    [Fact]
    public void Lines_of_several_forms_give_each_and_a_text_for_the_rest()
    {
        Random random = new(11);
        string[] forms = ["{date}: {link} - {text} (via {name})", "{date}: {link} - {text}", "{text}"];
        InferredSchema schema = Notes.Infer(60, _ => "## Log\n\n" + string.Concat(Enumerable.Range(0, 5).Select(_ => $"- {Line(random, forms[random.Next(3)])}\n")));
        Assert.Equal(["{date:date}: {note:link} - {text} (via {via})", "{date:date}: {note:link} - {text}", "{text}"], Patterns(schema));
        Assert.Equal(0, schema.LearnedDiagnostics + schema.HeldOutDiagnostics);
    }

    /// <summary>Facts and diaries with dashes, colons, brackets and dates of their own: at most one of fifty gets a pattern.</summary>
    [Fact]
    public void Free_text_has_no_pattern()
    {
        int found = 0;
        for (int seed = 0; seed < 50; seed++)
        {
            Random random = new(seed);
            InferredSchema schema = Notes.Infer(25, _ => "## Facts\n\n" + string.Concat(Enumerable.Range(0, 4).Select(_ => $"- {Prose(random)}\n")));
            if (Patterns(schema).Length > 0) found++;
        }

        Assert.InRange(found, 0, 1);
    }

    private static string[] Patterns(InferredSchema schema) => [.. schema.Claims.Where(static claim => claim.Part is "Log" or "Facts" && claim.Claim.Contains('{', StringComparison.Ordinal)).Select(static claim => claim.Claim)];

    private static string Line(Random random, string form)
    {
        while (form.Contains('{', StringComparison.Ordinal))
        {
            int open = form.IndexOf('{', StringComparison.Ordinal);
            int close = form.IndexOf('}', open);
            string value = form[(open + 1)..close] switch
            {
                "date" => $"2026-{random.Next(12) + 1:00}-{random.Next(28) + 1:00}",
                "time" => $"{random.Next(24):00}:{random.Next(60):00}",
                "link" => $"[[{Words(random, 2)}]]",
                "name" => Words(random, 1),
                _ => Words(random, random.Next(2, 7)),
            };
            form = form[..open] + value + form[(close + 1)..];
        }

        return form;
    }

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => s_words[random.Next(s_words.Length)]));

    private static string Prose(Random random)
    {
        string text = Words(random, random.Next(4, 12));
        return random.Next(12) switch
        {
            0 => $"{text} - {Words(random, 3)}.",
            1 => $"{text}: {Words(random, 4)}",
            2 => $"{text} ({Words(random, 2)}) {Words(random, 2)}",
            3 => $"{text}, see [[{Words(random, 1)}]].",
            4 => $"On 2026-01-{random.Next(28) + 1:00} {text}.",
            _ => text + ".",
        };
    }
}
