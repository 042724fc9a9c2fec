using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace NoteSdk.Caching;

/// <summary>
/// What was known of a vault's notes when it was opened last, in an SQLite file. It is never the truth: whatever is wrong with it, the vault is opened without. A file that is none
/// of NoteSdk's caches is left as it is.
/// </summary>
/// <param name="path">The full path of the file.</param>
/// <param name="key">What the entries depend on besides the notes: those of another key are none.</param>
internal sealed class VaultCache(string path, string key)
{
    /// <summary>"Note", at the place where SQLite files tell what they are for (fileformat2.html, section 1.3.13).</summary>
    private const int ApplicationId = 0x4E6F7465;
    private const int ApplicationIdOffset = 68;

    /// <summary>In seconds: how long another process that writes is waited for.</summary>
    private const int Patience = 1;

    private bool _isDamaged;

    /// <summary>All entries by the paths of their notes; none where there is no such cache.</summary>
    public Dictionary<string, CacheEntry> Load()
    {
        Dictionary<string, CacheEntry> entries = new(StringComparer.Ordinal);
        try
        {
            if (!IsCache()) return entries;
            using SqliteConnection connection = Open(SqliteOpenMode.ReadOnly);
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
            if (!HasKey(connection)) return entries;
            using SqliteCommand command = Command(connection, "SELECT path, length, written, created, text FROM notes");
            using SqliteDataReader rows = command.ExecuteReader();
            while (rows.Read())
            {
                entries[rows.GetString(0)] = new CacheEntry(rows.GetInt64(1), new DateTime(rows.GetInt64(2), DateTimeKind.Utc), new DateTime(rows.GetInt64(3), DateTimeKind.Utc), rows.GetFieldValue<byte[]>(4));
            }
        }
        catch (Exception e) when (IsFault(e))
        {
            _isDamaged = IsDamage(e);
            entries.Clear();
        }

        return entries;
    }

    /// <summary>Replaces entries, all or none of them. Where that is not possible, the cache stays as it was.</summary>
    /// <param name="gone">The paths of entries that are no longer right.</param>
    /// <param name="notes">The notes to be known.</param>
    public void Save(IReadOnlyCollection<string> gone, IReadOnlyCollection<VaultNote> notes)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > 0 } && !IsCache()) return;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (_isDamaged) File.Delete(path);
            try
            {
                Write(gone, notes);
            }
            catch (SqliteException e) when (IsDamage(e))
            {
                File.Delete(path);
                throw;
            }
        }
        catch (Exception e) when (IsFault(e))
        {
            // The next opening takes longer. That is all.
        }
    }

    private void Write(IReadOnlyCollection<string> gone, IReadOnlyCollection<VaultNote> notes)
    {
        using SqliteConnection connection = Open(SqliteOpenMode.ReadWriteCreate);
        using SqliteTransaction transaction = connection.BeginTransaction();
        if (!HasKey(connection)) Begin(connection);
        using SqliteCommand delete = Command(connection, "DELETE FROM notes WHERE path = $path");
        SqliteParameter deleted = delete.Parameters.Add("$path", SqliteType.Text);
        foreach (string one in gone)
        {
            deleted.Value = one;
            delete.ExecuteNonQuery();
        }

        Insert(connection, notes);
        transaction.Commit();
    }

    private static void Insert(SqliteConnection connection, IReadOnlyCollection<VaultNote> notes)
    {
        using SqliteCommand insert = Command(connection, "INSERT OR REPLACE INTO notes VALUES ($path, $length, $written, $created, $text)");
        SqliteParameter path = insert.Parameters.Add("$path", SqliteType.Text);
        SqliteParameter length = insert.Parameters.Add("$length", SqliteType.Integer);
        SqliteParameter written = insert.Parameters.Add("$written", SqliteType.Integer);
        SqliteParameter created = insert.Parameters.Add("$created", SqliteType.Integer);
        SqliteParameter text = insert.Parameters.Add("$text", SqliteType.Blob);
        EntryWriter writer = new();
        foreach (VaultNote note in notes)
        {
            if (EntryFormat.Write(writer, note) is not { } entry) continue;
            path.Value = note.Path;
            length.Value = note.Length;
            written.Value = note.LastWriteTimeUtc.Ticks;
            created.Value = note.CreationTimeUtc.Ticks;
            text.Value = entry;
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>Makes the tables, in the place of those of another key.</summary>
    private void Begin(SqliteConnection connection)
    {
        using SqliteCommand command = Command(connection, $"""
            PRAGMA application_id = {ApplicationId};
            DROP TABLE IF EXISTS version;
            DROP TABLE IF EXISTS notes;
            CREATE TABLE version (key TEXT);
            CREATE TABLE notes (path TEXT PRIMARY KEY, length INTEGER, written INTEGER, created INTEGER, text BLOB);
            INSERT INTO version VALUES ($key);
            """);
        command.Parameters.AddWithValue("$key", key);
        command.ExecuteNonQuery();
    }

    private bool HasKey(SqliteConnection connection)
    {
        using SqliteCommand tables = Command(connection, "SELECT count(*) FROM sqlite_schema WHERE name IN ('version', 'notes')");
        if (tables.ExecuteScalar() is not 2L) return false;
        using SqliteCommand version = Command(connection, "SELECT key FROM version");
        return version.ExecuteScalar() is string known && known == key;
    }

    /// <summary>Whether the file is an SQLite file that says it is such a cache.</summary>
    private bool IsCache()
    {
        if (!File.Exists(path)) return false;
        Span<byte> head = stackalloc byte[ApplicationIdOffset + sizeof(int)];
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && head.StartsWith("SQLite format 3\0"u8) && BinaryPrimitives.ReadInt32BigEndian(head[ApplicationIdOffset..]) == ApplicationId;
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = Patience }.ToString());
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string text)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    /// <summary>The file is in disorder, or has other things in its rows than were put there.</summary>
    private static bool IsDamage(Exception e) =>
        e is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB } or InvalidCastException or InvalidOperationException or ArgumentOutOfRangeException;

    /// <summary>The last two: SQLite itself is not there.</summary>
    private static bool IsFault(Exception e) =>
        IsDamage(e) || e is SqliteException or IOException or UnauthorizedAccessException or DllNotFoundException or TypeInitializationException;
}
