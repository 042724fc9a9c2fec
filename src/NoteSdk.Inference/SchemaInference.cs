using NoteSdk.Inference;
using NoteSdk.Inference.Facts;

namespace NoteSdk;

/// <summary>
/// Infers schemas from notes. What is claimed holds for all notes; what holds for nearly all is offered as a comment. The same notes give the same schema, in
/// whatever
/// order they come. Any number of threads may infer at the same time.
/// </summary>
public static class SchemaInference
{
    private const int LeastForHoldingOut = 10;
    private const int HeldOutPart = 5;

    /// <summary>Infers the schema of notes of one type.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="options">How it is inferred; null for the usual way.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentException">There are no notes, or none is left once templates and files that are no text are left out.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static InferredSchema Infer(string type, IEnumerable<InferenceNote> notes, InferenceOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        ArgumentNullException.ThrowIfNull(notes);
        options ??= new InferenceOptions();
        List<InferenceMisfit> leftOut = [];
        List<InferenceNote> sources = [];
        foreach (InferenceNote note in notes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SourceCheck.ReasonToLeaveOut(note) is { } reason) leftOut.Add(new InferenceMisfit(reason, note.Path, 1));
            else sources.Add(note);
        }

        if (sources.Count == 0) throw new ArgumentException("There is no note to infer a schema from.", nameof(notes));
        sources = [.. sources.OrderBy(static note => PathHash.Of(note.Path)).ThenBy(static note => note.Path, StringComparer.Ordinal).Take(options.MostNotes)
            .OrderBy(static note => note.Path, StringComparer.Ordinal)];
        List<NoteFacts> facts = [];
        foreach (InferenceNote note in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            NoteFacts read = FactReader.Read(note);
            read.IsHeldOut = sources.Count >= LeastForHoldingOut && PathHash.Of(note.Path) % HeldOutPart == 0;
            facts.Add(read);
        }

        return new SchemaBuilder(type, facts, sources, options).Build([.. leftOut.OrderBy(static one => one.Path, StringComparer.Ordinal)], cancellationToken);
    }
}
