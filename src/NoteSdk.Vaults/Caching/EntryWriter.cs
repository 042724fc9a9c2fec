using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace NoteSdk.Vaults.Caching;

/// <summary>Writes numbers and texts one after the other: numbers as LEB128, texts as UTF-8 after their length.</summary>
internal sealed class EntryWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>Gets a value indicating whether a text could not be written because it has half a surrogate pair.</summary>
    public bool HasFailed { get; private set; }

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        HasFailed = false;
    }

    public void Write(UInt128 value)
    {
        MemoryMarshal.Write(_bytes.GetSpan(16), value);
        _bytes.Advance(16);
    }

    public void Write(int value)
    {
        Span<byte> room = _bytes.GetSpan(5);
        uint rest = (uint)value;
        int length = 0;
        for (; rest >= 0x80; rest >>= 7) room[length++] = (byte)(rest | 0x80);
        room[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    public void Write(string? text)
    {
        if (text is null)
        {
            Write(0);
            return;
        }

        byte[] room = ArrayPool<byte>.Shared.Rent(text.Length * 3);
        HasFailed |= Utf8.FromUtf16(text, room, out _, out int length, replaceInvalidSequences: false) != OperationStatus.Done;
        Write(length + 1);
        _bytes.Write(room.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(room);
    }

    /// <summary>What was written, with a checksum.</summary>
    public byte[] ToArray()
    {
        uint checksum = Checksum(_bytes.WrittenSpan);
        MemoryMarshal.Write(_bytes.GetSpan(sizeof(uint)), checksum);
        _bytes.Advance(sizeof(uint));
        return _bytes.WrittenSpan.ToArray();
    }

    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint checksum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) checksum = BitOperations.Crc32C(checksum, MemoryMarshal.Read<ulong>(bytes));
        foreach (byte value in bytes) checksum = BitOperations.Crc32C(checksum, value);
        return checksum;
    }
}
