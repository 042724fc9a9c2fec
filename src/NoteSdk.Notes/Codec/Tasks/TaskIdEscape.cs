using System.Buffers;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// The backslash that keeps a word of a task from being its block id: <c>Ask \^abc</c> has the words <c>Ask ^abc</c>. Block ids end the first line and the
/// last one, so only the ends of these lines have it.
/// </summary>
internal static class TaskIdEscape
{
    private static readonly SearchValues<char> s_blockId = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The text that the words of a task say.</summary>
    public static string Read(string words) => words.Contains("\\^", StringComparison.Ordinal) ? Edit(words, Unescape) : words;

    /// <summary>The words of a task that say a text.</summary>
    public static string Write(string text) => text.Contains('^', StringComparison.Ordinal) ? Edit(text, Escape) : text;

    private static string Edit(string words, Func<string, string> edit)
    {
        int first = words.IndexOf('\n', StringComparison.Ordinal);
        if (first < 0) return edit(words);
        int last = words.LastIndexOf('\n');
        return edit(words[..first]) + words[first..(last + 1)] + edit(words[(last + 1)..]);
    }

    private static string Escape(string line) => FindMark(line, out _) is >= 0 and var mark ? line.Insert(mark, "\\") : line;

    private static string Unescape(string line) => FindMark(line, out bool isEscaped) is >= 0 and var mark && isEscaped ? line.Remove(mark - 1, 1) : line;

    /// <summary>The offset of the <c>^</c> of the id that a line would end with if no backslashes stood before it; -1 if there is none.</summary>
    private static int FindMark(string line, out bool isEscaped)
    {
        isEscaped = false;
        int mark = line.AsSpan().LastIndexOfAnyExcept(s_blockId);
        if (mark < 0 || mark == line.Length - 1 || line[mark] != '^') return -1;
        int start = line.AsSpan(0, mark).LastIndexOfAnyExcept('\\') + 1;
        isEscaped = start < mark;
        return start == 0 || line[start - 1] is ' ' or '\t' ? mark : -1;
    }
}
