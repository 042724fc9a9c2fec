using System.Globalization;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>The queries of a person's note as somebody writes them in LINQ over the typed notes of a vault.</summary>
internal static class QueriesByHand
{
    private static readonly string[] Folders = ["VAST/Projects/", "Personal/Projects/"];

    /// <summary>The projects whose notes link to a person.</summary>
    public static IEnumerable<FoundRow> Projects(Vault vault, Person person)
    {
        string path = vault.PathOf(person)!;
        return from folder in Folders
               from note in vault.Notes()
               where note.Path.StartsWith(folder, StringComparison.Ordinal)
               let project = note.As<Project>()
               where project is not null && LinksOf(project).Any(link => vault.Resolve(link, note.Path).Path == path)
               select new FoundRow(note.Path);
    }

    /// <summary>The open tasks of all meetings that name somebody, by their dates.</summary>
    public static IEnumerable<FoundRow> OpenTasks(Vault vault, string name) =>
        from note in vault.Notes()
        let meeting = note.As<Meeting>()
        where meeting is not null
        from task in meeting.ActionItems.SelectMany(WithChildren)
        where !task.IsCompleted && task.Text.Contains(name, StringComparison.Ordinal)
        orderby task.Due
        select new FoundRow(note.Path, task.Due, task.Text);

    /// <summary>The people not met for long.</summary>
    public static FoundRow[] Stale(Vault vault)
    {
        DateOnly limit = new(2025, 3, 1);
        return
        [
            .. from note in vault.Notes()
               where note.Path.StartsWith("VAST/People/", StringComparison.Ordinal) && note.As<Person>()?.LastContact < limit
               select new FoundRow(note.Path),
        ];
    }

    /// <summary>How many people were last met on each day.</summary>
    public static FoundRow[] Groups(Vault vault) =>
    [
        .. from note in vault.Notes()
           let person = note.As<Person>()
           where person?.LastContact is not null
           group person by person.LastContact into met
           orderby met.Key
           select new FoundRow(met.Count().ToString(CultureInfo.InvariantCulture), met.Key),
    ];

    /// <summary>The typed links of a project to people.</summary>
    private static IEnumerable<Link> LinksOf(Project project)
    {
        if (project.Owner is { } owner) yield return owner.ToLink();
        foreach (Link<Person> person in project.People) yield return person.ToLink();
        foreach (LogEntry entry in project.Log)
        {
            if (entry.Author is { } author) yield return author.ToLink();
        }
    }

    private static IEnumerable<TaskItem> WithChildren(TaskItem task) => [task, .. task.Children.SelectMany(WithChildren)];
}
