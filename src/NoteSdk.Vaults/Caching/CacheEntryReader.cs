using System.Runtime.InteropServices;
using System.Text;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Vaults.Caching;

/// <summary>Reads what <see cref="EntryWriter"/> wrote.</summary>
internal ref struct CacheEntryReader
{
    private readonly NamePool _names;
    private ReadOnlySpan<byte> _rest;

    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public CacheEntryReader(ReadOnlySpan<byte> bytes, NamePool names)
    {
        int length = bytes.Length - sizeof(uint);
        if (length < 0 || MemoryMarshal.Read<uint>(bytes[length..]) != EntryWriter.Checksum(bytes[..length])) throw Fault();
        _rest = bytes[..length];
        _names = names;
    }

    public UInt128 ReadFingerprint() => MemoryMarshal.Read<UInt128>(Take(16));

    public int ReadInt()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte part = Take(1)[0];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return (int)value;
        }

        throw Fault();
    }

    /// <summary>The number of things that follow, each of which takes at least one byte.</summary>
    public int ReadCount() => ReadInt() is >= 0 and var count && count <= _rest.Length ? count : throw Fault();

    public string? ReadText() => ReadInt() is > 0 and var length ? Encoding.UTF8.GetString(Take(length - 1)) : null;

    /// <summary>A text that is likely to occur in other notes too.</summary>
    public string? ReadName() => ReadInt() switch
    {
        <= 0 => null,
        1 => "",
        int length => _names.Get(Take(length - 1)),
    };

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length) throw Fault();
        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private static InvalidDataException Fault() => new("The entry of the cache is damaged.");
}
