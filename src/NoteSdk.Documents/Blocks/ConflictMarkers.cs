using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// Finds the markers that Git and other programs leave around the sides of a conflict: lines of seven or more <c>&lt;</c>, <c>|</c>, <c>=</c> or <c>&gt;</c>,
/// the outer ones usually with a label. A conflict that is entirely within one code block is an example of one.
/// </summary>
internal static class ConflictMarkers
{
    private const int FewestSigns = 7;

    /// <summary>Whether a note may have a conflict: without a line of one of the outer signs it has none.</summary>
    public static bool MayBeIn(NoteDocument note)
    {
        ReadOnlySpan<byte> text = note.Text;
        LineTable lines = note.Lines;
        for (int line = 1; line < lines.Count; line++)
        {
            if (text[lines.Start(line)] is (byte)'<' or (byte)'>' && HasSign(note, line)) return true;
        }

        return lines.Count > 0 && HasSign(note, 0);
    }

    /// <summary>The conflicts in the order of the note.</summary>
    public static IReadOnlyList<Conflict> Find(NoteDocument note)
    {
        if (!MayBeIn(note)) return [];
        List<Conflict> found = [];
        int open = -1;
        int last = -1;
        int separator = -1;
        bool isSure = false;
        for (int line = 0; line < note.Lines.Count; line++)
        {
            ReadOnlySpan<byte> text = note.Text[StartOf(note, line)..note.Lines.ContentEnd(note.Text, line)];
            switch (SignOf(text, out bool hasLabel))
            {
                case (byte)'<':
                    Close();
                    (open, last, isSure) = (line, line, hasLabel);
                    break;
                case (byte)'|' when open >= 0:
                    last = line;
                    break;
                case (byte)'=' when !hasLabel || open >= 0:
                    (separator, last, isSure) = (line, line, isSure || open >= 0);
                    break;
                case (byte)'>' when open >= 0 || (separator >= 0 && IsLikeBranch(text)):
                    Add(new Conflict(open >= 0 ? open : separator, line));
                    (open, separator) = (-1, -1);
                    break;
            }
        }

        Close();
        return found;

        // A first marker with a label cannot be anything else in Markdown, even if the other markers are gone.
        void Close()
        {
            if (open >= 0 && isSure) Add(new Conflict(open, last));
            (open, separator) = (-1, -1);
        }

        void Add(Conflict conflict)
        {
            if (!IsExample(note, conflict)) found.Add(conflict);
        }
    }

    private static bool HasSign(NoteDocument note, int line) => SignOf(note.Text[StartOf(note, line)..note.Lines.ContentEnd(note.Text, line)], out _) != 0;

    /// <summary>Where a line begins, after the byte order mark.</summary>
    private static int StartOf(NoteDocument note, int line) => line == 0 && note.Text.StartsWith("\uFEFF"u8) ? 3 : note.Lines.Start(line);

    /// <summary>
    /// The sign of a line that may be a marker, or 0. The longest markers are the ones that Git writes for nested merges, with a few more signs.
    /// </summary>
    private static byte SignOf(ReadOnlySpan<byte> line, out bool hasLabel)
    {
        hasLabel = false;
        if (line.Length < FewestSigns || line[0] is not ((byte)'<' or (byte)'|' or (byte)'=' or (byte)'>')) return 0;
        byte sign = line[0];
        int count = line.IndexOfAnyExcept(sign) is >= 0 and var other ? other : line.Length;
        ReadOnlySpan<byte> rest = line[count..].TrimEnd(" \t"u8);
        if (count < FewestSigns || (!rest.IsEmpty && rest[0] != ' ')) return 0;
        hasLabel = !rest.IsEmpty;
        return sign;
    }

    /// <summary>
    /// Whether a last marker without a first one names a branch or a commit, perhaps with a message in parentheses: otherwise it may be a nested quote from an
    /// e-mail.
    /// </summary>
    private static bool IsLikeBranch(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> label = line.TrimStart((byte)'>').Trim(" \t"u8);
        int blank = label.IndexOf((byte)' ');
        return !label.IsEmpty && (blank < 0 || label[blank..].StartsWith(" ("u8));
    }

    private static bool IsExample(NoteDocument note, in Conflict conflict)
    {
        int start = note.Lines.Start(conflict.FirstLine);
        int end = note.Lines.End(conflict.LastLine);
        foreach (ref readonly Block block in note.Blocks)
        {
            if (block.Start > start) break;
            if (block.Kind == BlockKind.FencedCode && block.Line < conflict.FirstLine && end <= block.End) return true;
        }

        return false;
    }
}
