namespace NoteSdk.Files.Native;

/// <summary>What a folder knows about a file, without following symbolic links.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">The length of a file in bytes.</param>
/// <param name="Mode">The permissions; 0 on Windows.</param>
/// <param name="WrittenUtc">When it was last written.</param>
/// <param name="MadeUtc">When it was created; if the file system does not know, the earliest time that it does know, as .NET reports it.</param>
/// <param name="Identity">Identifies the file on the machine; on Windows the same for all.</param>
internal readonly record struct FileFacts(FileKind Kind, long Length, UnixFileMode Mode, DateTime WrittenUtc, DateTime MadeUtc,
    (ulong Device, ulong Number) Identity)
{
    private const int KindMask = 0xF000;
    private const int ModeMask = 0xFFF;

    /// <summary>
    /// File systems can store any number as a time. These are one day from either end of .NET's range, so that every time zone can show them.
    /// </summary>
    private static readonly DateTime s_earliest = new(TimeSpan.TicksPerDay, DateTimeKind.Utc);

    /// <summary>Gets the latest time that is known of a file.</summary>
    public static DateTime Latest { get; } = new(DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay, DateTimeKind.Utc);

    public static FileFacts Of(in Libc.LinuxStatus status)
    {
        DateTime written = ToTime(status.WrittenSeconds, status.WrittenNanoseconds);
        DateTime changed = ToTime(status.ChangedSeconds, status.ChangedNanoseconds);
        return new FileFacts(ToKind(status.Mode), status.Length, (UnixFileMode)(status.Mode & ModeMask), written, changed < written
            ? changed
            : written, (((ulong)status.MajorDevice << 32) | status.MinorDevice, status.Number));
    }

    public static FileFacts Of(in Libc.MacStatus status) => new(
        ToKind(status.Mode),
        status.Length,
        (UnixFileMode)(status.Mode & ModeMask),
        ToTime(status.WrittenSeconds, status.WrittenNanoseconds),
        ToTime(status.MadeSeconds, status.MadeNanoseconds),
        ((ulong)status.Device, status.Number));

    /// <summary>Gets the facts about a full path without following a link in its last part; null if nothing is there.</summary>
    public static FileFacts? At(string path) => SystemWays.Current.HasHandles ? NativeFiles.TryGetFacts(Libc.CurrentFolder, path) : Of(new FileInfo(path));

    /// <summary>What .NET reports about a file; null if there is none.</summary>
    public static FileFacts? Of(FileInfo file)
    {
        FileAttributes attributes = file.Attributes;
        if (attributes == (FileAttributes)(-1)) return null;
        FileKind kind = FileKind.File;
        if ((attributes & FileAttributes.ReparsePoint) != 0 && file.LinkTarget is not null) kind = FileKind.Link;
        else if ((attributes & FileAttributes.Directory) != 0) kind = FileKind.Folder;
        else if ((attributes & FileAttributes.Device) != 0) kind = FileKind.Other;
        long length = kind == FileKind.File ? file.Length : 0;
        return new FileFacts(kind, length, default, ToTime(file, static one => one.LastWriteTimeUtc), ToTime(file, static one => one.CreationTimeUtc), default);
    }

    /// <summary>The nearest time that can be represented.</summary>
    public static DateTime ToTime(long seconds, long nanoseconds)
    {
        if (seconds >= (Latest - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond) return Latest;
        if (seconds <= (s_earliest - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond) return s_earliest;
        return DateTime.UnixEpoch.AddTicks((seconds * TimeSpan.TicksPerSecond) + (nanoseconds / TimeSpan.NanosecondsPerTick));
    }

    private static DateTime ToTime(FileInfo file, Func<FileInfo, DateTime> time)
    {
        try
        {
            return time(file);
        }
        catch (ArgumentOutOfRangeException)
        {
            return Latest;
        }
    }

    /// <summary>S_IFREG, S_IFDIR, S_IFLNK.</summary>
    private static FileKind ToKind(int mode) => (mode & KindMask) switch
    {
        0x8000 => FileKind.File,
        0x4000 => FileKind.Folder,
        0xA000 => FileKind.Link,
        _ => FileKind.Other,
    };
}
