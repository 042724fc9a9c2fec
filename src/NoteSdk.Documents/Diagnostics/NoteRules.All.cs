namespace NoteSdk;

/// <content>The list of them.</content>
internal static partial class NoteRules
{
    /// <summary>Gets all rules, by their ids.</summary>
    public static IReadOnlyList<NoteRule> All => field ??=
    [
        NoFrontmatter, FrontmatterNotClosed, BrokenFrontmatter, BadValue, RequiredMissing, SectionMissing, SectionTwice, OtherShape, UnknownSection,
        UnreadItem, MisdecodedText, NotUtf8, DoubtfulText, OtherType, OtherKind, TooMany, OtherLevel, OldName, OldNameBeside, StaleHeading, BrokenLink,
        NoSchema, TooDeep, NoColumn, TooManyBlocks, TooManyItems, Unreadable, LinkOut, FoundTwice, NamesAlike, VersionKept, BrokenJournal, WrongLinkType,
        AmbiguousLink, MissingHeading, DuplicateTitle, StaleQuery, UnknownHandle, Query, ForeignJournal, BatchFinished, BatchNotFinished, InlineQuery,
        TextForList, UnreadProperty, UnclosedMath, BadCanvas, BrokenCard, ConflictMarkers, ConflictCopy, TextOfNoPart, TwoTypes,
    ];
}
