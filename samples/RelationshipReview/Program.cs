// Whom have I not spoken to for 90 days? With our last meeting, and the open tasks that are theirs. A date as argument is taken for today.
using System.Globalization;
using NoteSdk;
using RelationshipReview.Notes;
using Samples;

const int Days = 90;
DateOnly today = args is [var date] ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture) : DateOnly.FromDateTime(DateTime.Today);
DateOnly limit = today.AddDays(-Days);

Vault vault = await Vault.OpenAsync(SampleFiles.Find().PathOf("vault"), NoteTypes.All);

// Wherever in the vault a task stands, it names its owner by handle.
ILookup<string, TaskItem> openTasks = vault.Tasks()
    .Where(found => !found.Task.IsCompleted)
    .SelectMany(found => found.Task.Handles, (found, handle) => (handle, found.Task))
    .ToLookup(pair => pair.handle, pair => pair.Task, StringComparer.OrdinalIgnoreCase);

// Somebody without a date was never spoken to, and comes first.
IEnumerable<Person> silent = vault.Notes<Person>()
    .Where(person => person.LastContact is null || person.LastContact < limit)
    .OrderBy(person => person.LastContact);

Page page = new();
page.Heading($"Not spoken to since {limit:O}, {Days} days before {today:O}");
page.Table(null, ["Person", "Last contact", "Last meeting", "Open tasks"], silent.Select(person => (string[])
[
    person.Title,
    person.LastContact is { } last ? $"{last:O}\n{today.DayNumber - last.DayNumber} days ago" : "never",
    LastMeeting(person) is { } meeting ? $"{meeting.Title}\n{meeting.Date:O}" : "none",
    string.Join('\n', openTasks[person.Handle].OrderBy(task => task.Due ?? DateOnly.MaxValue).Select(Describe)),
]));

// The entry's link is a Link<Meeting>: it is followed as Obsidian follows it, and gives a Meeting, or null where it leads to none.
Meeting? LastMeeting(Person person) => person.RecentContext.MaxBy(entry => entry.Date) is { } latest ? vault.Resolve(latest.Note, person).Note : null;

static string Describe(TaskItem task) => task.Due is { } due ? $"• {task.Text}, due {due:O}" : $"• {task.Text}";
