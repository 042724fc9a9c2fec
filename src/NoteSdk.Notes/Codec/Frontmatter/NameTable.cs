using System.Diagnostics.CodeAnalysis;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>Sibling parts of a schema by their names in UTF-8. Looking one up costs the same however many there are.</summary>
/// <typeparam name="T">The type of a part.</typeparam>
internal sealed class NameTable<T>
    where T : class
{
    private readonly Dictionary<byte[], (T Part, bool IsOld)> _parts = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], (T Part, bool IsOld)>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    /// <param name="parts">The parts. Of two with the same name the first counts, and a current name takes precedence over an old one.</param>
    /// <param name="nameOf">The names of a part.</param>
    public NameTable(IReadOnlyCollection<T> parts, Func<T, PartName> nameOf)
    {
        foreach (T part in parts) _parts.TryAdd(nameOf(part).Utf8, (part, false));
        foreach (T part in parts)
        {
            foreach (byte[] old in nameOf(part).Old) _parts.TryAdd(old, (part, true));
        }

        _lookup = _parts.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Finds the part with a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="part">The part.</param>
    /// <param name="isOld">Whether it is an old name of the part.</param>
    public bool TryFind(ReadOnlySpan<byte> name, [NotNullWhen(true)] out T? part, out bool isOld)
    {
        bool exists = _lookup.TryGetValue(name, out (T Part, bool IsOld) found);
        (part, isOld) = exists ? found : default;
        return exists;
    }

    /// <summary>Compares names by their bytes.</summary>
    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly Utf8Comparer Instance = new();

        public bool Equals(byte[]? first, byte[]? second) => first.AsSpan().SequenceEqual(second);

        public bool Equals(ReadOnlySpan<byte> first, byte[] second) => first.SequenceEqual(second);

        public int GetHashCode(byte[] name) => GetHashCode(name.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> name)
        {
            HashCode hash = default;
            hash.AddBytes(name);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> name) => name.ToArray();
    }
}
