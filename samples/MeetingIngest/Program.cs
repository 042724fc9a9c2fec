// Brings the notes of those who attended a meeting up to date with its note, and shows what that changes. It is written with --write only.
using MeetingIngest;
using MeetingIngest.Notes;
using NoteSdk;
using Samples;

const string Write = "--write";
string path = args.FirstOrDefault(argument => argument != Write) ?? "Meetings/2026-01-15 - Buoy survey.md";

Page page = new();
Vault vault = await Vault.OpenAsync(SampleFiles.Find().PathOf("vault"), NoteTypes.All);
if (!vault.TryGet(path, out VaultNote? note) || note.As<Meeting>() is not { } meeting)
{
    page.Line($"{path} is no meeting of {vault.Path}.");
    return 1;
}

page.Heading($"{meeting.Title}, {meeting.Date:O}");
foreach (ResolvedLink<Person> unclear in meeting.Attendees.Select(attendee => vault.Resolve(attendee, meeting)).Where(found => found.Status is LinkStatus.WrongType or LinkStatus.Ambiguous))
{
    page.Line($"Left alone: an attendee whose link leads to {string.Join(" or ", unclear.Target.Candidates)}.");
}

// All changes are one batch, whose diff is there before anything is written: then all of it, or nothing.
VaultBatch batch;
try
{
    batch = new Ingest(vault, meeting).Run();
}
catch (NoteWriteException refusal)
{
    page.Line($"{refusal.Message} Nothing is written.");
    return 1;
}

if (batch.Paths.Count == 0)
{
    page.Line("All notes are up to date.");
    return 0;
}

page.Diff(batch.Diff());
page.Heading($"{batch.Paths.Count} notes");
if (args.Contains(Write)) await batch.CommitAsync();
page.Line(args.Contains(Write) ? "Written." : $"Nothing is written without {Write}.");
return 0;
