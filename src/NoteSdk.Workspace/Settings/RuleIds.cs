using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Workspace.Settings;

/// <summary>The ids of all rules: those of schemas, and those of notes.</summary>
internal static class RuleIds
{
    public static IReadOnlyCollection<string> All { get; } =
        [.. SchemaRules.All.Select(static rule => rule.Id), .. NoteRules.All.Select(static rule => rule.Id)];
}
