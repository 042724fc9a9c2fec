using System.Text;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>The forms of a line of a note whose holes are members: of the footer, or of a section's heading. For generated code.</summary>
public abstract class LinePatterns
{
    private const int MostHolesOnStack = 16;

    private readonly NoteTypeBuilder _type;
    private readonly string[] _texts;
    private readonly List<LineHolePlace> _places = [];
    private LinePattern[]? _patterns;

    private protected LinePatterns(NoteTypeBuilder type, string[] texts)
    {
        _type = type;
        _texts = texts;
    }

    /// <summary>A hole of the line.</summary>
    /// <param name="name">The name in the schema.</param>
    public ScalarPlace Hole(string name)
    {
        LineHolePlace place = new(_type, this, name, _places.Count);
        _places.Add(place);
        return place;
    }

    /// <summary>Gets what the line is, for messages.</summary>
    internal abstract string Noun { get; }

    /// <summary>Gets what the author should add to a note that lacks the line.</summary>
    internal abstract string Remedy { get; }

    /// <inheritdoc cref="NoteTypeMember.Home"/>
    internal virtual Section? Home => null;

    /// <summary>Gets the first form, as it is written in the schema.</summary>
    internal string First => _texts[0];

    /// <summary>Gets the forms, as they are written in the schema.</summary>
    internal string[] Texts => _texts;

    internal int Count => _places.Count;

    // Created late, since patterns need the formats of their holes, which are declared after them.
    private LinePattern[] Patterns => _patterns ??= [.. _texts.Select(text => LinePattern.Parse(text, Holes))];

    private List<Hole> Holes => [.. _places.Select(place => place.Pattern)];

    /// <summary>Where the line is in a note; null if the note does not have it.</summary>
    internal abstract Range? Find(NoteReader note);

    /// <summary>Where the line would go.</summary>
    internal abstract int OffsetOfLacking(NoteReader note);

    /// <summary>Requests the line in a note that does not have it.</summary>
    internal abstract void Require(EditWriter edits);

    /// <summary>A line as it is written: with what keeps it the line.</summary>
    private protected virtual string Protect(string line, bool beginsWithText) => line;

    /// <summary>The offset of the backslash that keeps a text the line; -1 if it has none.</summary>
    private protected virtual int FindEscape(ReadOnlySpan<byte> line) => -1;

    internal bool Matches(ReadOnlySpan<byte> line)
    {
        Span<HoleSpan> spans = stackalloc HoleSpan[MostHolesOnStack];
        return Find(line, _places.Count <= MostHolesOnStack ? spans[.._places.Count] : new HoleSpan[_places.Count], out _) >= 0;
    }

    /// <summary>Finds the holes of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="spans">Receives where the holes are in the text that is returned.</param>
    /// <param name="escape">The offset of the backslash that keeps the line a text; -1 if it has none.</param>
    /// <returns>The line without that backslash.</returns>
    internal ReadOnlySpan<byte> Match(ReadOnlySpan<byte> line, scoped Span<HoleSpan> spans, out int escape)
    {
        Find(line, spans, out escape);
        return escape < 0 ? line : Without(line, escape);
    }

    /// <summary>The texts of the holes in a line, by their numbers.</summary>
    internal string?[] TextsOf(ReadOnlySpan<byte> line)
    {
        HoleSpan[] spans = new HoleSpan[_places.Count];
        ReadOnlySpan<byte> text = Match(line, spans, out _);
        string?[] texts = new string?[spans.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            if (spans[i].IsSet) texts[i] = Encoding.UTF8.GetString(text[spans[i].Start..spans[i].End]);
        }

        return texts;
    }

    /// <summary>The line that replaces an old one: in its form, if that has exactly the holes that are set; null if no form has.</summary>
    internal string? Rewrite(ReadOnlySpan<string?> texts, ReadOnlySpan<byte> oldLine)
    {
        int found = Find(oldLine, new HoleSpan[_places.Count], out _);
        return (found < 0 ? null : Write(Patterns[found], texts)) ?? Write(texts);
    }

    /// <summary>The line of the first pattern that has exactly the holes that are set; null if there is none.</summary>
    internal string? Write(ReadOnlySpan<string?> texts)
    {
        foreach (LinePattern pattern in Patterns)
        {
            if (Write(pattern, texts) is { } line) return line;
        }

        return null;
    }

    /// <summary>The line without values; null if every form has holes, so that it can only be written with values.</summary>
    internal string? WriteEmpty() => Write(new string?[_places.Count]);

    private string? Write(LinePattern pattern, ReadOnlySpan<string?> texts) =>
        pattern.Write(texts) is { } line ? Protect(line, pattern.BeginsWithText) : null;

    private static byte[] Without(ReadOnlySpan<byte> line, int escape) => [.. line[..escape], .. line[(escape + 1)..]];

    private int Find(ReadOnlySpan<byte> line, Span<HoleSpan> spans, out int escape)
    {
        int backslash = FindEscape(line);
        ReadOnlySpan<byte> text = backslash < 0 ? line : Without(line, backslash);
        for (int i = 0; i < Patterns.Length; i++)
        {
            spans.Clear();
            bool isEscaped = backslash >= 0 && Patterns[i].BeginsWithText;
            escape = isEscaped ? backslash : -1;
            if (Patterns[i].Match(isEscaped ? text : line, spans)) return i;
        }

        escape = -1;
        return -1;
    }
}
