using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Patterns;

/// <summary>
/// The form of a line, read and written by it: <c>{date:date}: {note:link(meeting)} - {summary}</c>. Only the syntax; types are not resolved.
/// No two literals follow each other, and no hole's name is used twice.
/// </summary>
/// <param name="Text">The pattern as written.</param>
/// <param name="Parts">Literals and holes in their order.</param>
internal sealed record NotePattern(string Text, EquatableArray<PatternPart> Parts)
{
    private static readonly TypeSyntax TextType = new("text", 0, null, 0, IsList: false, IsRequired: false);

    // The types whose values show where they end. A number does not, since digits may follow, and a time does not, since seconds may.
    private static readonly string[] SelfDelimiting = ["date", "link", "embed", "bool"];

    public IEnumerable<PatternPart> Holes => Parts.Where(static part => part.IsHole);

    /// <summary>Reads a pattern. Faulty holes are left out, each with its fault.</summary>
    public static NotePattern Parse(string text, ICollection<TextFault> faults)
    {
        int before = faults.Count;
        var parts = new List<PatternPart>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (BraceSegment segment in BraceText.Split(text, faults))
        {
            PatternPart? part = segment.IsHole ? ParseHole(segment, faults) : new(false, segment.Text, null, segment.Start, segment.Length, 0);
            if (part is not null && Accept(parts, names, part, faults))
                parts.Add(part);
        }

        if (faults.Count == before)
            CheckWhole(text, parts, faults);
        return new(text, parts.ToEquatableArray());
    }

    private static PatternPart? ParseHole(BraceSegment segment, ICollection<TextFault> faults)
    {
        int colon = segment.Text.IndexOf(':');
        string name = (colon < 0 ? segment.Text : segment.Text.Substring(0, colon)).Trim();
        if (name.Length == 0 || CSharpNames.Pascal(name).Length == 0)
        {
            faults.Add(new(segment.Start, segment.Length, "the hole has no name; write one with a letter in it, as in '{summary}' or '{due:date}'"));
            return null;
        }

        if (name.IndexOf('|') >= 0)
        {
            faults.Add(new(segment.Start, segment.Length, "a pattern's hole takes a value as it is; leave out the '|'"));
            return null;
        }

        if (colon < 0)
            return new(true, name, TextType, segment.Start, segment.Length, segment.Start);

        var typeFaults = new List<TextFault>();
        int typeStart = segment.Start + colon + 1;
        TypeSyntax? type = TypeSyntax.Parse(segment.Text.Substring(colon + 1), typeFaults);
        foreach (TextFault fault in typeFaults)
            faults.Add(fault with { Start = typeStart + fault.Start });

        if (type is { IsList: true } or { IsRequired: true })
        {
            faults.Add(new(typeStart, segment.Length - colon - 1, type.IsList
                ? "a hole takes one value; leave out 'list'"
                : "leave out the '!': a hole that every pattern has is required anyway"));
            return null;
        }

        return type is null ? null : new(true, name, type, segment.Start, segment.Length, typeStart);
    }

    private static bool Accept(List<PatternPart> parts, HashSet<string> names, PatternPart part, ICollection<TextFault> faults)
    {
        if (!part.IsHole)
            return true;

        if (!names.Add(CSharpNames.Pascal(part.Text)))
        {
            faults.Add(new(part.Start, part.Length, $"the pattern has the hole '{part.Text}' twice; name each hole once"));
            return false;
        }

        if (parts.Count > 0 && parts[parts.Count - 1] is { IsHole: true } last && !IsSelfDelimiting(last.Type!))
        {
            faults.Add(new(part.Start, part.Length,
                $"nothing stands between '{last.Text}' and '{part.Text}', so a line does not show where one ends; put a text between them"));
            return false;
        }

        return true;
    }

    // A name that is not a word of the type language is an enum, whose spellings are known.
    private static bool IsSelfDelimiting(TypeSyntax type) => Array.IndexOf(SelfDelimiting, type.Name) >= 0 || TypeWords.Find(type.Name) is null;

    private static void CheckWhole(string text, List<PatternPart> parts, ICollection<TextFault> faults)
    {
        int lineBreak = text.IndexOfAny(['\n', '\r']);
        if (parts.Count == 0 || text.Trim().Length == 0)
            faults.Add(new(0, text.Length, "the pattern is empty; write the form of one line, as in '{date:date}: {summary}'"));
        else if (lineBreak >= 0)
            faults.Add(new(lineBreak, 1, "a pattern is one line; leave out the line break"));
        else if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
            faults.Add(new(char.IsWhiteSpace(text[0]) ? 0 : text.Length - 1, 1, "leave out the blank at the end: Markdown does not keep it"));
    }
}
