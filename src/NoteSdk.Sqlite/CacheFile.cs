using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;
using NoteSdk.Vaults.Caching;

namespace NoteSdk.Sqlite;

/// <summary>
/// A cache in an SQLite file. A file that is not one of NoteSdk's caches is left as it is. A file that came with the vault may contain anything: it is not
/// queried before its tables are known to be the ones that are created here.
/// </summary>
/// <param name="where">Where the file is.</param>
/// <param name="key">Identifies what the entries depend on besides the notes: entries with another key are ignored.</param>
internal sealed class CacheFile(CachePlace where, string key) : IVaultCache
{
    /// <summary>"Note", in the application id of the SQLite file (fileformat2.html, section 1.3.13).</summary>
    private const int ApplicationId = 0x4E6F7465;
    private const int ApplicationIdOffset = 68;

    /// <summary>How many seconds to wait for another process that writes.</summary>
    private const int Patience = 1;

    /// <summary>The number of SQLite's steps between two checks of whether to go on.</summary>
    private const int StepsBetweenLooks = 10_000;

    /// <summary>The number of checks that an intact file never exceeds: a base, and one more for each of this many bytes.</summary>
    private const int LeastLooks = 100;
    private const int BytesPerLook = 10_000;

    // The versions of the write and read formats in the SQLite file: 1 means without a log beside it.
    private const int WriteVersionOffset = 18;
    private const int ReadVersionOffset = 19;

    private const string VersionTable = "CREATE TABLE version (key TEXT)";
    private const string NotesTable = "CREATE TABLE notes (path TEXT PRIMARY KEY, length INTEGER, written INTEGER, created INTEGER, text BLOB)";

    /// <summary>
    /// The files that SQLite keeps beside a database while it writes. They are never created here, and their effect would depend on whoever created them.
    /// </summary>
    private static readonly string[] s_beside = ["-journal", "-wal", "-shm"];

    private bool _isDamaged;

    public Dictionary<string, CacheEntry> Load(CancellationToken cancellationToken)
    {
        Dictionary<string, CacheEntry> entries = new(StringComparer.Ordinal);
        try
        {
            using FilePlace? found = where.TryOpen();
            if (found is not { } place || !IsCache(place)) return entries;
            _isDamaged |= s_beside.Any(end => place.Folder.TryGetFacts(place.Name + end) is not null);
            if (_isDamaged || place.Facts is not { } facts) return entries;
            long most = facts.Length;
            using SqliteConnection connection = Open(place, SqliteOpenMode.ReadOnly);
            Bound(connection, most, cancellationToken);
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
            if (!HasKey(connection)) return entries;
            using SqliteCommand command = Command(connection, "SELECT path, length, written, created, text FROM notes");
            using SqliteDataReader rows = command.ExecuteReader();
            while (rows.Read())
            {
                byte[] text = rows.GetFieldValue<byte[]>(4);
                most -= text.Length;
                if (most < 0) throw new InvalidOperationException("The file claims to hold more than it has room for.");
                entries[rows.GetString(0)] =
                    new CacheEntry(rows.GetInt64(1), new DateTime(rows.GetInt64(2), DateTimeKind.Utc), new DateTime(rows.GetInt64(3), DateTimeKind.Utc), text);
            }
        }
        catch (Exception e) when (IsFault(e))
        {
            _isDamaged = IsDamage(e);
            entries.Clear();
        }

        return entries;
    }

    public void Save(IReadOnlyCollection<string> gone, IEnumerable<KeyValuePair<string, CacheEntry>> entries)
    {
        try
        {
            using FilePlace place = where.Open();
            if (place.Facts is { } facts && (facts.Kind != FileKind.File || facts.Length > 0) && !IsCache(place)) return;
            if (_isDamaged) Delete(place);
            try
            {
                Write(place, gone, entries);
            }
            catch (SqliteException e) when (IsDamage(e))
            {
                Delete(place);
                throw;
            }
        }
        catch (Exception e) when (IsFault(e))
        {
            // The only effect is that the next opening takes longer.
        }
    }

    /// <summary>
    /// A corrupt file can have endless tables, and values larger than itself. An intact one is read in a small part of the limit.
    /// </summary>
    private static void Bound(SqliteConnection connection, long length, CancellationToken cancellationToken)
    {
        long looks = LeastLooks + (length / BytesPerLook);
        SQLitePCL.raw.sqlite3_limit(connection.Handle, SQLitePCL.raw.SQLITE_LIMIT_LENGTH, (int)Math.Min(length, int.MaxValue));
        SQLitePCL.raw.sqlite3_progress_handler(
            connection.Handle,
            StepsBetweenLooks,
            _ => cancellationToken.IsCancellationRequested || --looks < 0 ? 1 : 0,
            null);
    }

    private static void Delete(FilePlace place)
    {
        SystemFiles.Current.Delete(place);
        foreach (string end in s_beside) SystemFiles.Current.Delete(place.Folder.At(place.Name + end));
    }

