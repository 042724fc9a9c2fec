using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Schema.Types;

/// <summary>
/// A type as written: <c>[list] name[(argument)][!]</c>. Whether the names exist is found out later, when all schemas are known; the formats of dates and times
/// are checked.
/// </summary>
/// <param name="Name"><c>date</c>, <c>link</c>, an enum's name.</param>
/// <param name="NameStart">Its first unit in the text.</param>
/// <param name="Argument">Of <c>link(people)</c>, <c>people</c>; of <c>date(DD/MM/YYYY)</c>, <c>DD/MM/YYYY</c>; otherwise null.</param>
/// <param name="ArgumentStart">Its first unit in the text.</param>
/// <param name="IsList">Whether it is preceded by <c>list</c>.</param>
/// <param name="IsRequired">Whether <c>!</c> follows.</param>
internal sealed record TypeSyntax(string Name, int NameStart, string? Argument, int ArgumentStart, bool IsList, bool IsRequired)
{
    // The types that are one of two.
    private static readonly string[] Unions = ["link|text", "link|url"];

    /// <summary>Reads a type; null, with at least one fault, if the text is not a type.</summary>
    public static TypeSyntax? Parse(string text, ICollection<TextFault> faults)
    {
        int start = 0;
        int end = text.Length;
        Trim(text, ref start, ref end);
        bool isRequired = start < end && text[end - 1] == '!';
        if (isRequired)
        {
            end--;
            Trim(text, ref start, ref end);
        }

        if (start == end)
            return Fail(faults, 0, text.Length, "a type is missing; write one, such as 'text'");
        if (text[end - 1] == '?')
        {
            return Fail(faults, end - 1, 1, "leave out the '?': without a '!' every type is optional");
        }

        bool isList = StartsWithWord(text, start, end, "list");
        if (isList)
        {
            start += 4;
            Trim(text, ref start, ref end);
            if (start == end)
                return Fail(faults, 0, text.Length, "a list of what? Write the type of its items after it, as in 'list text'");
            if (text[start] == '(' || StartsWithWord(text, start, end, "list") || StartsWithWord(text, start, end, "of"))
                return Fail(faults, start, end - start, "write a list as 'list' and the type of one item, as in 'list text'");
        }

        int open = text.IndexOf('(', start, end - start);
        if (open < 0)
        {
            string union = string.Concat(text.Substring(start, end - start).Where(static c => !char.IsWhiteSpace(c)));
            if (Array.IndexOf(Unions, union) >= 0)
                return new(union, start, null, 0, isList, isRequired);

            int nameEnd = WordEnd(text, start, end);
            if (nameEnd < end)
                return Fail(faults, start, end - start, Advice(text, start, nameEnd, end));
            return new(text.Substring(start, end - start), start, null, 0, isList, isRequired);
        }

        int argumentStart = open + 1;
        int argumentEnd = end - 1;
        string name = text.Substring(start, open - start).TrimEnd();
        ValueKind? dated = Array.IndexOf(DateForms.Words, name) is >= 0 and var index ? DateForms.Kinds[index] : null;
        if (dated is null && (text[end - 1] != ')' || text.IndexOf('(', open + 1, end - open - 1) >= 0))
            return Fail(faults, open, end - open, "write one name in parentheses after 'link', as in 'link(people)'");
        if (text[end - 1] != ')')
            return Fail(faults, open, end - open, $"write the formats in parentheses after '{name}', as in '{name}({ExampleOf(dated)})'");
        Trim(text, ref argumentStart, ref argumentEnd);
        if (argumentStart >= argumentEnd)
        {
            return Fail(faults, open, end - open, dated is null
                ? "the parentheses are empty; name a note type, as in 'link(people)', or leave them out"
                : $"the parentheses are empty; write a format, as in '{name}({ExampleOf(dated)})', or leave them out");
        }

        if (dated is { } known && DateForms.Parse(known, text.Substring(argumentStart, argumentEnd - argumentStart), argumentStart, faults) is null)
            return null;
        if (dated is null && name != "link")
        {
            return Fail(faults, start, end - start,
                "only 'link' takes a name in parentheses, as in 'link(people)', and dates and times take formats, as in 'date(DD.MM.YYYY)'");
        }

        return new(name, start, text.Substring(argumentStart, argumentEnd - argumentStart), argumentStart, isList, isRequired);
    }

    private static TypeSyntax? Fail(ICollection<TextFault> faults, int start, int length, string message)
    {
        faults.Add(new(start, length, message));
        return null;
    }

    private static string ExampleOf(ValueKind? kind) => kind switch
    {
        ValueKind.Date => "DD.MM.YYYY",
        ValueKind.Time => "HH:mm",
        ValueKind.DateTime => "YYYY-MM-DD HH:mm",
        _ => "YYYY-MM-DD HH:mm Z",
    };

    private static string Advice(string text, int start, int nameEnd, int end)
    {
        string rest = text.Substring(nameEnd, end - nameEnd).Trim();
        string name = text.Substring(start, nameEnd - start);
        if (rest.StartsWith("|", StringComparison.Ordinal))
            return "of two types, a value can be of 'link|text' or 'link|url' only";
        if (rest == "[]")
            return $"write a list as 'list {name}'";
        return name == "link" && CSharpNames.IsIdentifier(rest)
            ? $"write a typed link as 'link({rest})'"
            : "a type is one word, such as 'text' or the name of an enum";
    }

    private static bool StartsWithWord(string text, int start, int end, string word) =>
        string.CompareOrdinal(text, start, word, 0, word.Length) == 0
        && (start + word.Length == end || (start + word.Length < end && (char.IsWhiteSpace(text[start + word.Length]) || text[start + word.Length] == '(')));

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && (CSharpNames.IsPart(text[at]) || text[at] is '_' or '-'))
            at++;
        return at;
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
    }
}
