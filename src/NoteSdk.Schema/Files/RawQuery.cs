using System.Collections.Generic;
using System.Text;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>
/// A query in the form in which it is checked: with something in place of each hole, and with the places in the file, which are needed only when all files are
/// read.
/// </summary>
/// <param name="Text">The query.</param>
/// <param name="Runs">Where its units are; empty if escapes or folding hide it.</param>
/// <param name="Whole">The place of all of it.</param>
internal sealed record RawQuery(string Text, EquatableArray<PlaceRun> Runs, SourceSpan Whole)
{
    /// <summary>Reads a query.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="value">The value with the text.</param>
    /// <param name="text">The text with holes, which must be without faults.</param>
    public static RawQuery Read(YamlValueTree tree, YamlValue value, string text)
    {
        StringBuilder query = new();
        List<PlaceRun> runs = [];
        bool isInString = false;
        bool isKnown = true;
        for (int at = 0; at < text.Length; at++)
        {
            Add(text[at], at);
            if (text[at] is '"' && !(isInString && text[at - 1] == '\\'))
                isInString = !isInString;
            if (text[at] is not ('{' or '}'))
                continue;

            // Doubled braces become one; a hole in a string stays as it is, and becomes a name elsewhere.
            if (at + 1 < text.Length && text[at + 1] == text[at])
            {
                at++;
                continue;
            }

            int close = text.IndexOf('}', at);
            query.Length--;
            for (; at <= close; at++)
                Add(isInString ? text[at] : 'x', at);
            at = close;
        }

        AddPlace(text.Length);
        return new(query.ToString(), isKnown ? runs.ToEquatableArray() : default, value.Span);

        void Add(char unit, int at)
        {
            AddPlace(at);
            query.Append(unit);
        }

        void AddPlace(int at)
        {
            SourceSpan place = tree.SpanIn(value, at, 0);
            isKnown &= place.Length == 0;
            int end = query.Length;
            bool goesOn = runs.Count > 0 && runs[runs.Count - 1] is var last && place.StartLine == last.Place.StartLine
                && place.Start - last.Place.Start == end - last.Start;
            if (!goesOn)
                runs.Add(new(end, place));
        }
    }

    /// <summary>The place of a piece of the query in the file.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        if (Runs.IsEmpty)
            return Whole;
        SourceSpan first = PlaceOf(start);
        SourceSpan last = PlaceOf(end);
        return new(first.Start, last.Start - first.Start, first.StartLine, first.StartColumn, last.StartLine, last.StartColumn);
    }

    private SourceSpan PlaceOf(int unit)
    {
        int low = 0;
        int high = Runs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Runs[middle].Start <= unit)
                low = middle;
            else
                high = middle - 1;
        }

        SourceSpan place = Runs[low].Place;
        int beyond = unit - Runs[low].Start;
        return place with { Start = place.Start + beyond, StartColumn = place.StartColumn + beyond, EndColumn = place.EndColumn + beyond };
    }
}
