namespace NoteSdk.Files.Saving;

/// <summary>What a note's file holds at this moment, while others may write it.</summary>
internal static class CurrentFile
{
    /// <summary>The reads of a file in conflict, a millisecond apart, until two are equal: programs that write in place need a moment.</summary>
    private const int MostReads = 20;

    /// <summary>The bytes; null where there is no file.</summary>
    public static byte[]? Read(IFileSystem files, SaveSteps steps, FilePlace place)
    {
        try
        {
            return steps.Run("reading the file", () => files.Read(place));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The bytes when nobody is writing them any more; null where there is no file.</summary>
    public static byte[]? ReadSettled(IFileSystem files, SaveSteps steps, FilePlace place)
    {
        byte[]? last = Read(files, steps, place);
        for (int i = 1; i < MostReads; i++)
        {
            Thread.Sleep(1);
            byte[]? current = Read(files, steps, place);
            if (current is null ? last is null : last is not null && current.AsSpan().SequenceEqual(last)) break;
            last = current;
        }

        return last;
    }

    public static bool Holds(IFileSystem files, SaveSteps steps, FilePlace place, byte[] expected) =>
        Read(files, steps, place) is { } current && current.AsSpan().SequenceEqual(expected);
}
