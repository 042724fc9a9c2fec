namespace NoteSdk;

/// <summary>All diagnostics of notes, in one table. Their ids are stable.</summary>
internal static partial class NoteRules
{
    public static readonly NoteRule NoFrontmatter = new(
        "NOTE101", "No frontmatter", NoteSeverity.Warning, "The note has no frontmatter. Begin it with a line '---', then 'type: {0}', then a line '---'.",
        "The note does not begin with a line `---`, so nothing says what kind of note it is.",
        "Begin it with `---`, the key `type`, and `---`.");

    public static readonly NoteRule FrontmatterNotClosed = new(
        "NOTE102", "Frontmatter not closed", NoteSeverity.Error, "The frontmatter is not closed. End it with a line '---'.",
        "The line `---` that ends the frontmatter is missing, so it is not known where the rest of the note begins.",
        "End it with a line `---`.");

    public static readonly NoteRule BrokenFrontmatter = new(
        "NOTE103", "Broken frontmatter", NoteSeverity.Error, "{0}",
        "A line of the frontmatter is not valid YAML. The keys before and after it are still read.",
        "Fix the YAML as the message says; texts with `: ` or ` #`, or a leading `@`, `{`, `[` or `*`, need quotes.");

    public static readonly NoteRule BadValue = new(
        "NOTE104", "Value of another type", NoteSeverity.Warning, "{0} is '{1}', but {2} was expected. The text is kept.",
        "A text is not written as the type of its member, as a date or a number is.",
        "Write a value as the message shows. Until then the member is null.");

    public static readonly NoteRule RequiredMissing = new(
        "NOTE105", "Required value missing", NoteSeverity.Warning, "{0} is required, but the note does not have it. Add {1}.",
        "The schema marks the member with `!`, or the section with `required`, but the note does not have it, or holds a placeholder.",
        "Add what the message names, or take the `!` or the `required` out of the schema.");

    public static readonly NoteRule SectionMissing = new(
        "NOTE106", "Section missing", NoteSeverity.Info, "The section '{0}' is missing. It is written when a member of it is set.",
        "The note has no heading of that name.",
        "Nothing needs to be done: the section is written when a member of it is set.");

    public static readonly NoteRule SectionTwice = new(
        "NOTE107", "Duplicate section", NoteSeverity.Warning,
        "The section '{0}' appears twice; only the first one, on line {1}, is read. Merge the two, or rename one.",
        "Two headings of the note have the same text; only the first is read.",
        "Merge the two sections, or rename one.");

    public static readonly NoteRule OtherShape = new(
        "NOTE108", "Section of another shape", NoteSeverity.Warning, "The section '{0}' should hold {1}, but none was found in it. Its text is kept.",
        "The schema says that the section holds a table, a list or the like, and it holds something else.",
        "Write what the message names. The text that is there is kept.");

    public static readonly NoteRule UnknownSection = new(
        "NOTE109", "Unknown section", NoteSeverity.Info, "The section '{0}' is not in the schema of '{1}'. It is kept, and reachable through Sections.",
        "The note has a heading that its schema does not name.",
        "Nothing needs to be done: the section is kept, and found in `Sections`.");

    public static readonly NoteRule UnreadItem = new(
        "NOTE110", "Item not read", NoteSeverity.Warning, "This item of {0} is '{1}', but {2} was expected. It is kept, and not in the list.",
        "An item of a list matches none of the schema's patterns, or is not a value of its type.",
        "Write the item in one of the forms in the message, or add a pattern to the schema. It is kept, and not in the list.");

    public static readonly NoteRule MisdecodedText = new(
        "NOTE111", "Mis-decoded text", NoteSeverity.Info, "{0}: '{1}' is a mis-decoded '{2}'. It is read as that, and kept until it is edited.",
        "Another program has read UTF-8 as Windows-1252, and `✅` has become `âœ…`.",
        "Nothing needs to be done: it is read as what it was, and written so with the next edit.");

    public static readonly NoteRule NotUtf8 = new(
        "NOTE112", "Not UTF-8", NoteSeverity.Error, "The note is not UTF-8 here. The bytes are kept; save the file as UTF-8 to read them as text.",
        "The file has bytes that are not UTF-8, perhaps because it is in another encoding.",
        "Save it as UTF-8.");

