namespace NoteSdk.Fuzz.Choosing;

/// <summary>
/// Choices made from a list of numbers, the only source of chance here: the same numbers give the same input and the same edit. Past the end of the list
/// every choice is the first, which is always the plainest, so that a shorter list is a simpler case.
/// </summary>
internal sealed class Choices(uint[] words)
{
    private int _at;

    /// <summary>The next numbers of chance, to choose by.</summary>
    public static uint[] NextWords(Random random, int count)
    {
        uint[] words = new uint[count];
        for (int i = 0; i < count; i++) words[i] = (uint)random.NextInt64(uint.MaxValue + 1L);
        return words;
    }

    /// <summary>A number from 0 to one below a count.</summary>
    public int Below(int count)
    {
        uint word = _at < words.Length ? words[_at] : 0;
        _at++;
        return count <= 1 ? 0 : (int)(word % (uint)count);
    }

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int count) => Below(count) == count - 1;

    /// <summary>One of the items of a list.</summary>
    public T Of<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>One of a few ways to make something. Only the one chosen is run.</summary>
    public T Way<T>(params ReadOnlySpan<Func<Choices, T>> ways) => Of(ways)(this);
}
