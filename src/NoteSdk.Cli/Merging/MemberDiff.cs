using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Merging;

/// <summary>Tells a change of a note by its members.</summary>
internal static class MemberDiff
{
    private const int MostShown = 60;

    /// <summary>Prints a line for each member that changed.</summary>
    /// <returns>Whether that could be told: both are notes of one type.</returns>
    public static bool Print(Terminal terminal, NoteMembers old, NoteMembers now)
    {
        if (old.Type is null || old.Type.Name != now.Type?.Name) return false;
        string none = terminal.HasUnicode ? "—" : "-";
        string arrow = terminal.HasUnicode ? "→" : "->";
        foreach (WorkspaceMember member in old.Members)
        {
            NoteList<string> was = old[member];
            NoteList<string> has = now[member];
            if (was.SequenceEqual(has)) continue;
            terminal.Results.WriteLine(member.IsList
                ? $"{member.Name}: {Counted(was, has)}"
                : $"{member.Name}: {Shown(was, none)} {arrow} {Shown(has, none)}");
        }

        if (IsRestChanged(old, now)) terminal.Results.WriteLine("text beside the members: changed");
        return true;
    }

    /// <summary>What was added and removed; of items that only changed their order, that.</summary>
    private static string Counted(NoteList<string> was, NoteList<string> has)
    {
        List<string> left = [.. was];
        int added = has.Count(item => !left.Remove(item));
        return (added, left.Count) switch
        {
            (0, 0) => "moved",
            (_, 0) => $"+{added}",
            (0, _) => $"-{left.Count}",
            _ => $"+{added} -{left.Count}",
        };
    }

    private static string Shown(NoteList<string> texts, string none) =>
        texts is [var text, ..] ? Cells.Fit(text.ReplaceLineEndings(" "), MostShown, "…") : none;

    private static bool IsRestChanged(NoteMembers old, NoteMembers now)
    {
        try
        {
            return now.With(old.Members.Select(member => (member, old[member]))).Text != old.Text;
        }
        catch (Exception e) when (e is NoteWriteException or ArgumentException)
        {
            return false;
        }
    }
}
