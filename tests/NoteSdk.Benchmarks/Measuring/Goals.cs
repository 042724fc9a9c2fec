using static NoteSdk.Benchmarks.Measuring.Bound;

namespace NoteSdk.Benchmarks.Measuring;

/// <summary>
/// All goals. Times of something are ratios of CPU time in one run; where several threads work or files are written, the larger of the ratio of CPU time
/// and that of the time that passes.
/// </summary>
internal static class Goals
{
    public static readonly Goal EditFrontmatter =
        new("edit-frontmatter", AtMost, 0.2, "a date of the frontmatter set and the note written, in times of Markdig's parse");
    public static readonly Goal EditItem =
        new("edit-item", AtMost, 0.4, "an item appended to a list and the note written, in times of Markdig's parse");
    public static readonly Goal EditCell =
        new("edit-cell", AtMost, 0.4, "a cell of a table set and the note written, in times of Markdig's parse");
    public static readonly Goal EditProse =
        new("edit-prose", AtMost, 0.4, "a prose replaced and the note written, in times of Markdig's parse");
    public static readonly Goal EditBytes =
        new("edit-bytes", AtMost, 4096, "bytes that the most expensive of these edits allocates beyond twice the note");

    public static readonly Goal Batch =
        new("batch", AtMost, 2, "a batch of 1,000 notes committed, in times of the fastest safe way to write them");

    public static readonly Goal ChangeQuery =
        new("change-query", AtMost, 1.3, "the slowest of three queries after one edit, in times of the same in an unchanged vault");
    public static readonly Goal ChangeBacklinks =
        new("change-backlinks", AtMost, 1.3, "backlinks after one edit, in times of the same in an unchanged vault");
    public static readonly Goal ChangeTags =
        new("change-tags", AtMost, 1.3, "tags after one edit, in times of the same in an unchanged vault");
    public static readonly Goal ChangeTasks =
        new("change-tasks", AtMost, 1.3, "tasks after one edit, in times of the same in an unchanged vault");
    public static readonly Goal ChangeMemory =
        new("change-memory", AtMost, 1.02, "the memory of a vault after 110 edits, in times of that after 10");

    public static readonly Goal ParseMarkdig =
        new("parse-markdig", AtLeast, 3, "typed parse, every member made, in times of Markdig's speed; 3.5 is hoped for");
    public static readonly Goal ParseHand =
        new("parse-hand", AtLeast, 7, "typed parse, every member made, in times of the speed of a pipeline by hand");
    public static readonly Goal ParseMd4c =
        new("parse-md4c", AtLeast, 1.4, "typed parse, every member made, in times of the speed of md4c with tables, tasks and wikilinks");
    public static readonly Goal ParseBytes =
        new("parse-bytes", AtMost, 7168, "bytes that a typed parse allocates beside those of the note");

    public static readonly Goal Outline =
        new("outline", AtLeast, 9, "outline of a note, in times of Markdig's speed");
    public static readonly Goal FirstLinks =
        new("first-links", AtMost, 2.5, "a vault opened and asked for links, in times of reading its files");

    public static readonly Goal Open =
        new("open", AtMost, 1.3, "a vault opened, in times of reading its files");
    public static readonly Goal OpenMemory =
        new("open-memory", AtMost, 2048, "bytes that an open vault with all maps keeps of a note beyond its text");

    public static readonly Goal ShapeParse =
        new("shape-parse", AtMost, 10, "a KB of the worst shape parsed, in times of a KB of prose");
    public static readonly Goal ShapeEdit =
        new("shape-edit", AtMost, 10, "a date edited beside a KB of the worst shape, in times of a KB of prose");

    public static readonly Goal Generator =
        new("generator", AtMost, 191, "first run of the generator on 300 schemas, in ms");
    public static readonly Goal GeneratorOther =
        new("generator-other", AtMost, 0.1, "run of the generator after an edit of other code, 1 schema, in ms");
    public static readonly Goal GeneratorOther300 =
        new("generator-other-300", AtMost, 2.7, "run of the generator after an edit of other code, 300 schemas, in ms");
    public static readonly Goal Build =
        new("build", AtMost, 2, "a clean build of a project with 300 schemas, in times of the CPU time of one with the same records by hand");

    public static readonly Goal WorkspaceCheck =
        new("workspace-check", AtMost, 3, "a note of 1,000 lines checked among 10,000, in times of its parse");
    public static readonly Goal WorkspaceCompletion =
        new("workspace-completion", AtMost, 2, "a completion in that note, in times of its parse");
    public static readonly Goal WorkspaceHover =
        new("workspace-hover", AtMost, 2, "a hover in that note, in times of its parse");
    public static readonly Goal WorkspaceOverlay =
        new("workspace-overlay", AtMost, 1.5, "an unsaved text of that note put over its file, in times of its parse");

    public static readonly Goal QueryFirst =
        new("query-first", AtMost, 1.2, "the three queries of a person's note asked first, in times of LINQ over typed notes");
    public static readonly Goal QueryAgain =
        new("query-again", AtMost, 1.2, "the three queries of a person's note asked again, in times of LINQ over typed notes");
    public static readonly Goal GroupBy =
        new("group-by", AtMost, 2.4, "GROUP BY over 10,000 notes asked again, in times of LINQ's GroupBy over typed notes");
}
