using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>The queries of a person's note as somebody writes them in C# over the notes of a vault.</summary>
internal static class QueriesByHand
{
    private static readonly string[] Folders = ["VAST/Projects/", "Personal/Projects/"];

    /// <summary>The paths of the projects whose notes link to a person.</summary>
    public static string[] Projects(Vault vault, Person person)
    {
        string path = vault.PathOf(person)!;
        return
        [
            .. Folders.SelectMany(folder => vault.Notes().Where(note => note.Path.StartsWith(folder, StringComparison.Ordinal)))
                .Where(note => note.Links.Any(link => vault.Resolve(link).Path == path)).Select(note => note.Path),
        ];
    }

    /// <summary>The paths and lines of the open tasks that name somebody, by their dates.</summary>
    public static string[] OpenTasks(Vault vault, string name) =>
    [
        .. vault.Tasks().Where(found => found.Task.Status is not ('x' or 'X') && found.Task.ToString().Contains(name, StringComparison.Ordinal))
            .OrderBy(found => found.Task.Due).Select(found => $"{found.Note.Path}:{found.Line}"),
    ];
}
