using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads the levels of sections' headings, and checks that they are below that of the section around.</summary>
internal sealed class LevelReader(SchemaReading reading)
{
    /// <summary>The level of the note's title, below which sections are where the schema says nothing else.</summary>
    public const int Title = 1;

    /// <summary>The deepest level (CommonMark 0.31, section 4.2).</summary>
    public const int Last = 6;

    private const string Expected = "a level from 1 to 6, or a list of them, such as [1, 2]";

    /// <summary>One level or several, each once.</summary>
    /// <param name="value">The levels.</param>
    /// <param name="heading">The heading of the section.</param>
    /// <param name="around">The deepest level of the section around; 0 for one of the note.</param>
    public EquatableArray<RawLevel> Read(YamlValue value, Located heading, int around)
    {
        if (value is { Kind: YamlValueKind.Sequence, Items.Count: 0, IsComplete: true })
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", "the levels of a section", Expected);

        var levels = new List<RawLevel>();
        foreach (YamlValue item in value.Kind == YamlValueKind.Sequence ? value.Items : [value])
        {
            if (reading.Text(item, Expected) is not { } text)
                continue;
            int level = text.Length == 1 ? text[0] - '0' : 0;
            if (level is < Title or > Last)
                reading.Report(SchemaRules.InvalidValue, item.Span, YamlValue.Clip(text), "the level of a section", Expected);
            else if (levels.Any(known => known.Level == level))
                reading.Report(SchemaRules.InvalidValue, item.Span, text, "another level of the section", "write each level once");
            else if (level <= around)
            {
                reading.Report(SchemaRules.InvalidSection, item.Span, "section", YamlValue.Clip(heading.Text),
                    $"has the level {level}, and so has to be outside of the section around it, which has the level {around}; "
                    + (around == Last ? "take it out of that" : $"write 'level: {around + 1}', or take it out of that"));
            }
            else
                levels.Add(new(level, item.Span));
        }

        return levels.ToEquatableArray();
    }
}
