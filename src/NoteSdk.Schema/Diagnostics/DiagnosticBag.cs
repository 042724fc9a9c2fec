using System;
using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Schema;

/// <summary>Gathers the mistakes of one file, and gives them back in the order of their places.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<SchemaDiagnostic> _items = [];

    public bool HasErrors => _items.Exists(static item => item.IsError);

    public void Report(SchemaRule rule, SourceSpan span, params string[] arguments) => _items.Add(new(rule.Id, span, new(arguments)));

    public void AddRange(IEnumerable<SchemaDiagnostic> items) => _items.AddRange(items);

    /// <summary>In the order of their places, each once.</summary>
    public EquatableArray<SchemaDiagnostic> ToSorted() =>
        _items.Distinct().OrderBy(static item => item.Span.Start).ThenBy(static item => item.Id, StringComparer.Ordinal).ToEquatableArray();
}
