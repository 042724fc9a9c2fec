using MeetingIngest.Notes;
using NoteSdk;

namespace MeetingIngest;

/// <summary>Brings the notes of those who attended a meeting up to date. What a note holds already is not added again, so a second run changes nothing.</summary>
internal sealed class Ingest(Vault vault, Meeting meeting)
{
    /// <summary>Those who are new, by name: two links may spell it differently.</summary>
    private readonly Dictionary<string, Person> _made = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All changes, not written yet.</summary>
    public VaultBatch Run()
    {
        VaultBatch batch = vault.NewBatch();
        Person[] attendees = [.. meeting.Attendees.Select(FindOrMake).OfType<Person>().Distinct()];
        foreach (Person person in attendees)
        {
            Person updated = Update(person);
            if (person.Path is null) batch.Create(updated);
            else batch.Save(updated);
        }

        batch.Save(meeting with { ActionItems = [.. meeting.ActionItems.Select(task => Assign(task, attendees))] });
        return batch;
    }

    /// <summary>Whom a link means: the person whose note it leads to, else the one with that title or alias, else a new one. Null where it leads to another note, or to several.</summary>
    private Person? FindOrMake(Link<Person> link)
    {
        ResolvedLink<Person> found = vault.Resolve(link, meeting);
        if (found.Status != LinkStatus.NotFound) return found.Status == LinkStatus.Found ? found.Note : null;
        string name = Path.GetFileName(link.Target);
        if (vault.FindByTitle<Person>(name).Concat(vault.FindByAlias<Person>(name)).FirstOrDefault() is { } known) return known;
        if (!_made.TryGetValue(name, out Person? made)) _made.Add(name, made = new Person { Title = name, Created = meeting.Date, AutoCreated = true, Tags = ["type/people", "needs-review"] });
        return made;
    }

    private Person Update(Person person) => person with
    {
        LastContact = person.LastContact > meeting.Date ? person.LastContact : meeting.Date,
        KeyFacts = [.. person.KeyFacts, .. meeting.Facts.Where(fact => IsFor(fact, person)).Select(fact => fact.Text).Except(person.KeyFacts)],
        TopicsDiscussed = [.. person.TopicsDiscussed, .. meeting.TopicsDiscussed.Except(person.TopicsDiscussed, StringComparer.OrdinalIgnoreCase)],
        RecentContext = person.RecentContext.Any(entry => vault.Resolve(entry.Note, person).Note == meeting) ? person.RecentContext : [Describe(person), .. person.RecentContext],
        KeyDecisions = [.. person.KeyDecisions, .. meeting.Decisions.ExceptBy(person.KeyDecisions.Select(known => known.Text), decision => decision.Text)],
    };

    /// <summary>A fact about somebody is for that one's note; any other is for all who were there. Records are values, so somebody new, too, is found to be the same.</summary>
    private bool IsFor(MeetingFact fact, Person person) => fact.About is not { } about || FindOrMake(about) == person;

    private ContextEntry Describe(Person person) => new()
    {
        Date = meeting.Date,
        Note = vault.LinkTo(meeting, person),
        Summary = meeting.Summary ?? meeting.Title,
        Via = meeting.Minutes is { } minutes && FindOrMake(minutes) is { } teller && teller != person ? teller.Title : null,
    };

    /// <summary>A task without a handle is for the one whom its text names first, by a link or in full.</summary>
    private static TaskItem Assign(TaskItem task, Person[] attendees)
    {
        Person? owner = task.Handles.Count > 0 ? null : Array.Find(attendees, person => BeginsWith(task, person.Title) || BeginsWith(task, new Link(person.Title).ToString()));
        return task with
        {
            Text = owner is null ? task.Text : $"{task.Text} {owner.Handle}",
            Children = [.. task.Children.Select(child => Assign(child, attendees))],
        };
    }

    private static bool BeginsWith(TaskItem task, string name) => task.Text.StartsWith(name, StringComparison.Ordinal) && task.Text.ElementAtOrDefault(name.Length) is ' ' or ':';
}
