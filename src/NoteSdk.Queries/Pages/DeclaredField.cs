namespace NoteSdk.Queries.Pages;

/// <summary>The value of a declared key of the frontmatter in a note.</summary>
/// <param name="IsCertain">Whether the key alone decides: false if a line of the note, or another key, may add to it.</param>
/// <param name="Exists">Whether the note has the key.</param>
/// <param name="Value">The value as a field has it; links in it are not resolved yet.</param>
internal sealed record DeclaredField(bool IsCertain, bool Exists, QueryValue Value)
{
    public static DeclaredField Uncertain { get; } = new(false, false, default);

    public static DeclaredField Absent { get; } = new(true, false, default);
}
