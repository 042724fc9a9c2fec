namespace NoteSdk.Fuzz.Tasks;

/// <summary>The format that a vault has set in the Tasks plug-in.</summary>
internal enum TasksFormat
{
    /// <summary><c>📅 2026-01-10</c>.</summary>
    Emoji,

    /// <summary><c>[due:: 2026-01-10]</c>.</summary>
    Dataview,
}
