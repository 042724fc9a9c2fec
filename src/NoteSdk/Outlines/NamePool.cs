using System.Numerics;
using System.Text;

namespace NoteSdk.Outlines;

/// <summary>
/// Shares the strings that many notes of a vault have: link targets, tags, types. A table of a fixed size in which a name displaces the one that was in its place
/// before: what is not found is made again. Threads may use one at the same time.
/// </summary>
/// <param name="size">About how many names it is to remember.</param>
internal sealed class NamePool(int size)
{
    private const int LongestName = 128;

    private readonly string?[] _names = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, size))];

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestName) return Encoding.UTF8.GetString(utf8);
        Span<char> buffer = stackalloc char[LongestName];
        ReadOnlySpan<char> name = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];

        // Reading and writing a reference is atomic, and a string never changes: the worst that a race does is to make one twice.
        ref string? place = ref _names[string.GetHashCode(name) & (_names.Length - 1)];
        string? known = place;
        return known is not null && name.SequenceEqual(known) ? known : place = name.ToString();
    }
}
