namespace NoteSdk.Generator.Pipeline;

/// <summary>The names of the generator's steps, for tests that watch which of them run again.</summary>
internal static class Steps
{
    public const string Texts = nameof(Texts);
    public const string Files = nameof(Files);
    public const string Namespace = nameof(Namespace);
    public const string Set = nameof(Set);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Types = nameof(Types);
    public const string Registry = nameof(Registry);
    public const string NoteTexts = nameof(NoteTexts);
    public const string NoteFiles = nameof(NoteFiles);
    public const string NoteFolders = nameof(NoteFolders);
    public const string UnfitFiles = nameof(UnfitFiles);
    public const string FindingTexts = nameof(FindingTexts);
    public const string FindingFiles = nameof(FindingFiles);
    public const string Findings = nameof(Findings);
}
