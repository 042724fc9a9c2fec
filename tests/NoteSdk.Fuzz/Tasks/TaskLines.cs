using NoteSdk.Fuzz.Choosing;

namespace NoteSdk.Fuzz.Tasks;

/// <summary>Lines with tasks as people and the Tasks plug-in write them: words, then fields in one form or in both, tags among them, and whatever else comes along.</summary>
internal static class TaskLines
{
    private static readonly string[] s_words =
    [
        "Call Ada", "Pay 3 € due soon", "Write [[Note|the note]] up", "Ask Bo (see [page](x.md))", "Read `due:: x`", "Meet @AdaNorberg", "Water the plants 🌱", "#work sort files", "Check #home of it",
        "Old", "Read https://e.example/a_b", "Book [effort:: 1h]", "See ⏫ it", "Zoë  two blanks", "x", "",
    ];

    private static readonly string[] s_emoji =
    [
        "📅 2026-01-10", "📆 2026-01-12", "🗓️ 2026-01-11", "📅2026-01-20", "⏳ 2026-01-09", "⌛ 2026-01-08", "🛫 2026-01-05", "➕ 2025-12-31", "✅ 2026-01-13", "❌ 2026-01-14",
        "⏫", "🔺", "🔼", "🔽", "⏬️", "🔁 every week", "🔁 every month on the 2nd", "🆔 a1b2", "⛔ a1b2,c3d4", "🏁 delete", "📅 2026-02-30", "📅 2026-13-10", "📅 2026-1-1",
    ];

    private static readonly string[] s_brackets =
    [
        "[due:: 2026-01-10]", "(due:: 2026-01-20)", "[scheduled:: 2026-01-09]", "[start:: 2026-01-05]", "[created::2025-12-31]", "[completion:: 2026-01-13]", "[cancelled:: 2026-01-14]",
        "[priority:: high]", "[repeat:: every day]", "[id:: a1b2]", "[dependsOn:: a1b2,c3d4]", "[onCompletion:: delete]", "[due:: 2026-01-10T10:00]", "[due:: soon]", "[due:: 2026-02-30]",
        "[completed:: 2026-01-13]", "[priority:: urgent]", "[other:: x]", "[due:: ]",
    ];

    private static readonly string[] s_beside = ["#tag", "#a/b", "^blk1", "more words", "✅ done", "(x)", ","];
    private static readonly string[] s_gaps = [" ", " ", " ", " ", "  ", "\t", ", "];

    /// <summary>What a line has behind its check box.</summary>
    public static string Any(Choices c)
    {
        string text = c.Of<string>(s_words);
        int way = c.Below(8);
        int count = c.Below(6);
        for (int i = 0; i < count; i++)
        {
            string[] kind = c.OneIn(4) ? s_beside : way < 4 ? s_emoji : way < 7 || c.OneIn(2) ? s_brackets : s_emoji;
            string gap = c.Of<string>(s_gaps);
            text += (text.Length == 0 ? "" : gap == ", " && !text.EndsWith(']') ? " " : gap) + c.Of<string>(kind);
        }

        if (c.OneIn(6)) text += " ^blk1";
        text = text.Trim();
        return text.StartsWith('^') ? "x " + text : text;
    }
}
