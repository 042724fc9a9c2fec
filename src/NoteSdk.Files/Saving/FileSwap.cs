namespace NoteSdk.Files.Saving;

/// <summary>
/// Replaces the note with the temporary file. If the platform can exchange two files in one step, the old file is compared after
/// that, and put back if it is not the expected one: there is no moment in which another program's version could be overwritten unnoticed. Elsewhere the file
/// is compared right before it is replaced.
/// </summary>
/// <remarks>A program that opened the note for writing before the exchange, and writes after the comparison, writes to the old file: no platform reports
/// that.</remarks>
internal sealed class FileSwap(IFileSystem files, SaveSteps steps, FilePlace target, FilePlace temporary)
{
    private const string Replacing = "replacing the file";
    private const string Restoring = "putting back the version of another program";

    /// <summary>Compares the note with what was read from it, then swaps: so that others hardly ever see a version that is put back at once.</summary>
    /// <exception cref="FileNotFoundException">The note is gone.</exception>
    public FileOutcome Run(byte[] expected, byte[] bytes)
    {
        bool isExpected;
        try
        {
            isExpected = Holds(target, expected);
        }
        catch
        {
            Discard(default);
            throw;
        }

        return isExpected ? Swap(expected, bytes) : Discard(new FileOutcome(SaveStatus.Conflict));
    }

    /// <summary>Swaps a note that was compared with what was read from it not long ago.</summary>
    /// <exception cref="FileNotFoundException">The note is gone.</exception>
    public FileOutcome Swap(byte[] expected, byte[] bytes)
    {
        bool isExchanged;
        try
        {
            isExchanged = steps.Run(Replacing, () => files.TryExchange(temporary, target));
            if (!isExchanged)
            {
                if (!Holds(target, expected)) return Discard(new FileOutcome(SaveStatus.Conflict));
                steps.Run(Replacing, () => files.Replace(temporary, target));
            }
        }
        catch
        {
            Discard(default);
            throw;
        }

        return isExchanged ? Inspect(expected, bytes) : new FileOutcome(SaveStatus.Saved);
    }

    private FileOutcome Inspect(byte[] expected, byte[] bytes)
    {
        bool isExpected;
        try
        {
            isExpected = Holds(temporary, expected);
        }
        catch
        {
            PutBack(bytes);
            throw;
        }

        return isExpected ? Discard(new FileOutcome(SaveStatus.Saved)) : new FileOutcome(SaveStatus.Conflict, Kept: PutBack(bytes));
    }

    /// <summary>
    /// Puts back the old file. If a third version was written in between, that is the newest: it stays, and the one that it displaced is kept beside
    /// it.
    /// </summary>
    /// <returns>The file with the version that was displaced, or null.</returns>
    private string? PutBack(byte[] bytes)
    {
        try
        {
            steps.Run(Restoring, () => files.TryExchange(temporary, target));
            if (Holds(temporary, bytes))
            {
                Discard(default);
                return null;
            }

            steps.Run(Restoring, () => files.TryExchange(temporary, target));
        }
        catch (FileNotFoundException)
        {
            return Keep();
        }
        catch
        {
            Keep();
            throw;
        }

        return Keep();
    }

    private string Keep()
    {
        FilePlace kept = SavePaths.ForKept(target);
        steps.Run($"keeping another program's version as '{kept.Path}'", () => files.MoveNew(temporary, kept));
        return kept.Path;
    }

    private bool Holds(FilePlace place, byte[] bytes) =>
        steps.Run("comparing the file with what was read", () => files.Read(place)).AsSpan().SequenceEqual(bytes);

    private FileOutcome Discard(FileOutcome outcome)
    {
        TemporaryFile.TryDelete(files, temporary);
        return outcome;
    }
}
