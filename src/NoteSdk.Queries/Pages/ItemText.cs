using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Text;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>
/// A list item of a note (NoteSdk.Dql/README.md, section 7): its place and its own text. Its links are not resolved yet. All offsets are bytes into
/// the note.
/// </summary>
/// <param name="note">The note.</param>
internal sealed class ItemText(ItemNote note)
{
    private string[]? _lines;
    private FieldMap? _fields;

    /// <summary>Gets the zero-based line of its marker.</summary>
    public required int Line { get; init; }

    public required int LineCount { get; init; }

    /// <summary>Gets the offset of the first line.</summary>
    public required int LineStart { get; init; }

    /// <summary>Gets the offset after the last line, without its newline.</summary>
    public required int LineEnd { get; init; }

    /// <summary>Gets the offset of the marker.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the offset of the first line in UTF-16 units, from the beginning of the note.</summary>
    public required int LineUnit { get; init; }

    /// <summary>Gets the offset after the item's own text, without the lists in it.</summary>
    public required int End { get; init; }

    /// <summary>Gets the line of the parent item, or null.</summary>
    public required int? Parent { get; init; }

    /// <summary>Gets the first line of the top-level list, -1 in a quote.</summary>
    public required int List { get; init; }

    /// <summary>Gets the character in the check box; null for an item without one.</summary>
    public required Rune? Status { get; init; }

    public required string? BlockId { get; init; }

    /// <summary>Gets the index of the heading above, or -1.</summary>
    public required int Heading { get; init; }

    /// <summary>Gets the children, as indexes into the items of the note, in order.</summary>
    public List<int> Children { get; } = [];

    public bool IsTask => Status is not null;

    public bool IsCompleted => Status is { Value: 'x' or 'X' };

    /// <summary>Gets or sets a value indicating whether the task and all tasks below it are done.</summary>
    public bool IsFullyCompleted { get; set; }

    /// <summary>Gets the marker, including the dot or bracket of a number.</summary>
    public string Symbol
    {
        get
        {
            string line = Utf8(LineStart..LineEnd);
            (int start, int end, _) = Marker(line);
            return line[start..end];
        }
    }

    /// <summary>Gets the lines of the text without quote signs, marker and check box, each trimmed.</summary>
    public string[] Lines => _lines ??= ReadLines();

    public FieldMap Fields => _fields ??= ReadFields();

    /// <summary>Gets the note's heading above the item, or the note.</summary>
    public QueryLink Section
    {
        get
        {
            if (Heading < 0) return new(note.Path);
            OutlineHeading above = note.Content.Outline.Headings[Heading];
            return new(note.Path, LinkKind.Header, LinkSyntax.HeaderText(Utf8(above.Start..above.End)));
        }
    }

    /// <summary>Gets the links in the order of the lines, with the links of a line before its embeds.</summary>
    public QueryValue[] Links
    {
        get
        {
            OutlineLink[] links = note.Content.Outline.Links;
            int first = FirstFrom(links, LineStart);
            if (first == links.Length || links[first].Start > LineEnd) return [];
            LineTable lines = Table();
            return
            [
                .. links.Skip(first).TakeWhile(link => link.Start <= LineEnd).OrderBy(link => lines.LineOf(link.Start - LineStart))
                .ThenBy(static link => link.IsEmbed)
                    .Select(link => LinkValues.Of(link, note.Content.Bytes)).Where(static link => link is not null).Select(QueryValue.Of),
            ];
        }
    }

    /// <summary>Gets the places where the item begins and ends, each with its line, its column and its offset, in UTF-16 units.</summary>
    public MapObject Position
    {
        get
        {
            LineTable lines = Table();
            int last = LineStart + (LineCount - 1 < lines.Count ? lines.Start(LineCount - 1) : lines.Length);
            MapObject position = new();
            position.Set("start", Place(Line, LineStart, Start));
            position.Set("end", Place(Line + LineCount - 1, last, Math.Max(End, last)));
            return position;
        }
    }

    /// <summary>The index of the first of some sorted links at or after an offset.</summary>
    private static int FirstFrom(OutlineLink[] links, int offset)
    {
        int low = 0;
        int high = links.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (links[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private string[] ReadLines()
    {
        if (LineCount == 1) return [First(Utf8(LineStart..LineEnd))];
        LineTable table = Table();
        ReadOnlySpan<byte> text = note.Content.Bytes.AsSpan(LineStart..LineEnd);
        string[] lines = new string[LineCount];
        for (int i = 0; i < lines.Length; i++)
        {
            // An empty last line is not part of the table.
            string line = i < table.Count ? Encoding.UTF8.GetString(text[table.Start(i)..table.ContentEnd(text, i)]) : "";
            lines[i] = i == 0 ? First(line) : InlineFieldParser.Trim(line);
        }

        return lines;
    }

    private FieldMap ReadFields()
    {
        FieldMap fields = new();
        string joined = string.Join(' ', Lines);
        foreach (FieldText field in InlineFieldParser.Parse(joined, hasEmoji: true)) fields.Add(field, note.Dates);
        if (!IsTask && fields.Count == 0 && InlineFieldParser.Whole(joined) is { } whole) fields.Add(whole, note.Dates);
        return fields;
    }

    private static string First(string line) => InlineFieldParser.Trim(line[Marker(line).Text..]);

    /// <summary>Where the marker on an item's first line begins and ends, after quote markers, and where its text begins, after a check box.</summary>
    private static (int Start, int End, int Text) Marker(string line)
    {
        int start = 0;
        while (start < line.Length && (QueryCharacters.IsWhiteSpace(line[start]) || line[start] == '>')) start++;
        int end = start;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        end = Math.Min(end + 1, line.Length);
        int text = end;
        while (text < line.Length && QueryCharacters.IsWhiteSpace(line[text])) text++;
        int box = text + 1;
        if (box < line.Length && line[text] == '[')
        {
            if (line[box] != ']') box += char.IsSurrogatePair(line, box) ? 2 : 1;
            if (box < line.Length && line[box] == ']') text = box + 1;
        }

        return (start, end, text);
    }

    private QueryValue Place(int line, int start, int at)
    {
        MapObject place = new();
        place.Set("line", QueryValue.Of(line));
        place.Set("col", QueryValue.Of(Units(start, at)));
        place.Set("offset", QueryValue.Of(LineUnit + Units(LineStart, at)));
        return QueryValue.Of(place);
    }

    private int Units(int start, int end) => Encoding.UTF8.GetCharCount(note.Content.Bytes.AsSpan(start..end));

    private LineTable Table()
    {
        LineTable lines = new();
        lines.Scan(note.Content.Bytes.AsSpan(LineStart..LineEnd));
        return lines;
    }

    private string Utf8(Range range) => Encoding.UTF8.GetString(note.Content.Bytes.AsSpan(range));
}
