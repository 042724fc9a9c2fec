using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteSdk.Fuzz.Laws;

/// <summary>What holds for the JSON of any record: it reads back equal, has the members and nothing else, and put into the note again it changes nothing.</summary>
internal static class JsonLaws<T>
    where T : Note<T>, INote<T>
{
    private static readonly JsonSerializerOptions[] Options =
    [
        JsonSerializerOptions.Default,
        JsonSerializerOptions.Web,
        new() { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        new() { TypeInfoResolver = new NoteJsonResolver([NoteType.Of<T>()]) },
    ];

    /// <summary>Checks a record of any values.</summary>
    /// <returns>Whether JSON can hold it.</returns>
    public static bool Check(T record)
    {
        foreach (JsonSerializerOptions options in Options)
        {
            if (TryWrite(record, options) is not { } json) return false;
            T back = JsonSerializer.Deserialize<T>(json, options)!;
            LawBrokenException.Unless(record.Equals(back), "JSON and back is equal", () => $"{record}\n{json}\n{back}");
            LawBrokenException.Unless(TryWrite(back, options) == json, "the JSON of what was read from JSON is the same", () => $"{json}\n{TryWrite(back, options)}");
            LawBrokenException.Unless(back.Path is null && back.Diagnostics.Count == 0 && back.Sections.Count == 0, "a record from JSON has no note", () => json);
        }

        string[] members = [.. NoteType.Of<T>().Members.Select(member => member.Name.Split('.')[0]).Distinct()];
        string[] found = [.. JsonSerializer.SerializeToElement(record).EnumerateObject().Select(property => property.Name)];
        LawBrokenException.Unless(members.SequenceEqual(found), "JSON has the members and nothing else", () => $"{string.Join(", ", found)} and not {string.Join(", ", members)}");
        return true;
    }

    /// <summary>Checks the record of a note.</summary>
    public static void Check(byte[] note, T read)
    {
        if (!Check(read)) return;
        foreach (JsonSerializerOptions options in Options)
        {
            T back = JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(read, options), options)!;
            ReadingLaws.RequireEqual(note, read.WithMembersOf(back).ToUtf8Bytes(), "a note with its own members from JSON is as it was");
        }
    }

    private static string? TryWrite(T record, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Serialize(record, options);
        }
        catch (JsonException refusal)
        {
            LawBrokenException.Unless(refusal.Path is { Length: > 2 }, "a refusal has a path", () => refusal.Message);
            return null;
        }
    }
}
