namespace NoteSdk.Notes.Codec.Members;

/// <summary>Where the bytes of a part that is read as a note of its own are in the note.</summary>
/// <param name="end">The offset in the note after the part.</param>
/// <param name="lines">Of each line of the part, the first byte there and the first byte of its text in the note.</param>
internal sealed class PartMap(int end, (int Part, int Note)[] lines)
{
    /// <summary>A part that is the same bytes as the note has.</summary>
    public static PartMap From(int start, int end) => new(end, [(0, start)]);

    /// <summary>The offset in the note of an offset in the part.</summary>
    public int ToNote(int offset)
    {
        int first = 0;
        int last = lines.Length - 1;
        while (first < last)
        {
            int middle = (first + last + 1) / 2;
            if (lines[middle].Part <= offset) first = middle;
            else last = middle - 1;
        }

        return Math.Min(end, lines[first].Note + Math.Max(0, offset - lines[first].Part));
    }
}
