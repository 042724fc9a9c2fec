using System.Text.Json;

namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>Where something recorded stands: zero-based lines, and UTF-16 offsets into the note.</summary>
internal sealed record RecordedSpan(int Start, int End, int Line, int LastLine)
{
    /// <summary>The place of something recorded, or null where the recording has no places.</summary>
    public static RecordedSpan? Of(JsonElement recorded)
    {
        if (!recorded.TryGetProperty("position", out JsonElement position)) return null;
        JsonElement start = position.GetProperty("start"), end = position.GetProperty("end");
        return new RecordedSpan(start.GetProperty("offset").GetInt32(), end.GetProperty("offset").GetInt32(), start.GetProperty("line").GetInt32(), end.GetProperty("line").GetInt32());
    }
}
