using System.Security.Cryptography;
using System.Text;

namespace NoteSdk.Storage;

/// <summary>
/// The bytes of a journal: <c>NOTESDKJ</c>, the version, the number of changes; each change with its path, its flags, the other path of a move, and for the old and the new content
/// length and SHA-256; then the new contents one after the other; then the SHA-256 of all that. Numbers are little-endian, texts are UTF-8 with their length before them.
/// </summary>
internal static class JournalFormat
{
    private const int Version = 1;
    private const int HashLength = 32;

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
    }

    public static byte[] Write(IReadOnlyList<FileChange> changes)
    {
        using MemoryStream stream = new();
        using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write(changes.Count);
            foreach (FileChange change in changes) Write(writer, change);
            foreach (FileChange change in changes)
            {
                if (change.Bytes is not null) writer.Write(change.Bytes);
            }
        }

        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>Reads a journal.</summary>
    /// <exception cref="FormatException">It does not hold what was written to it, with the reason.</exception>
    public static List<FileChange> Read(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(Magic)) throw new FormatException("it does not begin as a journal");
        if (bytes.Length < Magic.Length + HashLength || !SHA256.HashData(bytes.AsSpan(..^HashLength)).AsSpan().SequenceEqual(bytes.AsSpan(^HashLength..)))
        {
            throw new FormatException("its checksum is wrong");
        }

        using BinaryReader reader = new(new MemoryStream(bytes, Magic.Length, bytes.Length - Magic.Length - HashLength), Encoding.UTF8);
        try
        {
            int version = reader.ReadInt32();
            if (version != Version) throw new FormatException($"it is of version {version}, and this is version {Version}");
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

    private static void Write(BinaryWriter writer, FileChange change)
    {
        Marks marks = (change.Old is null ? 0 : Marks.HasOld) | (change.New is null ? 0 : Marks.HasNew) | (change.Other is null ? 0 : Marks.HasOther)
            | (change.IsRename ? Marks.IsRename : 0) | (change.IsRespelled ? Marks.IsRespelled : 0);
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
        return new FileChange(path, old, @new, null) { Other = other, IsRename = marks.HasFlag(Marks.IsRename), IsRespelled = marks.HasFlag(Marks.IsRespelled) };
    }

    private static string ReadPath(BinaryReader reader)
    {
        string path = reader.ReadString();
        return VaultPath.FindFault(path) is { } fault ? throw new FormatException($"it has a path '{path}', which {fault}") : path;
    }

    private static FileVersion ReadVersion(BinaryReader reader) => new(reader.ReadInt64(), Convert.ToHexStringLower(ReadExactly(reader, HashLength)));

    private static FileChange ReadContent(BinaryReader reader, FileChange change)
    {
        if (change.New is null) return change;
        long length = change.New.Length;
        if (length < 0 || length > reader.BaseStream.Length - reader.BaseStream.Position) throw new FormatException("it ends too early");
        byte[] bytes = ReadExactly(reader, (int)length);
        return FileVersion.Of(bytes) == change.New ? change with { Bytes = bytes } : throw new FormatException($"the content of '{change.Path}' is another one");
    }

    private static byte[] ReadExactly(BinaryReader reader, int length)
    {
        byte[] bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
    }
}
