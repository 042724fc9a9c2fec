using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>Whether sections beside each other can stand in the order of the schema: one of a deeper level below another would be within it.</summary>
internal static class LevelCheck
{
    /// <summary>The deepest level of a section's heading.</summary>
    /// <param name="section">The section.</param>
    /// <param name="around">The deepest level of the heading around it.</param>
    public static int DeepestOf(RawSection section, int around) => section.Levels.IsEmpty ? around + 1 : section.Levels.Max(static level => level.Level);

    /// <summary>Checks the sections of one owner, in the order of the schema.</summary>
    public static void Run(Resolution resolution, IReadOnlyList<Inheritable<RawSection>> sections, int around)
    {
        RawSection? highest = null;
        foreach (Inheritable<RawSection> section in sections.Where(static section => !section.Value.IsPart))
        {
            RawSection raw = section.Value;
            int level = HighestOf(raw, around);
            if (highest is null || level <= HighestOf(highest, around))
            {
                highest = raw;
                continue;
            }

            string above = YamlValue.Clip(highest.Heading.Text);
            resolution.ReportHere(section.IsInherited, SchemaRules.InvalidSection, raw.Heading.Span, "section", YamlValue.Clip(raw.Heading.Text),
                $"is of level {level} and follows '{above}' of level {HighestOf(highest, around)}, which it would be within; put it before that, or give it "
                + $"'level: {HighestOf(highest, around)}'");
        }
    }

    private static int HighestOf(RawSection section, int around) => section.Levels.IsEmpty ? around + 1 : section.Levels.Min(static level => level.Level);
}
