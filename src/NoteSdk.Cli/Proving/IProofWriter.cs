namespace NoteSdk.Cli.Proving;

/// <summary>Makes the edits that are proved. A test has one that makes mistakes.</summary>
internal interface IProofWriter
{
    /// <summary>The text of a note after changes of it; null if they change nothing.</summary>
    /// <exception cref="NoteWriteException">The note cannot hold a value.</exception>
    /// <exception cref="ArgumentException">A text is no value.</exception>
    string? Write(NoteWorkspace workspace, string path, Action<WorkspaceChanges> make);

    /// <summary>The bytes of a note that was read and not changed.</summary>
    byte[] WriteBack(NoteRecord note);

    /// <summary>The vault after a note was moved.</summary>
    Task<NoteWorkspace> MoveAsync(NoteWorkspace workspace, string path, string newPath, CancellationToken cancellationToken);
}
