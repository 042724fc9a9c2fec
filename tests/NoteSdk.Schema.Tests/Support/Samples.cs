using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Schema.Tests;

/// <summary>The schemas that the tests start from.</summary>
internal static class Samples
{
    public const string Note = """
        type: note
        heading: "{title}"
        frontmatter:
          title: text!
          created: date!
          tags: list tag
        """;

    public const string Meeting = """
        type: meeting
        extends: note
        folder: Meetings
        by: [type, {folder: Gatherings}, {tags: "#type/meeting"}]
        frontmatter:
          start: datetime
          end: datetime
          attendees: list link(people)
          project: link(project)
        sections:
          Agenda: {list: text}
          Notes: {prose: markdown}
          Action Items: {list: task}
        """;

    public const string Project = """
        type: project
        extends: note
        folder: Projects
        enums:
          Status: [planned, active, on hold, done]
          Priority: {Low: low, Normal: [normal, medium], High: high}
        frontmatter:
          status: {type: Status!, default: planned, description: Where the project stands.}
          priority: Priority
          owner: link(people)
          budget: number
        sections:
          Milestones:
            list: Milestone
            table: {Name: text!, Due: date, Status: Status}
          People: {list: link(people)}
          Configuration: {code: text, as: Settings}
        """;

    /// <summary>The people schema as the design has it.</summary>
    public const string People = """"
        # yaml-language-server: $schema=./note-type.schema.json
        type: people                     # value of frontmatter `type`
        record: Person                   # C# name; default: the type in PascalCase
        extends: note                    # one parent; child wins
        folder: People                   # where new notes go
        handle: "@{title|pascal}"        # @PeteIming
        heading: "{title}"               # the H1; follows the title when it is edited
        placeholders: [_Unknown_]        # read as null, like empty cells and prompts
        enums:
          Mark: {Decided: ["✅", "âœ…"]}  # first is written; the others are read, and kept
        frontmatter:                     # optional unless `!`; unknown keys are kept
          title: text!
          created: date!
          last_contact: date
          auto_created: {type: bool, default: false}    # default = at creation only
          tags: list tag
        sections:                        # unknown sections are kept, and reachable
          Contact Information:
            table: [Field, Value]        # key/value rows
            rows:
              Role: text
              Company: text
              Department: text
              Email: email
              Phone: text
              LinkedIn: url
              Location: text
          Relationship: {prose: markdown, prompt: "How do you work with this person? What is your dynamic?"}
          Background: {prose: markdown, prompt: "Career history, expertise, interests, personal details shared..."}
          Projects:
            prompt: What projects are you collaborating on with this person?
            dataview: |
              LIST
              FROM "VAST/Projects" OR "Personal/Projects"
              WHERE contains(file.outlinks, this.file.link)
          Open Tasks:
            dataview: |                  # {title} follows a rename
              TASK
              FROM ""
              WHERE !completed AND contains(text, "{title}")
              SORT due ASC
          Tasks They Own:
            prompt: "Action items this person is responsible for:"
            dataview: |
              TASK
              WHERE contains(text, "{handle}") AND !completed
              SORT due ASC
          Key Facts: {list: text}
          Topics Discussed: {csv: text}  # commas inside brackets do not split
          Recent Context:
            list: ContextEntry
            patterns:                    # read: first that matches; write: first whose holes are all set
              - "{date:date}: {note:link(meeting)} - {summary} (via {via})"
              - "{date:date}: {note:link(meeting)} - {summary}"
          Profile:
            labels:                      # **Label**: value, or **Label**: and a list
              Relationship: text
              Background: {list: text}
          Key Decisions: {list: Decision, patterns: ["{mark:Mark} {text}", "{text}"]}
          Related Projects: {list: link(project)}
          Related: {list: link}
        footer: ["*Last updated: {updated:date}*", "*Last updated: *"]
        """";

    /// <summary>All four by their paths.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        ("schemas/meeting.note.yaml", Meeting), ("schemas/note.note.yaml", Note), ("schemas/people.note.yaml", People), ("schemas/project.note.yaml", Project),
    ];

    public static SchemaSetModel Resolve(params IEnumerable<(string Path, string Text)> schemas) =>
        SchemaSet.Resolve(schemas.Select(static schema => SchemaFile.Load(schema.Path, schema.Text)));
}
