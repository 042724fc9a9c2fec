using Markdig.Extensions.Tables;

namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>
/// What a developer writes today: the frontmatter by YamlDotNet into a class, the body by Markdig, and a walk that fills the members. Pipeline and deserializer
/// are made once; nothing is looked up twice.
/// </summary>
internal static class HandPipeline
{
    public static HandPerson ReadPerson(ReadOnlySpan<byte> utf8)
    {
        HandNote note = new(utf8);
        HandFrontmatter yaml = note.Frontmatter;
        HandPerson person = new()
        {
            Title = yaml.Title,
            Created = HandText.Date(yaml.Created) ?? default,
            LastContact = HandText.Date(yaml.LastContact),
            AutoCreated = yaml.AutoCreated,
            Tags = yaml.Tags ?? [],
            Aliases = yaml.Aliases ?? [],
            Updated = note.Updated,
        };
        foreach (HandSection section in note.Sections)
        {
            switch (section.Heading)
            {
                case "Contact Information": ReadContact(note.Table(section), person.ContactInformation); break;
                case "Relationship": person.Relationship = note.Prose(section, "How do you work with this person? What is your dynamic?"); break;
                case "Background": person.Background = note.Prose(section, "Career history, expertise, interests, personal details shared..."); break;
                case "Projects": person.Projects = note.Query(section); break;
                case "Open Tasks": person.OpenTasks = note.Query(section); break;
                case "Tasks They Own": person.TasksTheyOwn = note.Query(section); break;
                case "Key Facts": person.KeyFacts = note.Items(section, text => text); break;
                case "Topics Discussed": person.TopicsDiscussed = HandText.Values(note.FirstParagraph(section)); break;
                case "Recent Context": person.RecentContext = note.Items(section, HandText.Context); break;
                case "Profile": ReadProfile(note, section, person.Profile); break;
                case "Key Decisions": person.KeyDecisions = note.Items(section, HandText.Decision); break;
                case "Related Projects": person.RelatedProjects = note.Items(section, HandText.Link); break;
                case "Related": person.Related = note.Items(section, HandText.Link); break;
            }
        }

        return person;
    }

    public static HandMeeting ReadMeeting(ReadOnlySpan<byte> utf8)
    {
        HandNote note = new(utf8);
        HandFrontmatter yaml = note.Frontmatter;
        HandMeeting meeting = new()
        {
            Title = yaml.Title,
            Created = HandText.Date(yaml.Created),
            Tags = yaml.Tags ?? [],
            Aliases = yaml.Aliases ?? [],
            Date = HandText.Date(yaml.Date) ?? default,
            Start = HandText.Time(yaml.Start),
            End = HandText.Time(yaml.End),
            DurationMinutes = yaml.Duration,
            Attendees = HandText.Links(yaml.Attendees),
            Project = HandText.Link(yaml.Project),
            Summary = yaml.Summary,
            Minutes = HandText.Link(yaml.Minutes),
            Recorded = yaml.Recorded,
            Recording = HandText.Url(yaml.Recording),
            Updated = note.Updated,
        };
        foreach (HandSection section in note.Sections)
        {
            switch (section.Heading)
            {
                case "Agenda": meeting.Agenda = note.Items(section, text => text); break;
                case "Notes": meeting.Notes = note.Prose(section, "What was said, and by whom?"); break;
                case "Whiteboard": meeting.Whiteboard = note.Code(section); break;
                case "Decisions": meeting.Decisions = note.Items(section, HandText.Decision); break;
                case "Facts": meeting.Facts = note.Items(section, HandText.Fact); break;
                case "Action Items": meeting.ActionItems = note.Tasks(section); break;
                case "Topics Discussed": meeting.TopicsDiscussed = HandText.Values(note.FirstParagraph(section)); break;
                case "Open Actions": meeting.OpenActions = note.Query(section); break;
            }
        }

        return meeting;
    }

    public static HandProject ReadProject(ReadOnlySpan<byte> utf8)
    {
        HandNote note = new(utf8);
        HandFrontmatter yaml = note.Frontmatter;
        HandProject project = new()
        {
            Title = yaml.Title,
            Created = HandText.Date(yaml.Created),
            Tags = yaml.Tags ?? [],
            Aliases = yaml.Aliases ?? [],
            Status = HandText.Status(yaml.Status),
            Priority = yaml.Priority,
            Owner = HandText.Link(yaml.Owner),
            Start = HandText.Date(yaml.Start),
            Due = HandText.Date(yaml.Due),
            Budget = yaml.Budget,
            Repository = HandText.Url(yaml.Repository),
            Kickoff = HandText.Moment(yaml.Kickoff),
            LastSync = HandText.Instant(yaml.LastSync),
            Updated = note.Updated,
        };
        foreach (HandSection section in note.Sections)
        {
            switch (section.Heading)
            {
                case "Summary": project.Summary = note.Prose(section, "What is it, for whom, and when is it done?"); break;
                case "Milestones": project.Milestones = ReadMilestones(note.Table(section)); break;
                case "People": project.People = note.Items(section, HandText.Link); break;
                case "Decisions": project.Decisions = note.Items(section, HandText.Decision); break;
                case "Risks": project.Risks = note.Items(section, text => text); break;
                case "Log": project.Log = note.Items(section, HandText.LogEntry); break;
                case "Meetings": project.Meetings = note.Query(section); break;
                case "Tasks": project.Tasks = note.Query(section); break;
            }
        }

        return project;
    }

    private static void ReadContact(Table? table, HandContact contact)
    {
        for (int i = 1; i < table?.Count; i++)
        {
            TableRow row = (TableRow)table[i];
            string? value = HandNote.CellText(row, 1);
            switch (HandNote.CellText(row, 0))
            {
                case "Role": contact.Role = value; break;
                case "Company": contact.Company = value; break;
                case "Department": contact.Department = value; break;
                case "Email": contact.Email = value; break;
                case "Phone": contact.Phone = value; break;
                case "LinkedIn": contact.LinkedIn = HandText.Url(value); break;
                case "Location": contact.Location = value; break;
            }
        }
    }

    private static void ReadProfile(HandNote note, HandSection section, HandProfile profile) => note.Labels(section, (label, value, list) =>
    {
        if (label == "Relationship" && !HandNote.IsBlank(value)) profile.Relationship = value;
        else if (label == "Background") profile.Background = list();
    });

    private static List<HandMilestone> ReadMilestones(Table? table)
    {
        List<HandMilestone> milestones = [];
        for (int i = 1; i < table?.Count; i++)
        {
            TableRow row = (TableRow)table[i];
            if (HandNote.CellText(row, 0) is { } name) milestones.Add(new HandMilestone(name, HandText.Date(HandNote.CellText(row, 1)), HandText.Status(HandNote.CellText(row, 2))));
        }

        return milestones;
    }
}