    public static readonly NoteRule DoubtfulText = new(
        "NOTE113", "Doubtful text", NoteSeverity.Warning, "{0} is '{1}', which does not look like {2}. The text is kept.",
        "An email address, a URL or a tag does not look like one.",
        "Correct it; the text is kept as it is.");

    public static readonly NoteRule OtherType = new(
        "NOTE114", "Note of another type", NoteSeverity.Warning, "The note's type is '{0}', but it is read as '{1}'.",
        "The note's `type` is not the one of the record that it is read as.",
        "Load it as the record of its own type, or correct `type`.");

    public static readonly NoteRule OtherKind = new(
        "NOTE115", "Value of another kind", NoteSeverity.Warning, "{0} should be {1}, but it is {2}. It is kept.",
        "A list or a mapping stands where a single value is needed, or the other way round.",
        "Write the kind that the message names.");

    public static readonly NoteRule TooMany = new(
        "NOTE116", "Too many diagnostics", NoteSeverity.Warning, "The note has more than {0} diagnostics, and the others are not reported. Fix these first.",
        "A note has more mistakes than anybody reads.",
        "Fix the first ones.");

    public static readonly NoteRule OtherLevel = new(
        "NOTE117", "Heading of another level", NoteSeverity.Warning,
        "The heading '{0}' has level {1}, but the section '{2}' has level {3}. It is kept, but not read as that section; write '{4}'.",
        "A heading has the text of a section of the schema, but not its level.",
        "Write it with as many `#` as the message shows.");

    public static readonly NoteRule OldName = new(
        "NOTE118", "Old name", NoteSeverity.Info, "'{0}' is an old name of {1}. It is read, and changes when that is edited, or with WithCurrentNames().",
        "The note has a key, a heading, a row, a label or a column under a name that the schema lists in `was`.",
        "Nothing needs to be done: it is read, and gets its current name with the next edit, or with `WithCurrentNames()`.");

    public static readonly NoteRule OldNameBeside = new(
        "NOTE119", "Old name beside another", NoteSeverity.Warning,
        "'{0}' is an old name of {1}, but another one is read here. Merge the two, or rename this one.",
        "The note has both the current name and an old one, or two old ones; only one of them is read.",
        "Merge the two, or rename this one.");

    public static readonly NoteRule StaleHeading = new(
        "NOTE120", "Heading that differs from the schema", NoteSeverity.Info,
        "The heading is '{0}', but by the schema it would be '{1}'. It is kept, and does not follow an edit.",
        "The note's heading of level 1 is not the one that the schema derives from its members.",
        "Nothing needs to be done; write the heading as the message says for it to follow the members.");

    public static readonly NoteRule TooDeep = new(
        "NOTE123", "Nested too deeply", NoteSeverity.Warning,
        "More than {0} quotes and lists are nested here. Deeper ones are read as text, and kept. Nest fewer lists and quotes in each other.",
        "Quotes and lists are nested more deeply than NoteSdk follows them.",
        "Nest fewer lists and quotes in each other.");

    public static readonly NoteRule NoColumn = new(
        "NOTE124", "Column missing", NoteSeverity.Info, "The table of section '{0}' has no column '{1}'{2}. It is read as empty; add the column to write it.",
        "The note's table lacks a column of the schema.",
        "Add the column to write it; until then it is read as empty.");

    public static readonly NoteRule TooManyBlocks = new(
        "NOTE125", "Too many blocks", NoteSeverity.Error,
        "The note has more than {0} headings, paragraphs, lists, items and other blocks. From here on it is not read, and the note cannot be edited. "
            + "Split it into several notes.",
        "The note has more blocks than NoteSdk reads of one file.",
        "Split it into several notes.");

    public static readonly NoteRule TooManyItems = new(
        "NOTE126", "Too many items", NoteSeverity.Error,
        "The list of {0} has more than {1} items. The others are not read, and the list cannot be edited. Split it into several notes.",
        "A list has more items than NoteSdk reads of one.",
        "Split it into several notes.");

    // Of several notes together.
    public static readonly NoteRule BrokenLink = new(
        "NOTE121", "Broken link", NoteSeverity.Warning, "The link to '{0}' leads nowhere. {1}.",
        "No file of the vault has the name, or the end of the path, that the link gives; for a compiled note, none of the project's `Note` items has it.",
        "Correct the link, or create the note that it leads to; for a compiled note, include that note in the project.");

