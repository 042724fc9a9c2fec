namespace NoteSdk.Records;

/// <summary>The note that a record was read from: its bytes, and the file they came from.</summary>
/// <param name="Bytes">The bytes as they were read. Never changed.</param>
/// <param name="Path">The file, or null.</param>
internal sealed record NoteSource(byte[] Bytes, string? Path)
{
    private NoteList<NoteDiagnostic>? _diagnostics;

    /// <summary>Gets the record that says what the bytes say: the one that was read from them, or written as them. What an edited one shares with it needs no look at the bytes.</summary>
    public NoteRecord? AsRead { get; private set; }

    /// <summary>Takes the first record of the bytes as what they say.</summary>
    public void Hold(NoteRecord record) => AsRead ??= record;

    public NoteList<NoteDiagnostic> Diagnostics(NoteType type) => _diagnostics ??= NoteCheck.Run(Bytes, Path, type);
}
