using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Patterns;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Resolving;

/// <summary>Makes the members of a record from the holes of patterns, and the patterns that fill them.</summary>
internal sealed class PatternResolver(Resolution resolution, TypeResolver types)
{
    private readonly PatternCheck _check = new(resolution);

    /// <summary>The holes' members, each named in <paramref name="scope"/>, and the patterns; faulty holes are left out.</summary>
    public (EquatableArray<MemberModel> Members, EquatableArray<PatternModel> Patterns) Resolve(
        EquatableArray<RawPattern> patterns, MemberPlace place, MemberNames scope, bool isInherited)
    {
        var members = new Dictionary<string, MemberModel?>(StringComparer.Ordinal);
        var firsts = new Dictionary<string, RawHole>(StringComparer.Ordinal);
        var order = new List<string>();

        // A pattern has each hole once, so that the number of a hole's uses is the number of patterns with it.
        Dictionary<string, int> uses = patterns.SelectMany(static pattern => pattern.Holes).GroupBy(static hole => hole.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        foreach (RawHole hole in patterns.SelectMany(static pattern => pattern.Holes))
        {
            MemberType? type = types.Resolve(hole.Type, isInherited);
            if (firsts.TryGetValue(hole.Name, out RawHole? first))
            {
                if (type is null || members[hole.Name] is not { } known || known.Type == type)
                    continue;
                if (Joined(known.Type, type) is { } joined)
                    members[hole.Name] = known with { Type = joined };
                else
                    resolution.Report(isInherited, SchemaRules.HoleTypes, hole.Span, hole.Source, type.ToString(), known.Type.ToString(),
                        $"{first.Span.StartLine + 1}");
                continue;
            }

            firsts.Add(hole.Name, hole);
            order.Add(hole.Name);
            bool isNamed = scope.TryClaim(new(hole.Name, hole.Span), $"the hole '{hole.Source}'", isInherited, "give the hole another name");
            bool isEverywhere = place is MemberPlace.Hole or MemberPlace.Heading && uses[hole.Name] == patterns.Count;
            members.Add(hole.Name, type is null || !isNamed
                ? null
                : new() { Name = hole.Name, Source = hole.Source, Place = place, Type = type, Required = isEverywhere });
        }

        // A parent's patterns are checked in the parent's file.
        if (!isInherited)
            CheckForms(patterns, members);
        return (order.Select(name => members[name]).OfType<MemberModel>().ToEquatableArray(), patterns.Select(pattern => Resolve(pattern, members))
            .OfType<PatternModel>().ToEquatableArray());
    }

    private static bool HaveSameHoles(RawPattern first, RawPattern second) =>
        first.Holes.Select(static hole => hole.Name).SequenceEqual(second.Holes.Select(static hole => hole.Name));

    /// <summary>The type of a hole that has a date in several formats: the first is written, and all are read. Null for other types.</summary>
    private static MemberType? Joined(MemberType first, MemberType second) =>
        first.Kind == second.Kind && DateForms.Kinds.Contains(first.Kind)
            ? first with { Forms = FormsOf(first).Concat(FormsOf(second)).Distinct(StringComparer.Ordinal).ToEquatableArray() }
            : null;

    private static IEnumerable<string> FormsOf(MemberType type) => !type.Forms.IsEmpty ? type.Forms : type.Kind switch
    {
        ValueKind.Date => ["YYYY-MM-DD"],
        ValueKind.Time => ["HH:mm", "HH:mm:ss"],
        ValueKind.DateTime => ["YYYY-MM-DDTHH:mm", "YYYY-MM-DDTHH:mm:ss"],
        _ => ["YYYY-MM-DDTHH:mmZ", "YYYY-MM-DDTHH:mm:ssZ"],
    };

    // A pattern with a faulty hole is left out, since it could not read anything.
    private static PatternModel? Resolve(RawPattern raw, Dictionary<string, MemberModel?> members)
    {
        var parts = new List<PatternPartModel>();
        int hole = 0;
        foreach (PatternPart part in raw.Pattern.Parts)
        {
            if (!part.IsHole)
                parts.Add(new(part.Text, null));
            else if (members[raw.Holes[hole++].Name] is { } member)
                parts.Add(new("", member));
            else
                return null;
        }

        return new(raw.Pattern.Text, parts.ToEquatableArray());
    }

    private void CheckForms(EquatableArray<RawPattern> patterns, Dictionary<string, MemberModel?> members)
    {
        if (patterns.Count > PatternCheck.MostPatterns)
        {
            resolution.Report(isInherited: false, SchemaRules.TooLarge, patterns[PatternCheck.MostPatterns].Span,
                $"a list has {patterns.Count} patterns, and it may have {PatternCheck.MostPatterns}");
            return;
        }

        // Two patterns of one form differ in the names of their holes at most, or in the formats of a date, all of which each of them reads.
        var texts = new Dictionary<string, RawPattern>(StringComparer.Ordinal);
        var forms = new List<PatternForm?>();
        foreach (RawPattern pattern in patterns)
        {
            string text = Text(pattern, members);
            if (!texts.TryGetValue(text, out RawPattern? first))
                texts.Add(text, pattern);
            else if (first.Pattern.Text == pattern.Pattern.Text || !HaveSameHoles(first, pattern))
                resolution.Report(isInherited: false, SchemaRules.SamePattern, pattern.Span, $"{first.Span.StartLine + 1}");
            forms.Add(first is null ? Form(pattern, members) : null);
        }

        _check.Check(patterns, forms);
    }

    private static string Text(RawPattern pattern, Dictionary<string, MemberModel?> members)
    {
        var text = new StringBuilder();
        int hole = 0;
        foreach (PatternPart part in pattern.Pattern.Parts)
        {
            if (!part.IsHole)
                text.Append(BraceText.Escape(part.Text));
            else
                text.Append('{').Append(members[pattern.Holes[hole++].Name]?.Type.ToString() ?? part.Text).Append('}');
        }

        return text.ToString();
    }

    private PatternForm? Form(RawPattern pattern, Dictionary<string, MemberModel?> members)
    {
        var parts = new List<FormPart>();
        int hole = 0;
        foreach (PatternPart part in pattern.Pattern.Parts)
        {
            if (!part.IsHole)
                parts.Add(new(part.Text, -1, default, null));
            else if (members[pattern.Holes[hole].Name]?.Type is { } type)
            {
                parts.Add(new("", hole++, type.Kind, type.Kind == ValueKind.Enum ? resolution.Index.FindEnum(type.Name!)!.Model : null)
                {
                    Forms = type.Forms.IsEmpty ? null : DateForms.Of(type.Kind, type.Forms),
                });
            }
            else
                return null;
        }

        return new(parts);
    }
}
