namespace NoteSdk.Queries.Pages;

/// <summary>What a note says of a declared key of its frontmatter.</summary>
/// <param name="IsCertain">Whether the key alone decides: false where a line of the note, or another key, may say something of it too.</param>
/// <param name="Exists">Whether the note has the key.</param>
/// <param name="Value">The value as a field has it; links in it lead nowhere yet.</param>
internal sealed record DeclaredField(bool IsCertain, bool Exists, QueryValue Value)
{
    public static DeclaredField Uncertain { get; } = new(false, false, default);

    public static DeclaredField Absent { get; } = new(true, false, default);
}
