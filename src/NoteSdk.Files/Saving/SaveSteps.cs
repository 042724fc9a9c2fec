namespace NoteSdk.Files.Saving;

/// <summary>Runs the steps of one save, so that a step that fails is named with the file.</summary>
/// <param name="path">The note.</param>
internal sealed class SaveSteps(string path)
{
    private string _state = "The file is as it was.";

    /// <summary>From here on the file has the new version.</summary>
    public void SetReplaced() => _state = "The file holds the new version, which may not survive a power failure.";

    public void Run(string step, Action action) => Run(step, () =>
    {
        action();
        return true;
    });

    /// <exception cref="IOException">The step failed. A missing file is not a failure of a step: that exception is passed on unchanged.</exception>
    public T Run<T>(string step, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or (IOException and not (FileNotFoundException or DirectoryNotFoundException)))
        {
            throw Failure($"{step} failed: {e.Message.TrimEnd('.')}", e);
        }
    }

    public IOException Failure(string reason, Exception? cause = null)
    {
        IOException failure = new($"{path}: the note was not saved: {reason}. {_state}", cause);
        if (cause is not null) failure.HResult = cause.HResult;
        return failure;
    }
}
