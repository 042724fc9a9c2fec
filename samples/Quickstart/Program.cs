// Opens samples/vault; reads, follows, edits and saves its notes. The records Person and Meeting are generated from schemas/*.note.yaml.
using System.Text;
using NoteSdk;
using Quickstart.Notes;
using Samples;

SampleFiles samples = SampleFiles.Find();
Page page = new();

// A vault is a folder of notes that link to one another. A note of it is the record that its schema declares: what the schema calls a date is a DateOnly; a list is a list.
Vault vault = await Vault.OpenAsync(samples.PathOf("vault"), NoteTypes.All);
Person pete = vault.Get<Person>("People/Pete Iming.md");
page.Heading(samples.NameOf(pete));
page.Line($"{pete.Title} ({pete.Handle}), last contact on {pete.LastContact:O}, tagged {string.Join(" and ", pete.Tags)}");
page.Bullets("Key facts", pete.KeyFacts);

// An empty cell and a placeholder such as _Unknown_ are both null. Why a member is null, and where, is there on request.
PersonContactInformation contact = pete.ContactInformation;
page.Table("Contact information", ["Field", "Value", "Line"],
[
    Describe(nameof(contact.Role), contact.Role),
    Describe(nameof(contact.Company), contact.Company),
    Describe(nameof(contact.Department), contact.Department),
    Describe(nameof(contact.Email), contact.Email),
    Describe(nameof(contact.Phone), contact.Phone),
    Describe(nameof(contact.LinkedIn), contact.LinkedIn?.ToString()),
    Describe(nameof(contact.Location), contact.Location),
]);

// A line pattern of the schema takes each item of the list apart: date, link, summary, and who told it.
page.Table("Recent context", ["Date", "Note", "Summary", "Via"],
    pete.RecentContext.Select(entry => (string[])[$"{entry.Date:O}", entry.Note.Target, entry.Summary, entry.Via ?? ""]));

// What leads to a note, and the tasks that name somebody, are found in all notes of the vault.
page.Table("Links to him", ["From", "Line", "Link"],
    vault.Backlinks(vault.Get(pete)).Select(link => (string[])[link.Note.Path, $"{link.Line}", $"{link.Link}"]));
page.Table("Open tasks that he owns", ["From", "Line", "Due", "Task"],
    vault.Tasks().Where(found => !found.Task.IsCompleted && found.Task.Handles.Contains(pete.Handle))
        .Select(found => (string[])[found.Note.Path, $"{found.Line}", $"{found.Task.Due:O}", found.Task.Text]));

// The link is a Link<Meeting>, so what it leads to is read as a Meeting.
ContextEntry latest = pete.RecentContext.MaxBy(entry => entry.Date)!;
Meeting meeting = vault.Resolve(latest.Note, pete).Note!;
page.Heading(samples.NameOf(meeting));
page.Line($"{meeting.Title}, {meeting.Date:O}, {meeting.Start:HH:mm} to {meeting.End:HH:mm}, with {string.Join(", ", meeting.Attendees.Select(person => person.Target))}");
page.Bullets("Decisions", meeting.Decisions.Select(decision => $"{(decision.Mark is Mark.Decided ? "Decided" : "Noted")}: {decision.Text}"));
page.Table("Action items", ["State", "Due", "Task"], meeting.ActionItems.Select(task => (string[])[task.IsCompleted ? "done" : "open", $"{task.Due:O}", task.Text]));

// Records are immutable: `with` makes an edited copy, and the diff says what it will change in the file before anything is written.
Person edited = Edit(pete);
page.Heading("Three edits, as a diff");
page.Diff(edited.Diff());

// The edits go into a copy, so that the sample vault stays as it is. Save refuses if another program has changed the file since it was read.
string folder = Directory.CreateTempSubdirectory("quickstart-").FullName;
string copy = Path.Combine(folder, Path.GetFileName(pete.Path!));
File.Copy(pete.Path!, copy);
Edit(Person.Load(copy)).Save();

// The proof does not rely on the SDK: it compares the lines of the two files byte for byte, line ends included.
string[] before = ReadLines(pete.Path!), after = ReadLines(copy), identical = [.. CommonLines(before, after)];
Directory.Delete(folder, recursive: true);
page.Heading("The saved copy, compared with the original");
page.Table(null, ["", "Lines", "Bytes"],
[
    ["In the original only", $"{before.Length - identical.Length}", $"{CountBytes(before) - CountBytes(identical)}"],
    ["In the copy only", $"{after.Length - identical.Length}", $"{CountBytes(after) - CountBytes(identical)}"],
    ["Identical, in the same order", $"{identical.Length}", $"{CountBytes(identical)}"],
]);

// A bad note is a value too: what can be read is read, nothing is lost, and the rest is reported where it stands.
Person broken = Person.Load(samples.PathOf("bad/Broken note.md"));
page.Heading(samples.NameOf(broken));
page.Line($"{broken.Title}, {broken.ContactInformation.Role} in {broken.ContactInformation.Location}, last contact on {(broken.LastContact is { } day ? $"{day:O}" : "an unknown day")}");
page.Table("Diagnostics", ["Line", "Column", "Id", "Message"],
    broken.Diagnostics.Select(found => (string[])[$"{found.Line}", $"{found.Column}", $"{found.Severity} {found.Id}", found.Message]));

// Two lines changed and one added: anything else would be damage, and the sample would fail.
return before.Length - identical.Length == 2 && after.Length - identical.Length == 3 ? 0 : 1;

string[] Describe(string field, string? value)
{
    NoteMember cell = pete.GetMember($"{nameof(pete.ContactInformation)}.{field}");
    return [field, value ?? $"null ({cell.State})", $"{cell.Line}"];
}

static Person Edit(Person person) => person with
{
    LastContact = new(2026, 1, 10),
    ContactInformation = person.ContactInformation with { Email = "pete.iming@brackwater.example" },
    KeyFacts = [.. person.KeyFacts, "Owns the roadmap of the tile cache since January."],
};

// Latin-1 makes one character of each byte, whatever the bytes mean, so equal texts are equal bytes.
static string[] ReadLines(string path)
{
    string[] lines = File.ReadAllText(path, Encoding.Latin1).Split('\n');
    return [.. lines[..^1].Select(line => line + '\n'), lines[^1]];
}

static IEnumerable<string> CommonLines(string[] before, string[] after)
{
    int next = 0;
    foreach (string line in before)
    {
        int found = Array.IndexOf(after, line, next);
        if (found < 0) continue;
        next = found + 1;
        yield return line;
    }
}

static int CountBytes(string[] lines) => lines.Sum(line => line.Length);
