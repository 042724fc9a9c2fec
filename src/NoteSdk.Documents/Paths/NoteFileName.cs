using System.Buffers;
using System.Globalization;
using System.Text;

namespace NoteSdk.Documents.Paths;

/// <summary>
/// Names of new notes: Obsidian and every system must accept them, and links must be able to lead to them. Forbidden by Windows: <c>\ / : * ? " &lt; &gt;
/// |</c>, control characters, device names, a blank or dot at the end; by Obsidian, since they have a meaning in links: <c># ^ [ ] |</c>; by all: more than 255
/// bytes.
/// </summary>
internal static class NoteFileName
{
    private const int MostBytes = 255;
    private const int LongestExtension = 10;
    private const string Untitled = "Untitled";

    private static readonly SearchValues<char> s_forbidden = SearchValues.Create("\\/:*?\"<>|#^[]");

    private static readonly SearchValues<char> s_extension = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly HashSet<string> s_devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>What is wrong with the name of a new file, or null if nothing is.</summary>
    /// <param name="name">The name with its extension, as in <c>Pete Iming.md</c>.</param>
    /// <param name="siblings">The names beside it, without the old name of a file that is being renamed.</param>
    public static NoteFileNameFault? Check(string name, IReadOnlyCollection<string> siblings)
    {
        if (FindFault(name) is ({ } reason, var index)) return new NoteFileNameFault(reason, index, From(TitleOf(name), ExtensionOf(name), siblings));
        if (FindTwin(name, siblings) is not { } twin) return null;
        string difference = twin == name
            ? "is there already"
            : $"differs from '{twin}' beside it only in case or in how accents are encoded, which other systems treat as one file";
        return new NoteFileNameFault(difference, 0, From(TitleOf(name), ExtensionOf(name), siblings));
    }

    /// <summary>The valid name nearest to a title, with a number if that is taken.</summary>
    public static string From(string title, IReadOnlyCollection<string> siblings) => From(title, VaultPath.Extension, siblings);

    private static string From(string title, string extension, IReadOnlyCollection<string> siblings)
    {
        string stem = ToStem(title);
        for (int number = 0; ; number++)
        {
            string suffix = (number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {number}")) + extension;
            string name = CutTo(stem, MostBytes - Encoding.UTF8.GetByteCount(suffix)) + suffix;
            if (FindTwin(name, siblings) is null) return name;
        }
    }

    private static (string? Reason, int Index) FindFault(string name)
    {
        string title = TitleOf(name);
        if (title.Length == 0) return ("has nothing before its extension", 0);
        for (int i = 0; i < name.Length; i++)
        {
            if (s_forbidden.Contains(name[i]))
            {
                return ($"has a '{name[i]}', which {(IsOfLinks(name[i]) ? "has a meaning in links" : "Windows forbids in names")}", i);
            }
            if (char.IsControl(name[i])) return (string.Create(CultureInfo.InvariantCulture, $"has a control character (U+{(int)name[i]:X4})"), i);
            if (char.IsSurrogate(name[i]) && !Rune.TryGetRuneAt(name, i, out _) && !(i > 0 && char.IsSurrogatePair(name[i - 1], name[i])))
            {
                return ("has half of a surrogate pair, which is not a character", i);
            }
        }

        if (IsEdge(title[0])) return ($"begins with '{title[0]}', which hides it or is lost", 0);
        if (IsEdge(title[^1])) return ($"ends with '{title[^1]}' before its extension, which is lost", title.Length - 1);
        if (IsEdge(name[^1])) return ($"ends with '{name[^1]}', which Windows drops", name.Length - 1);
        if (IsDevice(name)) return ($"begins with '{name.Split('.')[0]}', which is a device of Windows", 0);
        int bytes = Encoding.UTF8.GetByteCount(name);
        return bytes > MostBytes
            ? (string.Create(CultureInfo.InvariantCulture, $"has {bytes} bytes of UTF-8, and systems hold {MostBytes} at most"), CutTo(name, MostBytes).Length)
            : (null, 0);
    }

    private static string? FindTwin(string name, IReadOnlyCollection<string> siblings)
    {
        string form = VaultPath.Key(name);
        return siblings.FirstOrDefault(sibling => string.Equals(VaultPath.Key(sibling), form, StringComparison.OrdinalIgnoreCase));
    }

    private static string ToStem(string title)
    {
        StringBuilder stem = new(title.Length);
        for (int i = 0; i < title.Length; i++)
        {
            bool isPair = i + 1 < title.Length && char.IsSurrogatePair(title[i], title[i + 1]);
            if (isPair) stem.Append(title[i]).Append(title[++i]);
            else if (!char.IsSurrogate(title[i])) Append(stem, title[i], isBeforeBlank: i + 1 < title.Length && char.IsWhiteSpace(title[i + 1]));
        }

        string trimmed = TrimEdges(stem.ToString());
        if (trimmed.Length == 0) return Untitled;
        return IsDevice(trimmed) ? trimmed.Insert(trimmed.Split('.')[0].Length, "_") : trimmed;
    }

    /// <summary>Appends a character, or a valid one in its place; several blanks become one.</summary>
    private static void Append(StringBuilder stem, char character, bool isBeforeBlank)
    {
        switch (character)
        {
            case ':' when isBeforeBlank:
                AppendBlank(stem);
                stem.Append('-');
                break;
            case '/' or '\\' or '|' or ':':
                stem.Append('-');
                break;
            case '"':
                stem.Append('\'');
                break;
            case '[' or '<':
                stem.Append('(');
                break;
            case ']' or '>':
                stem.Append(')');
                break;
            case '#' or '^' or '*' or '?':
                break;
            default:
                if (char.IsWhiteSpace(character) || char.IsControl(character)) AppendBlank(stem);
                else stem.Append(character);
                break;
        }
    }

    private static void AppendBlank(StringBuilder stem)
    {
        if (stem.Length > 0 && stem[^1] != ' ') stem.Append(' ');
    }

    /// <summary>The first characters of a text that fit into a number of bytes, none of them cut in two.</summary>
    private static string CutTo(string text, int bytes)
    {
        if (Encoding.UTF8.GetByteCount(text) <= bytes) return text;
        int length = 0;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            bytes -= Encoding.UTF8.GetByteCount(elements.GetTextElement());
            if (bytes < 0) break;
            length = elements.ElementIndex + elements.GetTextElement().Length;
        }

        string cut = TrimEdges(text[..length]);
        return cut.Length == 0 ? Untitled : cut;
    }

    private static string TrimEdges(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsEdge(text[start])) start++;
        while (end > start && IsEdge(text[end - 1])) end--;
        return text[start..end];
    }

    private static bool IsEdge(char character) => character == '.' || char.IsWhiteSpace(character);

    private static bool IsOfLinks(char character) => character is '#' or '^' or '[' or ']' or '|';

    /// <summary>Windows takes the part before the first dot as the device, whatever follows.</summary>
    private static bool IsDevice(string name) => s_devices.Contains(name.Split('.')[0].TrimEnd(' '));

    private static string ExtensionOf(string name)
    {
        int dot = name.LastIndexOf('.');
        bool isExtension = dot >= 0 && name.Length - dot is > 1 and <= LongestExtension && name.AsSpan(dot + 1).IndexOfAnyExcept(s_extension) < 0;
        return isExtension ? name[dot..] : "";
    }

    private static string TitleOf(string name) => name[..^ExtensionOf(name).Length];
}
