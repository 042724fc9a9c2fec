namespace NoteSdk.Files.Listing;

/// <summary>What a part of an <see cref="IgnorePattern"/> stands for.</summary>
internal enum IgnoreTokenKind
{
    /// <summary>One character itself.</summary>
    Literal,

    /// <summary><c>?</c>: a character of a name.</summary>
    AnyOne,

    /// <summary><c>[…]</c>: one of several characters.</summary>
    OneOf,

    /// <summary><c>*</c>: any characters of a name.</summary>
    AnyRun,

    /// <summary><c>**/</c>: any folders, where a name may begin.</summary>
    Folders,

    /// <summary>Within the name of a folder that <see cref="Folders"/> stands for.</summary>
    InFolders,

    /// <summary><c>/**</c> at the end: the first character of everything in a folder.</summary>
    Anything,

    /// <summary>The further characters of it.</summary>
    AnythingMore,
}
