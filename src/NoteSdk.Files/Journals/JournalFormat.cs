using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NoteSdk.Files.Batches;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Journals;

/// <summary>
/// The bytes of a journal. Its head: <c>NOTESDKJ</c>, the version, the length of the rest and its SHA-256, and a tag of all that by the user's key
/// (HMAC-SHA-256), so that little is read of a journal by somebody else. The rest: the number of changes; each change with its path, its flags, the other path
/// of a move, and for the old and the new content length and SHA-256; then the new contents one after the other, but for files
/// that move unread. Numbers are little-endian, texts are UTF-8
/// with their length before them.
/// </summary>
internal static class JournalFormat
{
    /// <summary>The length of the head.</summary>
    public const int HeadLength = TagStart + HashLength;

    private const int Version = 3;
    private const int FirstWithTag = 2;
    private const int HashLength = 32;
    private const int LengthStart = 12;
    private const int HashStart = LengthStart + sizeof(long);
    private const int TagStart = HashStart + HashLength;

    private static ReadOnlySpan<byte> Magic => "NOTESDKJ"u8;

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        HasOld = 1,
        HasNew = 2,
        HasOther = 4,
        IsRename = 8,
        IsRespelled = 16,
        IsUnread = 32,
    }

    /// <summary>The bytes of a journal.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="key">The user's key.</param>
    public static byte[] Write(IReadOnlyList<FileChange> changes, byte[] key)
    {
        using MemoryStream stream = new();
        stream.SetLength(HeadLength);
        stream.Position = HeadLength;
        using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(changes.Count);
            foreach (FileChange change in changes) Write(writer, change);
            foreach (FileChange change in changes)
            {
                if (change.Bytes is not null) writer.Write(change.Bytes);
            }
        }

        byte[] bytes = stream.ToArray();
        Span<byte> head = bytes.AsSpan(0, HeadLength);
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[Magic.Length..], Version);
        BinaryPrimitives.WriteInt64LittleEndian(head[LengthStart..], bytes.Length - HeadLength);
        SHA256.HashData(bytes.AsSpan(HeadLength), head[HashStart..]);
        HMACSHA256.HashData(key, head[..TagStart], head[TagStart..]);
        return bytes;
    }

    /// <summary>Why a journal was not written by this user on this machine; null if it was.</summary>
    /// <param name="start">The journal's first bytes, the head among them.</param>
    /// <param name="length">The length of the file.</param>
    /// <param name="key">The user's key.</param>
    public static string? FindFault(ReadOnlySpan<byte> start, long length, MachineKey key)
    {
        if (!start.StartsWith(Magic) || start.Length < LengthStart) return "it does not begin like a journal";
        int version = BinaryPrimitives.ReadInt32LittleEndian(start[Magic.Length..]);
        if (version != Version) return string.Create(CultureInfo.InvariantCulture, $"it is of version {version}, and this is version {Version}");
        if (start.Length < HeadLength || !key.IsOwn(start[..TagStart], start[TagStart..HeadLength]))
        {
            return "it was written by another user, or on another machine";
        }
        return BinaryPrimitives.ReadInt64LittleEndian(start[LengthStart..]) == length - HeadLength ? null : "its length is not the one that was written";
    }

    /// <summary>Reads a journal whose head is valid.</summary>
    /// <exception cref="FormatException">It is damaged; the message says how.</exception>
    public static List<FileChange> Read(byte[] bytes)
    {
        if (bytes.Length < HeadLength || !SHA256.HashData(bytes.AsSpan(HeadLength)).AsSpan().SequenceEqual(bytes.AsSpan(HashStart, HashLength)))
        {
            throw new FormatException("its checksum is wrong");
        }
        using BinaryReader reader = new(new MemoryStream(bytes, HeadLength, bytes.Length - HeadLength), Encoding.UTF8);
        try
        {
            List<FileChange> changes = [];
            int count = reader.ReadInt32();
            for (int i = 0; i < count; i++) changes.Add(ReadChange(reader));
            for (int i = 0; i < count; i++) changes[i] = ReadContent(reader, changes[i]);
            return changes;
        }
        catch (EndOfStreamException)
        {
            throw new FormatException("it ends too early");
        }
    }

    /// <summary>Reads what it can of the changes in another user's journal, of this version or the previous one, which had no tag.</summary>
    /// <param name="start">The journal's first bytes.</param>
    /// <param name="most">The largest number of changes.</param>
    /// <returns>The changes without contents, and the number of changes that the journal claims to have.</returns>
    public static (List<FileChange> Changes, long Count) Peek(byte[] start, int most)
    {
        List<FileChange> changes = [];
        if (start.Length < LengthStart || !start.AsSpan().StartsWith(Magic)) return (changes, 0);
        int at = BinaryPrimitives.ReadInt32LittleEndian(start.AsSpan(Magic.Length)) < FirstWithTag ? LengthStart : Math.Min(HeadLength, start.Length);
        using BinaryReader reader = new(new MemoryStream(start, at, start.Length - at), Encoding.UTF8);
        try
        {
            int count = reader.ReadInt32();
            while (changes.Count < Math.Min(count, most)) changes.Add(ReadChange(reader));
            return (changes, count);
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            return (changes, changes.Count);
        }
    }

    private static void Write(BinaryWriter writer, FileChange change)
    {
        Marks marks = (change.Old is null ? 0 : Marks.HasOld) | (change.New is null ? 0 : Marks.HasNew) | (change.Other is null ? 0 : Marks.HasOther)
            | (change.IsRename ? Marks.IsRename : 0) | (change.IsRespelled ? Marks.IsRespelled : 0) | (change.IsUnread ? Marks.IsUnread : 0);
        writer.Write(change.Path);
        writer.Write((byte)marks);
        if (change.Other is not null) writer.Write(change.Other);
        Write(writer, change.Old);
        Write(writer, change.New);
    }

    private static void Write(BinaryWriter writer, FileVersion? version)
    {
        if (version is null) return;
        writer.Write(version.Length);
        writer.Write(Convert.FromHexString(version.Hash));
    }

    private static FileChange ReadChange(BinaryReader reader)
    {
        string path = ReadPath(reader);
        Marks marks = (Marks)reader.ReadByte();
        string? other = marks.HasFlag(Marks.HasOther) ? ReadPath(reader) : null;
        FileVersion? old = marks.HasFlag(Marks.HasOld) ? ReadVersion(reader) : null;
        FileVersion? @new = marks.HasFlag(Marks.HasNew) ? ReadVersion(reader) : null;
        return new FileChange(path, old, @new, null) 
        {
            Other = other,
            IsRename = marks.HasFlag(Marks.IsRename),
            IsRespelled = marks.HasFlag(Marks.IsRespelled),
            IsUnread = marks.HasFlag(Marks.IsUnread),
        };
    }

    /// <summary>The path as it was written. Whether it may be written is checked later (<see cref="BatchPath"/>).</summary>
    private static string ReadPath(BinaryReader reader) => reader.ReadString();

    private static FileVersion ReadVersion(BinaryReader reader) => new(reader.ReadInt64(), Convert.ToHexStringLower(ReadExactly(reader, HashLength)));

    private static FileChange ReadContent(BinaryReader reader, FileChange change)
    {
        if (change.New is null || change.IsUnread) return change;
        long length = change.New.Length;
        if (length < 0 || length > reader.BaseStream.Length - reader.BaseStream.Position) throw new FormatException("it ends too early");
        byte[] bytes = ReadExactly(reader, (int)length);
        return FileVersion.Of(bytes) == change.New
            ? change with { Bytes = bytes }
            : throw new FormatException($"the content of '{change.Path}' is not the one that was written");
    }

    private static byte[] ReadExactly(BinaryReader reader, int length)
    {
        byte[] bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
    }
}
