using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary>Asks a person for what a new note must have.</summary>
internal static class Questions
{
    /// <summary>Asks for the members that are required, have no default, and were not given.</summary>
    /// <exception cref="CliException">The input ended before all was answered.</exception>
    public static void Ask(Terminal terminal, WorkspaceType type, List<KeyValuePair<string, string>> values)
    {
        HashSet<string> given = [.. values.Select(one => type.FindMember(one.Key).Name)];
        foreach (WorkspaceMember member in type.Members.Where(one => one is { IsRequired: true, IsList: false, Default: null } && !given.Contains(one.Name)))
        {
            terminal.Messages.Write($"{member.Name} ({ExpectedOf(member)}): ");
            terminal.Messages.Flush();
            string answer = terminal.Input.ReadLine()?.Trim() ?? "";
            if (answer.Length == 0) throw new CliException($"{member.Name} is required. Nothing was written.");
            values.Add(new(member.Name, answer));
        }
    }

    private static string ExpectedOf(WorkspaceMember member) =>
        member.EnumMembers.Count > 0 ? string.Join(", ", member.EnumMembers.Select(static one => one.Spellings[0])) : member.Expected;
}
