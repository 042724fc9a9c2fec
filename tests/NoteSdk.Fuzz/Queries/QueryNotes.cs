namespace NoteSdk.Fuzz.Queries;

/// <summary>A few notes and a table that have all that queries ask for.</summary>
internal static class QueryNotes
{
    /// <summary>The path of the note that queries stand in.</summary>
    public const string Origin = "A.md";

    public static readonly (string Path, string Text)[] All =
    [
        (Origin, "---\nn: 1\ntags: [x/y]\ndue: 2024-01-01\n---\n# H\n[k:: 1, 2] [[B]] #t\n- [ ] one [due:: soon]\n    - [x] two ^id\n- item:: v\n"),
        ("B.md", "e:: [[A]]\n> q:: 3 days\n\n1. [/] three 📅 2024-02-02 [[A|a]]\n"),
        ("f/C.md", "text\n"),
        ("f/d.csv", "a,b c\n1,\"x, y\"\n2,2024-01-02\n"),
    ];
}