    private void Write(FilePlace place, IReadOnlyCollection<string> gone, IEnumerable<KeyValuePair<string, CacheEntry>> entries)
    {
        using SqliteConnection connection = Open(place, SqliteOpenMode.ReadWriteCreate);
        using SqliteTransaction transaction = connection.BeginTransaction();
        if (!HasKey(connection)) Begin(connection);
        using SqliteCommand delete = Command(connection, "DELETE FROM notes WHERE path = $path");
        SqliteParameter deleted = delete.Parameters.Add("$path", SqliteType.Text);
        foreach (string one in gone)
        {
            deleted.Value = one;
            delete.ExecuteNonQuery();
        }

        Insert(connection, entries);
        transaction.Commit();
    }

    private static void Insert(SqliteConnection connection, IEnumerable<KeyValuePair<string, CacheEntry>> entries)
    {
        using SqliteCommand insert = Command(connection, "INSERT OR REPLACE INTO notes VALUES ($path, $length, $written, $created, $text)");
        SqliteParameter path = insert.Parameters.Add("$path", SqliteType.Text);
        SqliteParameter length = insert.Parameters.Add("$length", SqliteType.Integer);
        SqliteParameter written = insert.Parameters.Add("$written", SqliteType.Integer);
        SqliteParameter created = insert.Parameters.Add("$created", SqliteType.Integer);
        SqliteParameter text = insert.Parameters.Add("$text", SqliteType.Blob);
        foreach ((string note, CacheEntry entry) in entries)
        {
            path.Value = note;
            length.Value = entry.Length;
            written.Value = entry.LastWriteUtc.Ticks;
            created.Value = entry.CreationUtc.Ticks;
            text.Value = entry.Text;
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>Creates the tables, and replaces tables with another key.</summary>
    private void Begin(SqliteConnection connection)
    {
        using SqliteCommand command = Command(connection, $"""
            PRAGMA application_id = {ApplicationId};
            DROP TABLE IF EXISTS version;
            DROP TABLE IF EXISTS notes;
            {VersionTable};
            {NotesTable};
            INSERT INTO version VALUES ($key);
            """);
        command.Parameters.AddWithValue("$key", key);
        command.ExecuteNonQuery();
    }

    /// <summary>
    /// Whether the tables are the ones that are created here, and nothing else exists: no endless view, no trigger, no computed column.
    /// </summary>
    /// <exception cref="InvalidOperationException">Something else exists.</exception>
    private bool HasKey(SqliteConnection connection)
    {
        List<string?> found = [];
        using (SqliteCommand schema = Command(connection, "SELECT sql FROM sqlite_schema ORDER BY name LIMIT 4"))
        using (SqliteDataReader rows = schema.ExecuteReader())
        {
            while (rows.Read()) found.Add(rows.IsDBNull(0) ? null : rows.GetString(0));
        }

        if (found.Count == 0) return false;
        if (!found.SequenceEqual([NotesTable, null, VersionTable])) throw new InvalidOperationException("The file has other tables.");
        using SqliteCommand version = Command(connection, "SELECT key FROM version LIMIT 1");
        return version.ExecuteScalar() is string known && known == key;
    }

    /// <summary>Whether the file is an SQLite file with the application id of such a cache.</summary>
    private bool IsCache(FilePlace place)
    {
        if (place.Facts is not { Kind: FileKind.File }) return false;
        ReadOnlySpan<byte> head = SystemFiles.Current.Read(place, ApplicationIdOffset + sizeof(int));
        if (head.Length < ApplicationIdOffset + sizeof(int)) return false;
        if (!head.StartsWith("SQLite format 3\0"u8) || BinaryPrimitives.ReadInt32BigEndian(head[ApplicationIdOffset..]) != ApplicationId) return false;
        _isDamaged |= head[WriteVersionOffset] != 1 || head[ReadVersionOffset] != 1;
        return true;
    }

    /// <remarks>The folder must stay open as long as the connection.</remarks>
    private static SqliteConnection Open(FilePlace place, SqliteOpenMode mode)
    {
        if (FolderVfs.TryName(place) is { } name) return Open(name, mode);
        string path = LinkTarget.RealPath(place.Path);
        SqliteConnection connection = Open(path, mode);
        if (LinkTarget.RealPath(path) == path) return connection;
        connection.Dispose();
        throw new IOException($"'{path}' has become a symbolic link, which is not followed.");
    }

    private static SqliteConnection Open(string source, SqliteOpenMode mode)
    {
        SqliteConnection connection =
            new(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = Patience }.ToString());
        try
        {
            connection.Open();
            using SqliteCommand command = Command(connection, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA journal_mode = MEMORY");
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, string text)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    /// <summary>The file is corrupt, or its rows have unexpected contents.</summary>
    private static bool IsDamage(Exception e) =>
        e is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_INTERRUPT
            or SQLitePCL.raw.SQLITE_TOOBIG } or InvalidCastException or InvalidOperationException or ArgumentOutOfRangeException;

    /// <summary>The last two mean that SQLite itself is missing.</summary>
    private static bool IsFault(Exception e) =>
        IsDamage(e) || e is SqliteException or IOException or UnauthorizedAccessException or DllNotFoundException or TypeInitializationException;
}
