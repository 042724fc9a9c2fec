using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>
/// Whether text among parts shows where it ends: two texts do not stand beside each other, and beside text nothing takes whatever paragraph comes.
/// </summary>
internal sealed class PartCheck(Resolution resolution)
{
    // What one sees of a paragraph: words, which may be any text, are not among them.
    private static readonly string[] Apparent = ["date", "time", "datetime", "instant", "int", "number", "bool", "link"];

    /// <summary>Checks the parts of one owner, in the order of the schema.</summary>
    public void Run(IReadOnlyList<Inheritable<RawSection>> parts)
    {
        int text = parts.ToList().FindIndex(IsProse);
        for (int i = 0; i < parts.Count; i++)
        {
            if (!parts[i].Value.IsPart)
                continue;
            if (i > 0 && IsProse(parts[i]) && IsProse(parts[i - 1]))
            {
                Report(parts, i, i - 1,
                    "follows the text '{0}', and nothing shows where that ends; put another part between the two, or leave one of them out");
            }
            else if (text >= 0 && TakesAnyParagraph(parts[i].Value))
            {
                Report(parts, i, text,
                    "would take any paragraph of the text '{0}'; give it a section of its own, or a type that shows by itself, such as 'link'");
            }
        }
    }

    private static bool TakesAnyParagraph(RawSection part) => part is { Shape: MemberPlace.Csv, Type: { } type } && !Apparent.Contains(type.Syntax.Name);

    private static bool IsProse(Inheritable<RawSection> part) => part.Value is { IsPart: true, Shape: MemberPlace.Prose };

    // Where only the other one is this file's own, that one is the mistake.
    private void Report(IReadOnlyList<Inheritable<RawSection>> parts, int index, int other, string message)
    {
        (int told, int named) = parts[index].IsInherited && !parts[other].IsInherited ? (other, index) : (index, other);
        RawSection part = parts[told].Value;
        string name = YamlValue.Clip(parts[named].Value.Heading.Text);
        resolution.Report(parts[told].IsInherited, SchemaRules.InvalidSection, part.Heading.Span, "part", YamlValue.Clip(part.Heading.Text),
            told == index ? message.Replace("{0}", name) : $"stands beside '{name}' of a parent, and nothing shows where the text ends; leave one of them out");
    }
}
