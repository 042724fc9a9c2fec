namespace NoteSdk.Generated;

/// <summary>Receives the values of one record from generated code, and keeps the texts of its holes.</summary>
public sealed class HoleWriter
{
    private readonly string?[] _old;

    internal HoleWriter(string?[] old)
    {
        _old = old;
        Texts = new string?[old.Length];
    }

    /// <summary>Gets the texts by the numbers of the holes; null if the record has no value. An unchanged value keeps its text.</summary>
    internal string?[] Texts { get; }

    /// <summary>Receives the value of a hole.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="hole"/> is null.</exception>
    public void Set<T>(Hole<T> hole, T value)
    {
        ArgumentNullException.ThrowIfNull(hole);
        string? old = _old[hole.Index];
        if (value is null) Texts[hole.Index] = null;
        else if (old is null) Texts[hole.Index] = hole.Format.Write(value);
        else if (hole.Format.TryRead(System.Text.Encoding.UTF8.GetBytes(old), out T before) && hole.Format.AreEqual(before, value)) Texts[hole.Index] = old;
        else Texts[hole.Index] = hole.Format.Rewrite(value, old);
    }
}
