namespace NoteSdk;

/// <summary>A schema inferred from notes, with what supports it. Never changes, so any number of threads may read it.</summary>
public sealed record InferredSchema
{
    /// <summary>Gets the name of the type.</summary>
    public required string Type { get; init; }

    /// <summary>Gets the schema, in the schema language, with counts as comments.</summary>
    public required string Yaml { get; init; }

    /// <summary>Gets how many notes it was learned from.</summary>
    public required int Learned { get; init; }

    /// <summary>Gets how many notes were held out to try it; 0 where there were fewer than ten.</summary>
    public required int HeldOut { get; init; }

    /// <summary>Gets how many warnings and errors a note that was held out has on average.</summary>
    public required double HeldOutDiagnostics { get; init; }

    /// <summary>Gets how many warnings and errors a note that was learned from has on average.</summary>
    public required double LearnedDiagnostics { get; init; }

    /// <summary>Gets what the schema says, in its order, and what is offered.</summary>
    public required NoteList<InferenceClaim> Claims { get; init; }

    /// <summary>Gets the notes that fit worst, with what the schema reports in them; at most ten.</summary>
    public required NoteList<NoteDiagnostic> Worst { get; init; }

    /// <summary>Gets the files that were left out, each with the reason: templates, files that are no text.</summary>
    public required NoteList<InferenceMisfit> LeftOut { get; init; }
}
