using System.Buffers;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults.Links;

/// <summary>Checks whether links of notes lead to one of them, by the rule of vaults. Headings and blocks after <c>#</c> are ignored.</summary>
internal sealed class LinkIndex
{
    private const int LongestExtension = 6;

    private static readonly SearchValues<char> s_lettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly VaultIndex _notes;

    /// <param name="paths">The paths of the notes, relative to the current folder or absolute. It is not known which folder is their vault.</param>
    public LinkIndex(IEnumerable<string> paths) => _notes = VaultIndex.Of([], paths.Select(Full));

    /// <summary>Whether a link leads to a note, or to another file, such as a picture.</summary>
    /// <param name="target">The link's target.</param>
    /// <param name="from">The path of the note with the link.</param>
    public bool Has(string target, string from) => LinkResolver.FindFirst(_notes, target, Full(from)) is not null || IsOtherFile(target);

    /// <summary>A path in a vault that spans the whole disk, so that paths outside of the current folder are like the others.</summary>
    private static string Full(string path) => Path.GetFullPath(path).Replace('\\', '/').TrimStart('/');

    /// <summary>
    /// Whether a name has an extension like a picture or a document: a dot, a letter, then letters and digits. Names of notes may contain dots too: <c>Dr.
    /// Frey</c>, <c>v1.2</c>.
    /// </summary>
    private static bool IsOtherFile(string target)
    {
        string extension = Path.GetExtension(target);
        return extension.Length is > 1 and <= LongestExtension + 1
            && char.IsAsciiLetter(extension[1])
            && !extension.AsSpan(1).ContainsAnyExcept(s_lettersAndDigits)
            && !VaultPath.IsNote(extension);
    }
}
