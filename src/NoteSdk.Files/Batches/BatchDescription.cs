using System.Globalization;
using System.Text;

namespace NoteSdk.Files.Batches;

/// <summary>Describes in words what a batch does.</summary>
internal static class BatchDescription
{
    /// <summary>The number of changes that are named.</summary>
    public const int MostChanges = 20;

    /// <param name="changes">The changes, or the first of them.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>Words such as <c>write 'A.md', move 'B.md' to 'C.md' and make 3 more changes</c>.</returns>
    public static string Of(IReadOnlyList<FileChange> changes, long count)
    {
        HashSet<(string? From, string To)> moves =
            [.. changes.Where(change => change is { New: not null, Other: not null }).Select(change => (change.Other, change.Path))];
        List<FileChange> told = [.. changes.Where(change => change.New is not null || !moves.Contains((change.Path, change.Other ?? "")))];
        string[] words = [.. told.Take(MostChanges).Select(Describe)];
        long left = told.Count - words.Length + Math.Max(0, count - changes.Count);
        return string.Join(", ", words) + (left > 0 ? string.Create(CultureInfo.InvariantCulture, $" and make {left} more changes") : "");
    }

    private static string Describe(FileChange change) => change switch
    {
        { New: null } => $"delete {Quote(change.Path)}",
        { Other: { } from } => $"move {Quote(from)} to {Quote(change.Path)}",
        { Old: null } => $"make {Quote(change.Path)}",
        _ => $"write {Quote(change.Path)}",
    };

    /// <summary>A path may be untrusted text: it must not bring control sequences to a terminal, nor be longer than a line.</summary>
    private static string Quote(string path)
    {
        const int longest = 200;
        StringBuilder text = new("'");
        foreach (char character in path.AsSpan(0, Math.Min(path.Length, longest))) text.Append(char.IsControl(character) ? '\uFFFD' : character);
        return text.Append(path.Length > longest ? "…'" : "'").ToString();
    }
}
