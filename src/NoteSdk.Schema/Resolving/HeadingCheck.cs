using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Patterns;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>
/// Whether each heading among those beside each other belongs to one section of the schema: a heading is that of the section with this text, else of the first
/// section with a form that fits.
/// </summary>
internal static class HeadingCheck
{
    /// <param name="resolution">Receives the mistakes.</param>
    /// <param name="sections">The sections of one owner, in the order of the schema.</param>
    /// <param name="around">The deepest level of the heading around them.</param>
    public static void Run(Resolution resolution, IReadOnlyList<Inheritable<RawSection>> sections, int around)
    {
        if (sections.All(static section => section.Value.Headings.IsEmpty))
            return;

        CheckTexts(resolution, sections, around);
        Inheritable<RawSection>? open = null;
        foreach (Inheritable<RawSection> section in sections.Where(static section => !section.Value.Headings.IsEmpty))
        {
            if (open is { } any && MayMeet(any.Value, section.Value, around) && HoledOf(section.Value) is { } form)
            {
                resolution.ReportHere(section.IsInherited, SchemaRules.InvalidSection, form.Span, "section", Name(section.Value),
                    $"has the heading '{YamlValue.Clip(form.Pattern.Text)}', but {Other(any)} takes any heading; "
                    + (IsOpen(form) ? "give one of the two a text of its own" : "put this section before that one"));
            }

            if (open is null && section.Value.Headings.Any(IsOpen))
                open = section;
        }
    }

    /// <summary>Reports a text that two sections have as their heading.</summary>
    private static void CheckTexts(Resolution resolution, IReadOnlyList<Inheritable<RawSection>> sections, int around)
    {
        var taken = new Dictionary<string, List<Inheritable<RawSection>>>(StringComparer.Ordinal);
        foreach (Inheritable<RawSection> section in sections.Where(static section => !section.Value.IsPart))
        {
            foreach (Located text in TextsOf(section.Value))
            {
                if (!taken.TryGetValue(text.Text, out List<Inheritable<RawSection>>? owners))
                    taken.Add(text.Text, owners = []);
                int other = owners.FindIndex(owner => !ReferenceEquals(owner.Value, section.Value) && MayMeet(owner.Value, section.Value, around));
                if (other >= 0)
                {
                    resolution.ReportHere(section.IsInherited, SchemaRules.InvalidSection, text.Span, "section", Name(section.Value),
                        $"has the heading '{YamlValue.Clip(text.Text)}', which {Other(owners[other])} has, too; keep it in one of them");
                }

                owners.Add(section);
            }
        }
    }

    private static IEnumerable<Located> TextsOf(RawSection section) => section.Headings.IsEmpty
        ? section.OldNames.Prepend(section.Heading)
        : section.Headings.Where(static heading => heading.Holes.IsEmpty)
            .Select(static heading => new Located(string.Concat(heading.Pattern.Parts.Select(static part => part.Text)), heading.Span));

    private static RawPattern? HoledOf(RawSection section) => section.Headings.FirstOrDefault(static heading => !heading.Holes.IsEmpty);

    /// <summary>Whether a form takes any heading.</summary>
    private static bool IsOpen(RawPattern heading) =>
        heading.Pattern.Parts.Count == 1 && heading.Holes.Count == 1
        && heading.Holes[0].Type.Syntax.Name is "text" or "markdown" or "url" or "link|text" or "link|url";

    private static bool MayMeet(RawSection first, RawSection second, int around) => LevelsOf(first, around).Intersect(LevelsOf(second, around)).Any();

    private static IEnumerable<int> LevelsOf(RawSection section, int around) =>
        section.Levels.IsEmpty ? [around + 1] : section.Levels.Select(static level => level.Level);

    private static string Name(RawSection section) => YamlValue.Clip(section.Heading.Text);

    private static string Other(Inheritable<RawSection> section) => section.IsInherited
        ? $"'{Name(section.Value)}' of a parent"
        : $"'{Name(section.Value)}' on line {(section.Value.Heading.Span.StartLine + 1).ToString(CultureInfo.InvariantCulture)}";
}
