using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Outlines;

/// <summary>
/// Shares the strings that occur in many notes of a vault: link targets, tags, types. A table of fixed size in which a name replaces the one that was in its
/// slot: a string that is not found is simply created again. Safe for several threads.
/// </summary>
/// <param name="size">About how many names it remembers.</param>
internal sealed class NamePool(int size)
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const int LongestName = 256;

    private readonly string?[] _names = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, size))];

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        // Reading and writing a reference is atomic, and a string never changes: the worst that a race can do is to create one twice.
        ref string? place = ref _names[Hash(utf8) & (_names.Length - 1)];
        string? known = place;
        if (known is null) return place = Decoding.GetString(utf8);
        if (known.Length == utf8.Length && Ascii.Equals(utf8, known)) return known;
        return utf8.Length > known.Length && utf8.Length <= LongestName && IsSame(utf8, known) ? known : place = Decoding.GetString(utf8);
    }

    private static bool IsSame(ReadOnlySpan<byte> utf8, string known)
    {
        Span<char> text = stackalloc char[LongestName];
        return text[..Encoding.UTF8.GetChars(utf8, text)].SequenceEqual(known);
    }

    /// <summary>Fast rather than collision-resistant: names with the same hash are merely not shared.</summary>
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
        {
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(utf8)) * Multiplier, 29);
        }
        foreach (byte value in utf8) hash = (hash ^ value) * Multiplier;
        return (int)(hash >> 32);
    }
}
