using System.Text;

namespace NoteSdk.Vaults.Tests.Caching;

/// <summary>A journal of SQLite that names another one, which SQLite deletes when it runs the first.</summary>
internal static class SqliteJournal
{
    public static void Write(string path, string deleted)
    {
        byte[] name = Encoding.UTF8.GetBytes(deleted);
        byte[] journal = new byte[512];
        ((ReadOnlySpan<byte>)[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]).CopyTo(journal);

        // The pages of the database as it was, the size of sectors, and that of pages.
        ((ReadOnlySpan<byte>)[0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 16, 0]).CopyTo(journal.AsSpan(16));
        int sum = name.Sum(one => (sbyte)one);
        byte[] tail = [0x40, 0, 0, 0, .. name, 0, 0, (byte)(name.Length >> 8), (byte)name.Length, (byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum, 0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
        File.WriteAllBytes(path, [.. journal, .. tail]);
    }
}