    public static readonly NoteRule NoSchema = new(
        "NOTE122", "No schema for a note", NoteSeverity.Warning, "No schema has the note's type '{0}', so the note is left out of all types; {1}",
        "No schema has the `type` of a `Note` item. In a vault, this is reported only where the type looks like a misspelling.",
        "Correct `type`, add a schema for it, or do not include the note.");

    // Of the files of a vault.
    public static readonly NoteRule Unreadable = new(
        "NOTE127", "Unreadable file or folder", NoteSeverity.Error, "The {0} cannot be read: {1}. Fix that, or exclude it with an ignore pattern.",
        "A file or folder of the vault may not be read, no longer exists, or is a symbolic link that leads nowhere.",
        "Fix what the message says, or exclude it with an ignore pattern. The rest of the vault is read.");

    public static readonly NoteRule LinkOut = new(
        "NOTE128", "Link out of the vault", NoteSeverity.Warning,
        "The symbolic link leads out of the vault, to '{0}', where nothing is read or written. Move what it leads to into the vault, or remove the link.",
        "A symbolic link in the vault leads to a file or folder outside of it.",
        "Move what it leads to into the vault, or remove the link.");

    public static readonly NoteRule FoundTwice = new(
        "NOTE129", "Found twice", NoteSeverity.Info, "The symbolic link leads to {0}, which is listed already. Each note is listed once.",
        "A symbolic link leads to a part of the vault that is listed under another path, perhaps to a folder that the link itself is in.",
        "Nothing needs to be done: notes have one path each, and links between folders make no loops.");

    public static readonly NoteRule NamesAlike = new(
        "NOTE130", "Names alike", NoteSeverity.Warning,
        "The name differs from '{0}' beside it only {1}. Other systems treat both as one file; rename one of the two.",
        "Two names in one folder are the same except for case, or for how accents are encoded (Unicode normalisation). On Windows and macOS only one of "
            + "them can exist.",
        "Rename one of the two.");

    public static readonly NoteRule VersionKept = new(
        "NOTE131", "Version kept", NoteSeverity.Warning,
        "A batch of changes was interrupted, and the file changed before it could be finished. {0} Compare the two, and delete one.",
        "A process died while it wrote several files, and another program changed one of them before the vault was opened again.",
        "Compare the file with the version that was kept beside it, and delete one of the two.");

    public static readonly NoteRule BrokenJournal = new(
        "NOTE132", "Broken journal", NoteSeverity.Error,
        "The journal of a batch of changes is damaged, so the batch cannot be finished: {0}. It is kept as '{1}'; compare the notes that were changed "
            + "last with a backup, then delete it.",
        "The file `.notesdk/journal`, from which an interrupted batch is finished, does not hold what was written to it.",
        "Compare the notes that were changed last with a backup, then delete the file that the message names.");

    public static readonly NoteRule WrongLinkType = new(
        "NOTE133", "Link to another type", NoteSeverity.Warning, "{0}: the link {1} leads to {2}.",
        "The schema says which type of note the link leads to, and the note that it names has another type.",
        "Correct the link, or the type of the note.");

    public static readonly NoteRule AmbiguousLink = new(
        "NOTE134", "Ambiguous link", NoteSeverity.Warning,
        "The link to '{0}' fits several notes equally well: {1}. It leads to the first; name the folder, too.",
        "Several notes have the name that the link gives, and none of them is nearer to it than the others.",
        "Write more of the path into the link.");

    public static readonly NoteRule MissingHeading = new(
        "NOTE135", "Heading or block missing", NoteSeverity.Warning, "The link names the {2} '{0}', which '{1}' does not have. Correct what stands after '#'.",
        "A link leads to a heading or a block that its note does not have, perhaps since it was renamed.",
        "Correct what stands after `#`.");

    public static readonly NoteRule DuplicateTitle = new(
        "NOTE136", "Duplicate title", NoteSeverity.Warning, "Another note of type '{0}' has the title '{1}', too: '{2}'. Rename one of the two.",
        "Two notes of one type have the same title, so that neither the title nor what is derived from it, such as a handle, says which one is meant.",
        "Rename one of the two, or merge them.");

