using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;

namespace NoteSdk.Schema.Resolving;

/// <summary>A note is of one type: of two schemas whose <c>by</c> says the same, the first counts, and the second is reported.</summary>
internal sealed class TypeRuleCheck
{
    private readonly Dictionary<string, List<Known>> _rules = [];

    /// <summary>Adds the rules of a schema.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="rules">Its rules, one for each of its <c>by</c>, or the one of a schema without it.</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    public void Add(SchemaFile file, EquatableArray<TypeRuleModel> rules, DiagnosticBag diagnostics)
    {
        EquatableArray<RawTypeRule> raw = file.By ?? default;
        for (int i = 0; i < rules.Count; i++)
        {
            RawTypeRule own = raw.IsEmpty ? new(file.Type!.Span) { IsType = true } : raw[i];
            AddValues(own, diagnostics);
            List<string> buckets = [.. BucketsOf(rules[i])];
            Known? first = buckets.SelectMany(Rules).FirstOrDefault(other => other.Rule.Ties(rules[i]));

            // Two schemas of one type are reported already.
            if (first is not null && !(own.IsType && first.IsType && first.Path != file.Path))
            {
                Located shared = SharedWith(own, first.Rule) ?? new(file.Type!.Text, own.Span);
                diagnostics.Report(SchemaRules.RuleTaken, shared.Span, shared.Text, first.Path == file.Path ? $"line {first.Span.StartLine + 1}" : first.Path);
            }

            foreach (string bucket in buckets)
                Rules(bucket).Add(new(rules[i], own.IsType, file.Path, own.Span));
        }
    }

    /// <summary>Reports a value that is in one list twice.</summary>
    private static void AddValues(RawTypeRule rule, DiagnosticBag diagnostics)
    {
        foreach (RawTypeKey key in rule.Keys)
            AddValues(key.Values, key.Key.Text == TypeKeyModel.Tags ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal, diagnostics);
        AddValues(rule.Folders, StringComparer.Ordinal, diagnostics);
    }

    private static void AddValues(EquatableArray<Located> values, StringComparer comparer, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(comparer);
        foreach (Located value in values)
        {
            if (!seen.Add(value.Text))
                diagnostics.Report(SchemaRules.RuleTaken, value.Span, value.Text, $"line {value.Span.StartLine + 1}");
        }
    }

    /// <summary>The first folder or value that a rule has in common with another one; null for the words <c>type</c> and <c>folder</c>.</summary>
    private static Located? SharedWith(RawTypeRule rule, TypeRuleModel other)
    {
        foreach (RawTypeKey key in rule.Keys)
        {
            if (other.Keys.FirstOrDefault(own => own.Name == key.Key.Text) is { } same)
                return key.Values.FirstOrDefault(value => same.Values.Contains(value.Text, same.Comparer));
        }

        return rule.Folders.FirstOrDefault(folder => other.Folders.Contains(folder.Text));
    }

    /// <summary>What two rules that tie have in common: one of the folders, or else one of the values of the first key.</summary>
    private static IEnumerable<string> BucketsOf(TypeRuleModel rule)
    {
        if (rule.Keys.IsEmpty)
            return rule.Folders.Select(static folder => "folder " + folder);
        TypeKeyModel first = rule.Keys.OrderBy(static key => key.Name, StringComparer.Ordinal).First();
        return first.Values.Select(value => $"{first.Name}: {(first.Name == TypeKeyModel.Tags ? value.ToUpperInvariant() : value)}");
    }

    private List<Known> Rules(string bucket)
    {
        if (!_rules.TryGetValue(bucket, out List<Known>? found))
            _rules.Add(bucket, found = []);
        return found;
    }

    /// <param name="Rule">The rule.</param>
    /// <param name="IsType">Whether it is the key <c>type</c> with the schema's type.</param>
    /// <param name="Path">Its schema.</param>
    /// <param name="Span">Its place.</param>
    private sealed record Known(TypeRuleModel Rule, bool IsType, string Path, SourceSpan Span);
}
