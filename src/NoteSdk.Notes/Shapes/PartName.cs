using System.Text;

namespace NoteSdk.Notes.Shapes;

/// <summary>The name of a key, a heading, a row, a label or a column, with the names that it once had.</summary>
/// <param name="current">The name that is written.</param>
/// <param name="old">The names that are read if the note does not have the current one.</param>
internal sealed class PartName(string current, string[] old)
{
    /// <summary>Gets the name that is written.</summary>
    public string Current { get; } = current;

    /// <summary>Gets the name that is written as UTF-8.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(current);

    /// <summary>Gets the old names as UTF-8.</summary>
    public byte[][] Old { get; } = [.. old.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether a text is one of the old names.</summary>
    public bool IsOld(ReadOnlySpan<byte> text)
    {
        foreach (byte[] name in Old)
        {
            if (text.SequenceEqual(name)) return true;
        }

        return false;
    }
}
