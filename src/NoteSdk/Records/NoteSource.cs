namespace NoteSdk.Records;

/// <summary>The note that a record was read from: its bytes, and the file they came from.</summary>
/// <param name="Bytes">The bytes as they were read. Never changed.</param>
/// <param name="Path">The file, or null.</param>
internal sealed record NoteSource(byte[] Bytes, string? Path)
{
    private NoteList<NoteDiagnostic>? _diagnostics;

    public NoteList<NoteDiagnostic> Diagnostics(NoteType type) => _diagnostics ??= NoteCheck.Run(Bytes, Path, type);
}
