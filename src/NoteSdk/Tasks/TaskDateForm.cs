namespace NoteSdk.Tasks;

/// <summary>How a task writes its dates.</summary>
internal enum TaskDateForm
{
    /// <summary><c>[due:: 2026-01-10]</c>.</summary>
    Bracket,

    /// <summary><c>(due:: 2026-01-10)</c>.</summary>
    Parenthesis,

    /// <summary><c>📅 2026-01-10</c>.</summary>
    Emoji,
}
