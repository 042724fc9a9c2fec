using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>Collects the findings of one query.</summary>
internal sealed class QueryFindings(string text)
{
    /// <summary>The maximum number of findings reported for one query: more do not help.</summary>
    public const int Capacity = 50;

    private readonly List<QueryFinding> _items = [];

    public bool IsFull => _items.Count >= Capacity;

    /// <summary>Adds a finding, once.</summary>
    public void Report(SchemaRule rule, QuerySpan span, params string[] arguments)
    {
        QueryFinding finding = new(rule, span, new(arguments));
        if (!IsFull && !_items.Contains(finding))
            _items.Add(finding);
    }

    public string TextOf(QuerySpan span) => text.Substring(span.Start, span.Length);

    /// <summary>A piece of the query as messages quote it.</summary>
    public string Excerpt(QuerySpan span) => YamlValue.Clip(TextOf(span));

    /// <summary>The end of a message: the nearest known name, or all of them; empty if the message is not reported anyway.</summary>
    public string Hint(string name, Func<IReadOnlyCollection<string>> known) => IsFull ? "" : Nearest.Hint(name, known());

    /// <summary>In the order of their places, each once.</summary>
    public IReadOnlyList<QueryFinding> ToSorted() =>
        [.. _items.OrderBy(static item => item.Span.Start).ThenBy(static item => item.Rule.Id, StringComparer.Ordinal)];
}
