using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Notes;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>All members of <see cref="Person"/>: rows, prose, queries, lists, labels, patterns, comma-separated values.</summary>
internal static class PersonProbes
{
    public static Probe<Person>[] All { get; } =
    [
        Probe<Person>.Of("Title", n => n.Title, (n, v) => n with { Title = v }, Texts.Any),
        Probe<Person>.Of("Created", n => n.Created, (n, v) => n with { Created = v }, Values.Date),
        Probe<Person>.Of("LastContact", n => n.LastContact, (n, v) => n with { LastContact = v }, Values.MaybeValue(Values.Date)),
        Probe<Person>.Of("AutoCreated", n => n.AutoCreated, (n, v) => n with { AutoCreated = v }, Values.MaybeValue(Values.Bool)),
        Probe<Person>.List("Tags", n => n.Tags, (n, v) => n with { Tags = v }, Texts.Any),
        Probe<Person>.List("Aliases", n => n.Aliases, (n, v) => n with { Aliases = v }, Texts.Any),
        Row("Role", n => n.Role, (n, v) => n with { Role = v }),
        Row("Company", n => n.Company, (n, v) => n with { Company = v }),
        Row("Email", n => n.Email, (n, v) => n with { Email = v }),
        Probe<Person>.Of(
            "ContactInformation.LinkedIn", n => n.ContactInformation.LinkedIn, (n, v) => n with { ContactInformation = n.ContactInformation with { LinkedIn = v } }, Values.Maybe(Values.Url)),
        Row("Location", n => n.Location, (n, v) => n with { Location = v }),
        Probe<Person>.Of("Relationship", n => n.Relationship, (n, v) => n with { Relationship = v }, Values.MaybeValue(Values.Prose)),
        Probe<Person>.Of("Background", n => n.Background, (n, v) => n with { Background = v }, Values.MaybeValue(Values.Prose)),
        Probe<Person>.Of("Projects", n => n.Projects, (n, v) => n with { Projects = v }, Values.Query),
        Probe<Person>.Of("OpenTasks", n => n.OpenTasks, (n, v) => n with { OpenTasks = v }, Values.Query),
        Probe<Person>.List("KeyFacts", n => n.KeyFacts, (n, v) => n with { KeyFacts = v }, Texts.Any),
        Probe<Person>.List("TopicsDiscussed", n => n.TopicsDiscussed, (n, v) => n with { TopicsDiscussed = v }, Texts.Any),
        Probe<Person>.List("RecentContext", n => n.RecentContext, (n, v) => n with { RecentContext = v }, Values.Context),
        Probe<Person>.Of(
            "Profile.Relationship", n => n.Profile.Relationship, (n, v) => n with { Profile = n.Profile with { Relationship = v } }, Values.Maybe(Texts.Any)),
        Probe<Person>.List("Profile.Background", n => n.Profile.Background, (n, v) => n with { Profile = n.Profile with { Background = v } }, Texts.Any),
        Probe<Person>.List("KeyDecisions", n => n.KeyDecisions, (n, v) => n with { KeyDecisions = v }, Values.Decision),
        Probe<Person>.List("RelatedProjects", n => n.RelatedProjects, (n, v) => n with { RelatedProjects = v }, Values.LinkTo<Project>),
        Probe<Person>.List("Related", n => n.Related, (n, v) => n with { Related = v }, Values.Link),
        Probe<Person>.Of("Updated", n => n.Updated, (n, v) => n with { Updated = v }, Values.MaybeValue(Values.Date)),
    ];

    private static Probe<Person> Row(string name, Func<PersonContactInformation, string?> get, Func<PersonContactInformation, string?, PersonContactInformation> set) => Probe<Person>.Of(
        "ContactInformation." + name, n => get(n.ContactInformation), (n, v) => n with { ContactInformation = set(n.ContactInformation, v) }, Values.Maybe(Texts.Any));
}
