namespace NoteSdk.Notes.Records;

/// <summary>The rules of note types by a folder, or by a value of a key of the frontmatter.</summary>
internal sealed class RuleIndex(StringComparer comparer)
{
    private readonly Dictionary<string, List<TypeRule>> _rules = new(comparer);
    private int _longest;

    public void Add(string name, TypeRule rule)
    {
        if (!_rules.TryGetValue(name, out List<TypeRule>? rules)) _rules.Add(name, rules = []);
        rules.Add(rule);
        _longest = Math.Max(_longest, name.Length);
    }

    /// <summary>The rules of a name.</summary>
    public IReadOnlyList<TypeRule> Of(ReadOnlySpan<char> name) =>
        name.Length <= _longest && _rules.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out List<TypeRule>? rules) ? rules : [];

    /// <summary>The name that is above another one, in a path with <c>/</c>; empty if there is none.</summary>
    public static ReadOnlySpan<char> Above(ReadOnlySpan<char> name) => name[..Math.Max(0, name.LastIndexOf('/'))];
}
