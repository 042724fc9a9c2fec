namespace NoteSdk;

/// <summary>All diagnostics of notes, in one table. Their ids are stable.</summary>
internal static class NoteRules
{
    public static readonly NoteRule NoFrontmatter = new("NOTE101", NoteSeverity.Warning,
        "The note has no frontmatter. Begin it with a line '---', then 'type: {0}', then a line '---'.");

    public static readonly NoteRule FrontmatterNotClosed = new("NOTE102", NoteSeverity.Error,
        "The frontmatter is not closed. End it with a line '---'.");

    public static readonly NoteRule BrokenFrontmatter = new("NOTE103", NoteSeverity.Error, "{0}");

    public static readonly NoteRule BadValue = new("NOTE104", NoteSeverity.Warning, "{0} is '{1}', but {2} was expected. The text is kept.");

    public static readonly NoteRule RequiredMissing = new("NOTE105", NoteSeverity.Warning, "{0} is required, but the note does not have it. Add {1}.");

    public static readonly NoteRule SectionMissing = new("NOTE106", NoteSeverity.Info, "The section '{0}' is missing. It is written when a member of it is set.");

    public static readonly NoteRule SectionTwice = new("NOTE107", NoteSeverity.Warning,
        "The section '{0}' is there twice; the first one, on line {1}, is read. Merge the two, or rename one.");

    public static readonly NoteRule OtherShape = new("NOTE108", NoteSeverity.Warning, "The section '{0}' should hold {1}, but none was found in it. Its text is kept.");

    public static readonly NoteRule UnknownSection = new("NOTE109", NoteSeverity.Info, "The section '{0}' is not in the schema of '{1}'. It is kept, and reachable through Sections.");

    public static readonly NoteRule UnreadItem = new("NOTE110", NoteSeverity.Warning, "This item of {0} is '{1}', but {2} was expected. It is kept, and not in the list.");

    public static readonly NoteRule MisdecodedText = new("NOTE111", NoteSeverity.Info,
        "{0}: '{1}' is a mis-decoded '{2}'. It is read as that, and kept until it is edited.");

    public static readonly NoteRule NotUtf8 = new("NOTE112", NoteSeverity.Error, "The note is not UTF-8 here. The bytes are kept; save the file as UTF-8 to read them as text.");

    public static readonly NoteRule DoubtfulText = new("NOTE113", NoteSeverity.Warning, "{0} is '{1}', which does not look like {2}. The text is kept.");

    public static readonly NoteRule OtherType = new("NOTE114", NoteSeverity.Warning, "The note's type is '{0}', but it is read as '{1}'.");

    public static readonly NoteRule OldName = new("NOTE120", NoteSeverity.Info,
        "'{0}' is an old name of {1}. It is read, and changes when that is edited, or with WithCurrentNames().");

    public static readonly NoteRule OldNameBeside = new("NOTE121", NoteSeverity.Warning,
        "'{0}' is an old name of {1}, but another one is read here. Merge the two, or rename this one.");

    public static readonly NoteRule StaleHeading = new("NOTE122", NoteSeverity.Info,
        "The heading is '{0}', but by the schema it would be '{1}'. It is kept, and does not follow an edit.");

    public static readonly NoteRule TooMany = new("NOTE116", NoteSeverity.Warning, "The note has more than {0} diagnostics, and the others are not told. Mend these first.");

    public static readonly NoteRule OtherLevel = new("NOTE117", NoteSeverity.Warning,
        "The heading '{0}' is of level {1}, but the section '{2}' is of level {3}. It is kept, but not read as that section; write '{4}'.");

    public static readonly NoteRule TooDeep = new("NOTE130", NoteSeverity.Warning,
        "More than {0} quotes and lists enclose each other here. Deeper ones are read as text, and kept. Put the note's outer lists and quotes side by side.");

    public static readonly NoteRule TooManyBlocks = new("NOTE132", NoteSeverity.Error,
        "The note has more than {0} headings, paragraphs, lists, items and other blocks. From here on it is not read, and the note cannot be edited. Part it into several notes.");

    public static readonly NoteRule TooManyItems = new("NOTE133", NoteSeverity.Error,
        "The list of {0} has more than {1} items. The others are not read, and the list cannot be edited. Part it into several notes.");

    public static readonly NoteRule NoColumn = new("NOTE131", NoteSeverity.Info, "The table of section '{0}' has no column '{1}'{2}. It is read as empty; add the column to write it.");

    public static readonly NoteRule OtherKind = new("NOTE115", NoteSeverity.Warning, "{0} should be {1}, but it is {2}. It is kept.");
}
