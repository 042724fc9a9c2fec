using System.Text;

namespace NoteSdk.Queries.Pages;

/// <summary>Keys of the frontmatter that queries are likely to ask for, since a schema declares them. Immutable.</summary>
/// <param name="names">The keys, each once.</param>
internal sealed class DeclaredKeys(string[] names)
{
    private readonly byte[][] _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);

    public static DeclaredKeys None { get; } = new([]);

    public int Count => names.Length;

    /// <summary>The number of a key, or -1. A linear search, since there are few keys and queries call it for each row.</summary>
    public int IndexOf(string name)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i] == name) return i;
        }

        return -1;
    }

    /// <summary>A key as UTF-8, by its number.</summary>
    public byte[] Utf8(int index) => _utf8[index];
}
