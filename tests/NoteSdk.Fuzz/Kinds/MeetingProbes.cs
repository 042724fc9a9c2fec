using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Notes;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>All members of <see cref="Meeting"/>: times, links, code, tasks beside what other types have.</summary>
internal static class MeetingProbes
{
    public static Probe<Meeting>[] All { get; } =
    [
        Probe<Meeting>.Of("Title", n => n.Title, (n, v) => n with { Title = v }, Texts.Any),
        Probe<Meeting>.List("Tags", n => n.Tags, (n, v) => n with { Tags = v }, Texts.Any),
        Probe<Meeting>.Of("Date", n => n.Date, (n, v) => n with { Date = v }, Values.Date),
        Probe<Meeting>.Of("Start", n => n.Start, (n, v) => n with { Start = v }, Values.MaybeValue(Values.Time)),
        Probe<Meeting>.Of("End", n => n.End, (n, v) => n with { End = v }, Values.MaybeValue(Values.Time)),
        Probe<Meeting>.Of("DurationMinutes", n => n.DurationMinutes, (n, v) => n with { DurationMinutes = v }, Values.MaybeValue(Values.Int)),
        Probe<Meeting>.List("Attendees", n => n.Attendees, (n, v) => n with { Attendees = v }, Values.LinkTo<Person>),
        Probe<Meeting>.Of("Project", n => n.Project, (n, v) => n with { Project = v }, Values.MaybeValue(Values.LinkTo<Project>)),
        Probe<Meeting>.Of("Summary", n => n.Summary, (n, v) => n with { Summary = v }, Values.Maybe(Texts.Any)),
        Probe<Meeting>.Of("Minutes", n => n.Minutes, (n, v) => n with { Minutes = v }, Values.MaybeValue(Values.LinkTo<Person>)),
        Probe<Meeting>.Of("Recorded", n => n.Recorded, (n, v) => n with { Recorded = v }, Values.MaybeValue(Values.Bool)),
        Probe<Meeting>.Of("Recording", n => n.Recording, (n, v) => n with { Recording = v }, Values.Maybe(Values.Url)),
        Probe<Meeting>.List("Agenda", n => n.Agenda, (n, v) => n with { Agenda = v }, Texts.Any),
        Probe<Meeting>.Of("Notes", n => n.Notes, (n, v) => n with { Notes = v }, Values.MaybeValue(Values.Prose)),
        Probe<Meeting>.Of("Whiteboard", n => n.Whiteboard, (n, v) => n with { Whiteboard = v }, Values.Maybe(Texts.Lines)),
        Probe<Meeting>.List("Decisions", n => n.Decisions, (n, v) => n with { Decisions = v }, Values.Decision),
        Probe<Meeting>.List("Facts", n => n.Facts, (n, v) => n with { Facts = v }, Values.Fact),
        Probe<Meeting>.List("ActionItems", n => n.ActionItems, (n, v) => n with { ActionItems = v }, Values.Task),
        Probe<Meeting>.List("TopicsDiscussed", n => n.TopicsDiscussed, (n, v) => n with { TopicsDiscussed = v }, Texts.Any),
        Probe<Meeting>.Of("OpenActions", n => n.OpenActions, (n, v) => n with { OpenActions = v }, Values.Query),
        Probe<Meeting>.Of("Updated", n => n.Updated, (n, v) => n with { Updated = v }, Values.MaybeValue(Values.Date)),
    ];
}
