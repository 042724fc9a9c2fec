using NoteSdk.Queries.Pages;

namespace NoteSdk.Queries.Evaluation;

/// <summary>What a query looks at: the notes of a vault, and the clock.</summary>
internal interface IQuerySource
{
    /// <summary>Gets the clock, which also has the local time zone.</summary>
    TimeProvider Clock { get; }

    /// <summary>Gets the paths of all notes in the order of the file tree: depth first, names by code unit.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>The note with a path, or null.</summary>
    QueryPage? Find(string path);

    /// <summary>The paths of the notes with a tag or one below it, ignoring case, in the order of <see cref="Paths"/>.</summary>
    /// <param name="tag">The tag with its sign.</param>
    IReadOnlyList<string> Tagged(string tag);

    /// <summary>Whether a note may have tasks, so that notes without them are skipped.</summary>
    bool MayHaveTasks(string path);

    /// <summary>Whether there is a folder with that path, with or without notes.</summary>
    bool HasFolder(string path);

    /// <summary>The path of the file that a link in a note leads to, or null. An empty link leads to the note itself.</summary>
    /// <param name="link">The link's path, without heading and block id.</param>
    /// <param name="origin">The path of the note with the link.</param>
    string? Resolve(string link, string origin);

    /// <summary>The paths of the notes that link to a path, or to a name that leads nowhere, in the order of the index; each once.</summary>
    IReadOnlyList<string> Backlinks(string path);

    /// <summary>The text of a file that is not a note, or null if there is none.</summary>
    string? ReadText(string path);
}
