namespace NoteSdk.Cli.Checking;

/// <summary>The page of all rules (schemas/DIAGNOSTICS.md), which is part of the program.</summary>
internal sealed class RulePages
{
    private const string Resource = "DIAGNOSTICS.md";

    private static readonly Lazy<RulePages> s_all = new(static () => new RulePages());

    private readonly SortedDictionary<string, RulePage> _pages = new(StringComparer.Ordinal);

    private RulePages()
    {
        foreach (string part in ResourceText.Read(Resource).Split("\n### ").Skip(1))
        {
            // A heading of a higher level begins something else.
            string section = part.Split("\n## ")[0];
            string id = section[..section.IndexOf('\n', StringComparison.Ordinal)].Trim();
            _pages.Add(id, RulePage.Parse(id, section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n')));
        }
    }

    public static RulePages All => s_all.Value;

    /// <summary>Gets the ids, in order.</summary>
    public IReadOnlyCollection<string> Ids => _pages.Keys;

    public RulePage? Find(string id) => _pages.GetValueOrDefault(id);
}
