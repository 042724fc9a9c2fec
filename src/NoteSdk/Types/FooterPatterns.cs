using System.Text;
using NoteSdk.Patterns;
using NoteSdk.Places;
using NoteSdk.Schema;
using NoteSdk.Types;

namespace NoteSdk;

/// <summary>The forms of a note's last line. For generated code.</summary>
public sealed class FooterPatterns
{
    private const int MostHolesOnStack = 16;

    private readonly NoteTypeBuilder _type;
    private readonly string[] _texts;
    private readonly List<FooterPlace> _places = [];
    private LinePattern[]? _patterns;

    internal FooterPatterns(NoteTypeBuilder type, string[] texts)
    {
        _type = type;
        _texts = texts;
    }

    // Patterns need the formats of their holes, which are declared after them.
    private LinePattern[] Patterns => _patterns ??= [.. _texts.Select(text => LinePattern.Parse(text, Holes))];

    private List<Hole> Holes => [.. _places.Select(place => place.Pattern)];

    /// <summary>A hole of the footer.</summary>
    public ScalarPlace Hole(string name)
    {
        FooterPlace place = new(_type, this, name, _places.Count);
        _places.Add(place);
        return place;
    }

    internal bool Matches(ReadOnlySpan<byte> line)
    {
        Span<HoleSpan> spans = stackalloc HoleSpan[MostHolesOnStack];
        return Match(line, _places.Count <= MostHolesOnStack ? spans[.._places.Count] : new HoleSpan[_places.Count]);
    }

    internal int Count => _places.Count;

    internal bool Match(ReadOnlySpan<byte> line, Span<HoleSpan> spans) => Find(line, spans) >= 0;

    /// <summary>The texts of the holes in a line, by their numbers.</summary>
    internal string?[] TextsOf(ReadOnlySpan<byte> line)
    {
        HoleSpan[] spans = new HoleSpan[_places.Count];
        Match(line, spans);
        string?[] texts = new string?[spans.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            if (spans[i].IsSet) texts[i] = Encoding.UTF8.GetString(line[spans[i].Start..spans[i].End]);
        }

        return texts;
    }

    /// <summary>The line that takes the place of an old one: in its form, where that has just the holes that are set; null where no form has.</summary>
    internal string? Rewrite(ReadOnlySpan<string?> texts, ReadOnlySpan<byte> oldLine)
    {
        int found = Find(oldLine, new HoleSpan[_places.Count]);
        return (found < 0 ? null : Patterns[found].Write(texts)) ?? Write(texts);
    }

    /// <summary>The line of the first pattern that has just the holes that are set; null where there is none.</summary>
    internal string? Write(ReadOnlySpan<string?> texts)
    {
        foreach (LinePattern pattern in Patterns)
        {
            if (pattern.Write(texts) is { } line) return line;
        }

        return null;
    }

    private int Find(ReadOnlySpan<byte> line, Span<HoleSpan> spans)
    {
        for (int i = 0; i < Patterns.Length; i++)
        {
            spans.Clear();
            if (Patterns[i].Match(line, spans)) return i;
        }

        return -1;
    }

    /// <summary>The footer with the given texts, below its line; null where no form has just the holes that are set.</summary>
    internal string? Render(ReadOnlySpan<string?> texts) => Write(texts) is { } line ? "---\n" + line : null;

    /// <summary>The footer without values; null where every form has holes, so that it is written with its values only.</summary>
    internal string? RenderEmpty() => Render(new string?[_places.Count]);
}
