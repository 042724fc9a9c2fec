namespace NoteSdk;

/// <content>What concerns a vault as a whole: batches, canvases, copies, and notes of several types.</content>
internal static partial class NoteRules
{
    public static readonly NoteRule BatchFinished = new(
        "NOTE141", "Batch finished", NoteSeverity.Info, "A batch of changes was interrupted, and is finished now: {0}.",
        "A process of this user died while it wrote several files. What was left to do was done when the vault was opened or written to next.",
        "Nothing needs to be done.");

    public static readonly NoteRule BatchNotFinished = new(
        "NOTE142", "Batch not finished", NoteSeverity.Error,
        "A batch of changes was interrupted, and could not be finished: {0}. Some notes may hold their new versions already. Fix that and open the vault "
            + "again, or delete the file to abandon the batch.",
        "A process of this user died while it wrote several files, and what was left to do could not be done when the vault was opened.",
        "Fix what the message says, and open the vault again.");

    public static readonly NoteRule BadCanvas = new(
        "NOTE152", "Unreadable canvas", NoteSeverity.Warning,
        "The canvas cannot be read: {0}. Its cards do not follow when files are moved; fix it, or delete it.",
        "A file `.canvas` of the vault is not JSON, so neither this library nor Obsidian can read it.",
        "Fix it at the place that the message names, or delete it.");

    public static readonly NoteRule BrokenCard = new(
        "NOTE153", "Card for a missing file", NoteSeverity.Warning, "The canvas shows '{0}', which does not exist. Correct the path, or remove the card.",
        "A card of a canvas, or the background of a group, names a file that the vault does not have, perhaps since another program moved it.",
        "Correct the path in the canvas, or remove the card.");

    public static readonly NoteRule ConflictCopy = new(
        "NOTE157", "Conflict copy", NoteSeverity.Warning,
        "By its name, the file is a copy that {0} made when '{1}' was changed in two places. Merge the two, and delete the copy.",
        "A program that synchronises folders found a file changed in two places, and kept one of the versions under another name: Syncthing, Dropbox, "
            + "Nextcloud, OneDrive, Obsidian Sync and the like.",
        "Merge what differs into the note, and delete the copy.");

    public static readonly NoteRule TwoTypes = new(
        "NOTE159", "Note of two types", NoteSeverity.Warning,
        "The note fits the schemas '{0}' and '{1}' equally well, so it has no type. Leave what one of them asks for out of the note, or let its 'by' ask for "
            + "more.",
        "A note belongs to one type. Of several whose `by` it fits, the one with more keys counts, then the deeper folder; here neither says more.",
        "Change the note, or add a key or a folder to the `by` of one of the schemas.");
}
