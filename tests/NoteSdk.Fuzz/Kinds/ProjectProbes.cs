using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Notes;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>All members of <see cref="Project"/>: enums, numbers, points in time, a table of records beside what other types have.</summary>
internal static class ProjectProbes
{
    public static Probe<Project>[] All { get; } =
    [
        Probe<Project>.Of("Title", n => n.Title, (n, v) => n with { Title = v }, Texts.Any),
        Probe<Project>.Of("Created", n => n.Created, (n, v) => n with { Created = v }, Values.MaybeValue(Values.Date)),
        Probe<Project>.List("Tags", n => n.Tags, (n, v) => n with { Tags = v }, Texts.Any),
        Probe<Project>.List("Aliases", n => n.Aliases, (n, v) => n with { Aliases = v }, Texts.Any),
        Probe<Project>.Of("Status", n => n.Status, (n, v) => n with { Status = v }, Values.MaybeValue(Values.Status)),
        Probe<Project>.Of("Priority", n => n.Priority, (n, v) => n with { Priority = v }, Values.MaybeValue(Values.Int)),
        Probe<Project>.Of("Owner", n => n.Owner, (n, v) => n with { Owner = v }, Values.MaybeValue(Values.LinkTo<Person>)),
        Probe<Project>.Of("Start", n => n.Start, (n, v) => n with { Start = v }, Values.MaybeValue(Values.Date)),
        Probe<Project>.Of("Due", n => n.Due, (n, v) => n with { Due = v }, Values.MaybeValue(Values.Date)),
        Probe<Project>.Of("Budget", n => n.Budget, (n, v) => n with { Budget = v }, Values.MaybeValue(Values.Number)),
        Probe<Project>.Of("Repository", n => n.Repository, (n, v) => n with { Repository = v }, Values.Maybe(Values.Url)),
        Probe<Project>.Of("Kickoff", n => n.Kickoff, (n, v) => n with { Kickoff = v }, Values.MaybeValue(Values.Moment)),
        Probe<Project>.Of("LastSync", n => n.LastSync, (n, v) => n with { LastSync = v }, Values.MaybeValue(Values.Instant)),
        Probe<Project>.Of("Summary", n => n.Summary, (n, v) => n with { Summary = v }, Values.MaybeValue(Values.Prose)),
        Probe<Project>.List("Milestones", n => n.Milestones, (n, v) => n with { Milestones = v }, Values.Milestone),
        Probe<Project>.List("People", n => n.People, (n, v) => n with { People = v }, Values.LinkTo<Person>),
        Probe<Project>.List("Decisions", n => n.Decisions, (n, v) => n with { Decisions = v }, Values.Decision),
        Probe<Project>.List("Risks", n => n.Risks, (n, v) => n with { Risks = v }, Texts.Any),
        Probe<Project>.List("Log", n => n.Log, (n, v) => n with { Log = v }, Values.Log),
        Probe<Project>.Of("Meetings", n => n.Meetings, (n, v) => n with { Meetings = v }, Values.Query),
        Probe<Project>.Of("Tasks", n => n.Tasks, (n, v) => n with { Tasks = v }, Values.Query),
        Probe<Project>.Of("Updated", n => n.Updated, (n, v) => n with { Updated = v }, Values.MaybeValue(Values.Date)),
    ];
}
