namespace NoteSdk.Notes.Records;

/// <summary>The note that a record was read from: its bytes, and the file they came from.</summary>
/// <param name="Bytes">The bytes as they were read, or last saved. Never changed.</param>
/// <param name="Path">The file, or null.</param>
internal sealed record NoteSource(byte[] Bytes, string? Path)
{
    private NoteList<NoteDiagnostic>? _diagnostics;

    /// <summary>Gets the bytes that edits start from: the ones read, without the keys that were removed by name.</summary>
    public byte[] Start { get; init; } = Bytes;

    /// <summary>Gets the keys that were removed by name.</summary>
    public IReadOnlyList<string> TakenOut { get; init; } = [];

    /// <summary>Gets the bytes before the saved edits that are part of <see cref="Bytes"/>; null if there were none.</summary>
    public byte[]? FirstRead { get; init; }

    /// <summary>Gets the bytes before all edits that are part of <see cref="Start"/>; null if there were none.</summary>
    public byte[]? BeforeEdits => FirstRead ?? (ReferenceEquals(Start, Bytes) ? null : Bytes);

    /// <summary>
    /// Gets the record with the values of <see cref="Start"/>: the one that was read from it, or written to it. Values that an edited record shares with it
    /// need no look at the bytes.
    /// </summary>
    public NoteRecord? AsRead { get; private set; }

    /// <summary>Keeps the first record of the bytes as their values.</summary>
    public void Hold(NoteRecord record) => AsRead ??= record;

    public NoteList<NoteDiagnostic> Diagnostics(NoteType type) => _diagnostics ??= NoteCheck.Run(Bytes, Path, type);
}
