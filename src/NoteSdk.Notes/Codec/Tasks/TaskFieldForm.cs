namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>How a task writes a field.</summary>
internal enum TaskFieldForm
{
    /// <summary><c>[due:: 2026-01-10]</c>.</summary>
    Bracket,

    /// <summary><c>(due:: 2026-01-10)</c>.</summary>
    Parenthesis,

    /// <summary><c>📅 2026-01-10</c>.</summary>
    Emoji,
}
