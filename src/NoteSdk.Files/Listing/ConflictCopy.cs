using System.Buffers;
using NoteSdk.Documents.Paths;

namespace NoteSdk.Files.Listing;

/// <summary>
/// Recognises by its name the copy that a program made of a file that was changed in two places. The forms are those that Syncthing, Dropbox, Nextcloud,
/// ownCloud, OneDrive, Obsidian Sync, Seafile, Resilio Sync, Synology Drive, Google Drive, pCloud and git-annex write. A mere number, as iCloud and browsers
/// write it ("Plan 2.md"), says nothing: people name files so.
/// </summary>
/// <param name="Program">The program, in words.</param>
/// <param name="Original">The path of the file that it is a copy of.</param>
internal sealed record ConflictCopy(string Program, string Original)
{
    private const string AnyProgram = "a program that synchronises folders";

    private static readonly SearchValues<char> StampCharacters = SearchValues.Create("0123456789-");

    /// <summary>The texts in parentheses after the name, in the languages of Dropbox.</summary>
    private static readonly string[] Copies =
    [
        "conflicted copy", "conflict copy", "case conflict", "whitespace conflict", "unicode encoding conflict", "selective sync conflict", "sfconflict",
        "in konflikt stehende kopie",
        "copie en conflit", "copia en conflicto", "copia in conflitto", "cópia em conflito", "conflicterende kopie", "の競合コピー",
    ];

    /// <summary>Texts that are alone in parentheses or brackets.</summary>
    private static readonly string[] Words = ["conflict", "conflicted"];

    /// <summary>Names that Windows gives to computers, with how many characters follow.</summary>
    private static readonly (string Start, int Length)[] Computers = [("-DESKTOP-", 7), ("-LAPTOP-", 8), ("-WIN-", 11)];

    /// <summary>How names end that macOS gives to computers.</summary>
    private static readonly string[] Macs = ["MacBook", "MacBook Air", "MacBook Pro", "iMac", "Mac mini", "Mac Studio", "Mac Pro"];

    /// <summary>Reads the name of a file.</summary>
    /// <param name="path">The path in the vault.</param>
    /// <param name="exists">Whether the vault has a file with a path: some names count only if the original exists.</param>
    /// <returns>Null for a file that is not such a copy.</returns>
    public static ConflictCopy? Find(string path, Func<string, bool> exists)
    {
        string folder = VaultPath.FolderPrefix(path);
        string name = VaultPath.Key(VaultPath.NameOf(path));
        int dot = name.LastIndexOf('.');
        (string stem, string extension) = dot > 0 ? (name[..dot], name[dot..]) : (name, "");

        if (IndexOf(name, ".sync-conflict-") is > 0 and var syncthing) return new ConflictCopy("Syncthing", folder + name[..syncthing] + extension);
        if (InBrackets(stem) is { } bracketed) return new ConflictCopy(AnyProgram, folder + bracketed + extension);
        if (EndsIn(stem, ".conflict")) return new ConflictCopy("Resilio Sync", folder + stem[..^".conflict".Length] + extension);
        if (IndexOf(stem, "_conflict-") is > 0 and var cloud && IsStamp(stem[(cloud + "_conflict-".Length)..]))
        {
            return new ConflictCopy("ownCloud", folder + stem[..cloud] + extension);
        }
        if (IndexOf(stem, ".variant-") is > 0 and var annex && IsVariant(stem[(annex + ".variant-".Length)..]))
        {
            return new ConflictCopy("git-annex", folder + stem[..annex] + extension);
        }
        return OfOriginal(folder, stem, extension, exists);
    }

    /// <summary>Names that many files may have, but hardly beside the original.</summary>
    private static ConflictCopy? OfOriginal(string folder, string stem, string extension, Func<string, bool> exists)
    {
        foreach ((string start, int length) in Computers)
        {
            int at = stem.LastIndexOf(start, StringComparison.Ordinal);
            if (at <= 0) continue;
            ReadOnlySpan<char> rest = stem.AsSpan(at + start.Length);
            bool isComputer = rest.Length >= length && rest[..length].IndexOfAnyExcept(UpperAndDigits) < 0 && (rest.Length == length || rest[length] == '-');
            if (isComputer && exists(folder + stem[..at] + extension)) return new ConflictCopy("OneDrive", folder + stem[..at] + extension);
        }

        if (OfMac(stem) is { } beside && exists(folder + beside + extension)) return new ConflictCopy("OneDrive", folder + beside + extension);
        if (stem.EndsWith(')') && stem.LastIndexOf("_conf(", StringComparison.Ordinal) is > 0 and var drive
            && stem.AsSpan()[(drive + "_conf(".Length)..^1].IndexOfAnyExceptInRange('0', '9') < 0 && exists(folder + stem[..drive] + extension))
        {
            return new ConflictCopy("Google Drive", folder + stem[..drive] + extension);
        }

        if (!EndsIn(stem, "_conflict")) return null;

        // Synology Drive puts the computer, and usually the time, before it.
        for (int at = stem.IndexOf('_', StringComparison.Ordinal); at >= 0; at = stem.IndexOf('_', at + 1))
        {
            if (at > 0 && exists(folder + stem[..at] + extension)) return new ConflictCopy("Synology Drive", folder + stem[..at] + extension);
        }

        return null;
    }

    /// <summary>What stands before the name of a Mac: <c>Plan</c> of <c>Plan-Ada’s MacBook Pro-2</c>; null without one.</summary>
    private static string? OfMac(string stem)
    {
        string numbered = stem.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string name = numbered.Length < stem.Length && numbered.EndsWith('-') ? numbered[..^1] : stem;
        int dash = name.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && Array.Exists(Macs, mac => name.EndsWith(" " + mac, StringComparison.Ordinal)) ? name[..dash] : null;
    }

    /// <summary>The digits of a hash that git-annex puts behind a name.</summary>
    private static bool IsVariant(string text) => text.Length is 3 or 4 && text.All(char.IsAsciiHexDigit);

    private static System.Buffers.SearchValues<char> UpperAndDigits { get; } = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The text before parentheses or brackets at the end of a name that mark a copy; null for any other name.</summary>
    private static string? InBrackets(string stem)
    {
        if (stem.Length == 0 || stem[^1] is not (')' or ']')) return null;
        char opening = stem[^1] == ')' ? '(' : '[';
        for (int open = stem.LastIndexOf(opening); open > 0; open = stem.LastIndexOf(opening, open - 1))
        {
            string said = stem[(open + 1)..^1];
            string word = said.TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            bool isCopy = Array.Exists(Copies, copy => IndexOf(said, copy) >= 0)
                || Array.Exists(Words, one => one.Equals(word, StringComparison.OrdinalIgnoreCase));
            if (isCopy) return stem[..open].TrimEnd();
        }

        return null;
    }

    /// <summary>A date and a time: <c>20260115-093000</c>.</summary>
    private static bool IsStamp(string text) => text.Length >= 8 && text.AsSpan().IndexOfAnyExcept(StampCharacters) < 0;

    private static int IndexOf(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase);

    private static bool EndsIn(string text, string end) => text.Length > end.Length && text.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
