using System;
using System.Collections.Generic;
using NoteSdk.Dql.Parsing;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>Checks that Dataview does not take two inline fields of one text for the same.</summary>
internal static class FieldKeyCheck
{
    /// <summary>Checks the fields of one text.</summary>
    public static void Run(Resolution resolution, IEnumerable<Inheritable<RawMember>> fields)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Inheritable<RawMember> field in fields)
        {
            string key = field.Value.Key.Text;
            string canonical = FieldNames.Canonical(key);
            if (!known.TryGetValue(canonical, out string? other))
                known.Add(canonical, key);
            else
                resolution.ReportHere(field.IsInherited, SchemaRules.InvalidValue, field.Value.Key.Span, YamlValue.Clip(key), "the key of a field",
                    $"a key that Dataview does not take for '{YamlValue.Clip(other)}', which it compares without case and with '-' for blanks");
        }
    }
}
