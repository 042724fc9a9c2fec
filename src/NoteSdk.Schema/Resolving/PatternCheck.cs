using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Patterns;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>
/// Compares the patterns of one list or footer. A line is read by the first pattern that matches it, so patterns may overlap: the order decides, and a
/// special one comes before a general one. A record is written by the first pattern that has exactly the holes that are set. A mistake is
/// <list type="bullet">
/// <item>a pattern that reads nothing, because earlier ones read every line of it (<see cref="SchemaRules.ShadowedPattern"/>);</item>
/// <item>a pattern that reads something, but nothing that it writes, because earlier ones read all of that
/// (<see cref="SchemaRules.UnwrittenPattern"/>);</item>
/// <item>a hole whose values the pattern itself does not read back, whatever they are, or a member of an enum that it does not read back
/// (<see cref="SchemaRules.OpenHole"/>).</item>
/// </list>
/// "Every line" means every line with simple values (<see cref="PatternSample"/>). If it depends on the value, the value is refused when it is written.
/// </summary>
internal sealed class PatternCheck(Resolution resolution)
{
    /// <summary>The maximum number of patterns in a list, since each is compared with all before it.</summary>
    public const int MostPatterns = 32;

    /// <summary>The maximum number of characters that the comparisons of one file may look at; the rest is not compared.</summary>
    private const int MostWork = 20_000_000;

    private const int Unknown = -2;

    // Two words that have nothing in common; texts from the literals and spellings of the patterns are excluded.
    private static readonly string[] Words = ["x", "q", "\u0436", "\u4E2D", "\u0967"];

    private int _work;

    /// <summary>Checks patterns whose holes all have types; null stands for one that has a mistake already.</summary>
    public void Check(IReadOnlyList<RawPattern> patterns, IReadOnlyList<PatternForm?> forms)
    {
        string word = Words.FirstOrDefault(word => forms.All(form => form is null || !Contains(form, word))) ?? Words[Words.Length - 1];
        for (int i = 0; i < patterns.Count; i++)
        {
            if (forms[i] is { } form && CheckHoles(patterns[i], form, word))
                CheckOrder(patterns, forms, i, word);
        }
    }

    private static bool Contains(PatternForm form, string word) =>
        form.Parts.Any(part =>
            part.Literal.Contains(word) || part.Enum?.Members.Any(member => member.Spellings.Any(spelling => spelling.Contains(word))) == true);

    /// <summary>Whether the pattern reads what it writes.</summary>
    private bool CheckHoles(RawPattern pattern, PatternForm form, string word)
    {
        PatternSample? failed = null;
        var read = new List<string>();
        foreach (PatternSample sample in PatternSample.Of(form, word))
        {
            if (!CanMatch(form, sample.Line))
                return false;

            var values = new List<string>();
            bool isReadBack = form.Match(sample.Line, values) && values.SequenceEqual(sample.Values);

            // Other values can be read back: those that cannot are refused when they are written.
            if (isReadBack && failed is { Varied: < 0 })
                return true;
            if (isReadBack || failed is not null || !(sample.Varied < 0 || (sample.IsWritten && IsEnum(form, sample.Varied))))
                continue;

            (failed, read) = (sample, values);
            if (IsEnum(form, FirstDifference(sample.Values, values)))
                break;
        }

        if (failed is null)
            return true;

        int number = FirstDifference(failed.Values, read);
        RawHole hole = pattern.Holes[number];
        string found = number < read.Count ? $"takes '{YamlValue.Clip(read[number])}'" : "finds no value";
        resolution.Report(isInherited: false, SchemaRules.OpenHole, hole.Span, hole.Source, YamlValue.Clip(failed.Line), found,
            YamlValue.Clip(failed.Values[number]), Advice(form, number));
        return false;
    }

    private static bool IsEnum(PatternForm form, int hole) => KindOf(form, hole) == ValueKind.Enum;

    private static ValueKind KindOf(PatternForm form, int hole) => form.Parts.First(part => part.Hole == hole).Kind;

    private static int FirstDifference(IReadOnlyList<string> values, List<string> read)
    {
        int i = 0;
        while (i < read.Count && i < values.Count - 1 && read[i] == values[i])
            i++;
        return i;
    }

    private static string Advice(PatternForm form, int hole) => KindOf(form, hole) switch
    {
        ValueKind.Url => "put a blank after it, or a text that no URL contains",
        ValueKind.Int or ValueKind.Number or ValueKind.Time or ValueKind.DateTime or ValueKind.Instant =>
            "put a text after it that does not begin with a digit",
        ValueKind.Enum => "put a text after it that no spelling of the enum continues with",
        _ => "put another text after it",
    };

    private void CheckOrder(IReadOnlyList<RawPattern> patterns, IReadOnlyList<PatternForm?> forms, int index, string word)
    {
        PatternForm form = forms[index]!;
        int reader = -1;
        string example = "";
        bool isRead = false;
        foreach (PatternSample sample in PatternSample.Of(form, word))
        {
            int earlier = FindReader(forms, index, sample.Line);
            if (earlier == Unknown || (earlier < 0 && sample.IsWritten))
                return;

            isRead |= earlier < 0;
            if (reader >= 0 || earlier < 0)
                continue;
            reader = earlier;
            example = sample.Line;
        }

        if (reader < 0)
            return;

        RawPattern first = patterns[reader];
        string[] arguments =
            [YamlValue.Clip(first.Pattern.Text), $"{first.Span.StartLine + 1}", YamlValue.Clip(example), OrderAdvice(forms[reader]!, form, word)];
        if (!isRead)
            resolution.Report(isInherited: false, SchemaRules.ShadowedPattern, patterns[index].Span, arguments);
        else if (!Enumerable.Range(0, index).Any(i => SameHoles(patterns[i], patterns[index])))
            resolution.Report(isInherited: false, SchemaRules.UnwrittenPattern, patterns[index].Span, arguments);
    }

    /// <summary>The first pattern before <paramref name="index"/> that reads the line; -1 if there is none.</summary>
    private int FindReader(IReadOnlyList<PatternForm?> forms, int index, string line)
    {
        for (int i = 0; i < index; i++)
        {
            if (forms[i] is not { } form)
                continue;
            if (!CanMatch(form, line))
                return Unknown;
            if (form.Match(line, []))
                return i;
        }

        return -1;
    }

    // It can come before the other one only if it leaves some lines to that.
    private string OrderAdvice(PatternForm first, PatternForm second, string word)
    {
        bool leavesSome = PatternSample.Of(first, word).TakeWhile(sample => CanMatch(second, sample.Line)).Any(sample => !second.Match(sample.Line, []));
        return leavesSome ? "put this one before it" : "leave one of the two out, or give them different texts";
    }

    private static bool SameHoles(RawPattern a, RawPattern b) =>
        a.Holes.Count == b.Holes.Count && !a.Holes.Select(static hole => hole.Name).Except(b.Holes.Select(static hole => hole.Name)).Any();

    private bool CanMatch(PatternForm form, string line)
    {
        int spellings = 0;
        foreach (FormPart part in form.Parts)
            spellings += part.Enum is null ? 1 : 1 + part.Enum.Members.Count;
        _work += line.Length + spellings;
        return _work <= MostWork;
    }
}
