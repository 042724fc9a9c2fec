using NoteSdk.Fuzz.Choosing;

namespace NoteSdk.Fuzz.Tasks;

/// <summary>A note with a list of tasks, one of which is edited.</summary>
/// <param name="Line">What the task's line has behind its check box.</param>
/// <param name="More">A further line of the task's text, or nothing.</param>
/// <param name="Prefix">What stands before the check box.</param>
/// <param name="Status">The character in it.</param>
/// <param name="Above">The task above it, or nothing.</param>
internal sealed record TaskCase(string Line, string More, string Prefix, string Status, string Above)
{
    private const string Head = "## Action Items\n\n";

    public static TaskCase Of(Choices c)
    {
        string line = TaskLines.Any(c);
        string prefix = c.Of<string>(["- ", "* ", "+ ", "1. "]);
        string more = c.OneIn(5) ? c.OneIn(2) ? "more of it" : TaskLines.Any(c).Trim() : "";
        string status = c.Of<string>([" ", "x", "/", "🔥", "é"]);
        string above = prefix != "1. " && c.OneIn(3) ? TaskLines.Any(c) : "";
        return new TaskCase(line.Length == 0 ? "x" : line, more, prefix, status, above);
    }

    /// <summary>Gets the number of the task in the list.</summary>
    public int Index => Above.Length == 0 ? 0 : 1;

    /// <summary>Gets the task's text, of all its lines.</summary>
    public string Text => More.Length == 0 ? Line : $"{Line}\n{More}";

    /// <summary>Gets the note.</summary>
    public string Note => Head + (Above.Length == 0 ? "" : $"{Prefix}[ ] {Above}\n") + $"{Prefix}[{Status}] {Line}\n" + (More.Length == 0 ? "" : new string(' ', Prefix.Length) + More + "\n");

    /// <summary>The first line of the task at a place in the list, given that those above it have one line each.</summary>
    public static string LineOf(string note, int index) => note.Split('\n')[Head.Count(static c => c == '\n') + index];

    public override string ToString() => Report.Quote(Note);
}