    public static readonly NoteRule StaleQuery = new(
        "NOTE137", "Query for another title", NoteSeverity.Warning,
        "The query of section '{0}' is the schema's, but for '{1}' instead of '{2}'. Correct it; then it follows the title.",
        "The note's query is the schema's with a title or a handle that the note does not have, perhaps since another program renamed it.",
        "Write the note's own title or handle into the query; then it follows them.");

    public static readonly NoteRule UnknownHandle = new(
        "NOTE138", "Unknown handle", NoteSeverity.Info, "The task names '{0}', but no note of the vault has that handle.",
        "A task names somebody by a handle that the schema derives for none of the notes, perhaps since a note was renamed or is not there yet.",
        "Correct the handle, or create the note.");

    public static readonly NoteRule Query = new(
        "NOTE139", "Dataview query", NoteSeverity.Warning, "{0}",
        "A `dataview` block of the note has a mistake, or something in it that hardly does what is meant. The rules NOTE037 to NOTE042 list the kinds.",
        "Write what the message says.");

    public static readonly NoteRule ForeignJournal = new(
        "NOTE140", "Foreign journal", NoteSeverity.Warning,
        "The journal of a batch of changes was not written by this user on this machine: {0}. It was not run. {1} Finish the batch where it was begun, or "
            + "delete the file.",
        "The file `.notesdk/journal` came with the vault, or from a program that somebody else runs. Only a journal that was authenticated by a key of "
            + "this user on this machine is run.",
        "Open the vault as the user and on the machine that began the batch, or delete the file. Until then no batch is written.");

    public static readonly NoteRule InlineQuery = new(
        "NOTE143", "Inline query", NoteSeverity.Warning, "{0}",
        "An inline query of the note, such as `` `= this.title` ``, has a mistake, or something in it that hardly does what is meant. The rules NOTE037 "
            + "to NOTE042 list the kinds.",
        "Write what the message says. Code that is not a query must not begin with `=`.");

    public static readonly NoteRule TextForList = new(
        "NOTE146", "Text instead of a list", NoteSeverity.Warning,
        "'{0}' holds the text '{1}', which Obsidian ignores: since version 1.9 it must be a list. Write '{2}'.",
        "The properties `tags`, `aliases` and `cssclasses` are lists; Obsidian no longer reads a text there, and Dataview splits it at commas.",
        "Write the list that the message shows.");

    public static readonly NoteRule UnreadProperty = new(
        "NOTE147", "Misnamed property", NoteSeverity.Warning,
        "Obsidian does not read '{0}': the property is '{1}', in the plural and in lower case. Rename the key.",
        "Since version 1.9 Obsidian reads `tags`, `aliases` and `cssclasses` only, and no longer `tag`, `alias` and `cssclass`; with other capitals it "
            + "reads none of them.",
        "Rename the key as the message says.");

    public static readonly NoteRule UnclosedMath = new(
        "NOTE150", "Formula not closed", NoteSeverity.Warning,
        "No '$$' ends the formula that begins here, so everything that follows in the {0} is read as part of it, as Obsidian does.",
        "A line that begins with `$$` begins a formula, and no further `$$` ends it. Items, headings, links and tags below it are then part of the formula.",
        "Write `$$` where the formula ends; or a backslash before the first one, `\\$$`, where none was meant.");

    public static readonly NoteRule ConflictMarkers = new(
        "NOTE156", "Conflict markers", NoteSeverity.Error,
        "A merge left its conflict markers here, on lines {0} to {1}, with both sides between them. Keep one side, and delete the lines of the markers; "
            + "until then the note is not edited.",
        "Git, or another program that merges, found changes of the same lines, wrote both with lines such as `<<<<<<< HEAD`, `=======` and `>>>>>>> "
            + "other` around them, and nobody has chosen yet.",
        "Keep one of the sides, or what is right of both, and delete the lines of the markers.");

    public static readonly NoteRule TextOfNoPart = new(
        "NOTE158", "Text of no part", NoteSeverity.Info, "The text '{0}' is in none of the parts of {1}. It is kept.",
        "The schema names the parts of the note or of a section, and there is something that none of them takes.",
        "Nothing needs to be done: the text is kept. To read it, add a part to the schema.");
}
