using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>Checks that an old name belongs to one part only: among siblings, no name, current or old, may occur twice.</summary>
internal static class OldNameCheck
{
    private const string TypeKey = "type";

    /// <param name="resolution">Receives the mistakes.</param>
    /// <param name="parts">Siblings: all fields, all sections, the rows of a table.</param>
    /// <param name="isFrontmatter">Whether they are siblings of the key <c>type</c>.</param>
    public static void Run(Resolution resolution, IEnumerable<NamedPart> parts, bool isFrontmatter)
    {
        List<NamedPart> all = parts.ToList();
        if (all.All(static part => part.OldNames.IsEmpty))
            return;

        var current = new Dictionary<string, NamedPart>(StringComparer.Ordinal);
        foreach (NamedPart part in all)
            current[part.Name.Text] = part;

        var old = new Dictionary<string, NamedPart>(StringComparer.Ordinal);
        foreach (NamedPart part in all)
        {
            foreach (Located name in part.OldNames)
            {
                NamedPart? owner = null;
                string? taken = null;
                if (isFrontmatter && name.Text == TypeKey)
                    taken = "the key that says of what type a note is";
                else if (current.TryGetValue(name.Text, out owner))
                    taken = ReferenceEquals(owner, part) ? "its current name" : $"the current name of another {part.Noun}";
                else if (old.TryGetValue(name.Text, out owner))
                    taken = ReferenceEquals(owner, part) ? "in the list already" : $"an old name of the {part.Noun} '{YamlValue.Clip(owner.Name.Text)}', too";
                if (taken is null)
                    old.Add(name.Text, part);
                else if (!part.IsInherited || owner is { IsInherited: false })
                    resolution.ReportHere(part.IsInherited, SchemaRules.OldNameTaken, name.Span, YamlValue.Clip(name.Text),
                        $"{part.Noun} '{YamlValue.Clip(part.Name.Text)}'", taken);
            }
        }
    }
}
