using DiffPlex.Renderer;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Merging;

/// <summary>Tells a change by its lines.</summary>
internal static class LineDiff
{
    public static void Print(TerminalWriter output, string old, string now)
    {
        if (old != now) output.Write(UnidiffRenderer.GenerateUnidiff(old, now, "old", "new"));
    }
}
