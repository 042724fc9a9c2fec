using NoteSdk.Schema.Naming;

namespace NoteSdk.Workspace.Members;

/// <summary>Finds the member that a person means.</summary>
internal static class MemberNames
{
    private const int MostNamed = 3;

    /// <exception cref="ArgumentException">No member is meant, or several are.</exception>
    public static WorkspaceMember Find(WorkspaceType type, string name)
    {
        string key = KeyOf(name);
        WorkspaceMember[] meant = [.. type.Members.Where(member => KeyOf(member.Name) == key)];
        if (meant.Length == 0 && key.Length > 0) meant = [.. type.Members.Where(member => KeyOf(member.Name).EndsWith("." + key, StringComparison.Ordinal))];
        if (type.Members.FirstOrDefault(member => member.Name == name) is { } exact) return exact;
        if (meant.Length == 1) return meant[0];
        throw new ArgumentException(meant.Length > 1
            ? $"'{name}' can be {string.Join(" or ", meant.Select(static member => $"'{member.Name}'"))}. Write one of them."
            : $"A note of type '{type.Name}' has no member '{name}'. The nearest are {string.Join(", ", NearestOf(type, key))}.", nameof(name));
    }

    /// <summary>The name without what does not count; the dots between its parts stay.</summary>
    public static string KeyOf(string name) => string.Concat(name.Where(static c => char.IsLetterOrDigit(c) || c == '.')).ToUpperInvariant();

    private static IEnumerable<string> NearestOf(WorkspaceType type, string key)
    {
        List<WorkspaceMember> left = [.. type.Members];
        for (int i = 0; i < MostNamed && left.Count > 0; i++)
        {
            string last = key.Split('.')[^1];
            WorkspaceMember next = left.Find(member => KeyOf(member.Name) == Nearest.Find(key, left.Select(static one => KeyOf(one.Name))))
                ?? left.Find(member => LastOf(member) == Nearest.Find(last, left.Select(LastOf))) ?? left[0];
            left.Remove(next);
            yield return $"'{next.Name}'";
        }
    }

    private static string LastOf(WorkspaceMember member) => KeyOf(member.Name).Split('.')[^1];
}
