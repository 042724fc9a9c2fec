using CsCheck;
using NoteSdk.Schema;

namespace NoteSdk.Tests.Patterns;

/// <summary>Random patterns of one list, their values, and lines, most of them nearly right.</summary>
internal static class RandomPatterns
{
    /// <summary>The enum that holes may be of. Its spellings go on from each other, and hold what literals hold.</summary>
    public static readonly EnumModel Mark = new(
        "Mark",
        new([new("Plus", new(["+", "plus"])), new("More", new(["++"])), new("Check", new(["✅", "âœ…"])), new("Done", new(["done", "done: yes"]))]));

    private static readonly string[] Types = ["text", "text", "text", "date", "time", "datetime", "instant", "int", "number", "bool", "link", "url", "tag", "email", "markdown", "Mark"];

    private static readonly string[] Literals = [" ", " ", ": ", " - ", "-", "(", ")", " (via ", "[", "]]", "+", "1", "T", "{{", "}}", "é", "::", "done", ". ", "\\\"", "|", "a", "aa", "[["];

    private static readonly string[] Pieces =
    [
        "2026-01-31", "2025-02-30", "09:30", "09:30:15", "2026-01-31T09:30", "2026-01-31 09:30+01:00", "1", "-12", "2.5", "1e3", "true", "FALSE", "[[a]]", "[[a b|c]]", "[[", "]]", "![[x#y]]",
        "https://example.org/a?b=c", "x", "word", "two words", "é", "😀", "+", "++", "done", "✅", "âœ…", "#tag", "*b*", "`c`", "\\", "0", ".", "",
    ];

    private static readonly string[] Names = ["a", "b", "c", "d"];

    /// <summary>One to three patterns, as a schema writes them.</summary>
    public static Gen<string[]> Lists { get; } = Pattern().Array[1, 3];

    /// <summary>Texts that stand where a value or a literal may stand.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(Gen.OneOfConst(Pieces), Gen.OneOfConst(Literals)).Array[1, 4].Select(pieces => string.Concat(pieces).Replace("\\\"", "\"", StringComparison.Ordinal));

    /// <summary>What fills the holes and the gaps of a pattern, so that the line is nearly one of its form.</summary>
    public static Gen<string[]> Fillings { get; } = Gen.OneOf(Gen.OneOfConst(Pieces), Texts).Array[8];

    /// <summary>The line of a pattern with texts in its holes.</summary>
    public static string Fill(NotePattern pattern, string[] fillings)
    {
        int hole = 0;
        return string.Concat(pattern.Parts.Select(part => part.IsHole ? fillings[hole++ % fillings.Length] : part.Text));
    }

    // One type for each name: `a` is a text, and so on by the number drawn for the list.
    private static Gen<string> Pattern()
    {
        Gen<string> hole = Gen.Select(Gen.OneOfConst(Names), Gen.Int[0, 3], (name, kind) => $"{{{name}:{Types[(name[0] * 5 + kind * 7) % Types.Length]}}}");
        Gen<string> part = Gen.OneOf(hole, Gen.OneOfConst(Literals));
        return part.Array[1, 6].Select(string.Concat);
    }
}
