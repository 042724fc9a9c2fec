using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Patterns;

/// <summary>Values that represent all of their type when patterns are compared.</summary>
internal static class SampleValues
{
    /// <summary>The simplest value of a hole.</summary>
    public static string First(FormPart hole, string word) => hole.Kind switch
    {
        _ when hole.Forms is { } forms => forms.Example,
        ValueKind.Date => "2026-01-31",
        ValueKind.Time => "09:30",
        ValueKind.DateTime => "2026-01-31T09:30",
        ValueKind.Instant => "2026-01-31T09:30Z",
        ValueKind.Int or ValueKind.Number => "1",
        ValueKind.Bool => "true",
        ValueKind.Link => $"[[{word}]]",
        ValueKind.Embed => $"![[{word}]]",
        ValueKind.Url => "https://example.org",
        ValueKind.Enum => hole.Enum!.Members[0].Spellings[0],
        _ => word,
    };

    /// <summary>The other values; false for values that are read, but not written.</summary>
    public static IEnumerable<(string Value, bool IsWritten)> Others(FormPart hole, string word) => hole.Kind switch
    {
        _ when hole.Forms is { } forms => forms.OtherExamples.Select(static (text, i) => (text, i == 0)),
        ValueKind.Date => [("1999-12-05", true)],
        ValueKind.Time => [("23:05:59", true)],
        ValueKind.DateTime => [("1999-12-05T23:05:59", true), ("2026-01-31 09:30", false)],
        ValueKind.Instant => [("1999-12-05T23:05:59+01:00", true), ("2026-01-31 09:30+01:00", false)],
        ValueKind.Int => [("-12", true), ("9876543210", true)],
        ValueKind.Number => [("-2.5", true), ("1234567.25", true)],
        ValueKind.Bool => [("false", true), ("True", false), ("FALSE", false)],
        ValueKind.Link => [($"[[{word} {word}#{word}|{word}]]", true), ($"![[{word}]]", true)],
        ValueKind.Embed => [($"![[{word} {word}#{word}|{word}]]", true)],
        ValueKind.Url => [("mailto:ada@example.org", true), ("https://example.org/a?b=c#d", true)],
        ValueKind.Enum => Spellings(hole.Enum!),
        _ => [($"{word} {word}", true), (word + word + word, true)],
    };

    private static IEnumerable<(string Value, bool IsWritten)> Spellings(EnumModel type)
    {
        for (int i = 0; i < type.Members.Count; i++)
        {
            EquatableArray<string> spellings = type.Members[i].Spellings;
            for (int j = 0; j < spellings.Count; j++)
            {
                if (i + j > 0)
                    yield return (spellings[j], j == 0);
            }
        }
    }
}
