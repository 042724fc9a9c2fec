namespace NoteSdk.Notes.Records;

/// <summary>The note that a record was read from: its bytes, and the file they came from.</summary>
/// <param name="Bytes">The bytes as they were read, or last saved. Never changed.</param>
/// <param name="Path">The file, or null.</param>
internal sealed record NoteSource(byte[] Bytes, string? Path)
{
    private NoteList<NoteDiagnostic>? _diagnostics;

    /// <summary>Gets the bytes that edits start from: those read, less the keys that were taken out by name.</summary>
    public byte[] Start { get; init; } = Bytes;

    /// <summary>Gets the keys that were taken out by name.</summary>
    public IReadOnlyList<string> TakenOut { get; init; } = [];

    /// <summary>Gets the bytes of before the edits that <see cref="Bytes"/> hold because they were saved; null where there were none.</summary>
    public byte[]? FirstRead { get; init; }

    /// <summary>Gets the bytes of before all edits that <see cref="Start"/> holds; null where there were none.</summary>
    public byte[]? BeforeEdits => FirstRead ?? (ReferenceEquals(Start, Bytes) ? null : Bytes);

    /// <summary>
    /// Gets the record that says what <see cref="Start"/> says: the one that was read from it, or written as it. What an edited one shares with it needs no
    /// look at the bytes.
    /// </summary>
    public NoteRecord? AsRead { get; private set; }

    /// <summary>Takes the first record of the bytes as what they say.</summary>
    public void Hold(NoteRecord record) => AsRead ??= record;

    public NoteList<NoteDiagnostic> Diagnostics(NoteType type) => _diagnostics ??= NoteCheck.Run(Bytes, Path, type);
}
