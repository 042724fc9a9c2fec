namespace NoteSdk.Documents.Splices;

/// <summary>
/// Goes through the splices of an edit together with ranges in the note before or after it, which must come in order, and finds which of them the edit touches.
/// </summary>
/// <param name="splices">The splices in the order of the note.</param>
/// <param name="isAfter">Whether the ranges are in the edited note.</param>
internal struct SpliceCursor(IReadOnlyList<Splice> splices, bool isAfter)
{
    private int _next;

    /// <summary>Gets how many bytes the splices before the last range have added.</summary>
    public int Delta { get; private set; }

    /// <summary>
    /// Whether a splice replaces, deletes or inserts any byte inside a range. A splice that ends or starts right beside the range does not touch it.
    /// </summary>
    public bool Touches(int start, int end)
    {
        SkipTo(start);
        return _next < splices.Count && Start(splices[_next]) < end;
    }

    /// <summary>
    /// Whether a splice touches a line, which ends before its newline: a text inserted there touches the line too, unless it begins with a newline.
    /// </summary>
    public bool TouchesLine(int start, int end)
    {
        if (Touches(start, end)) return true;
        return _next < splices.Count && Start(splices[_next]) == end && splices[_next].Bytes is [not ((byte)'\n' or (byte)'\r'), ..];
    }

    private void SkipTo(int start)
    {
        for (; _next < splices.Count && End(splices[_next]) <= start; _next++) Delta += Growth(splices[_next]);
    }

    private static int Growth(in Splice splice) => splice.Bytes.Length - (splice.End - splice.Start);

    private readonly int Start(in Splice splice) => isAfter ? splice.Start + Delta : splice.Start;

    private readonly int End(in Splice splice) => isAfter ? splice.Start + Delta + splice.Bytes.Length : splice.End;
}
