using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Schema.Diagnostics;

/// <summary>Collects the mistakes of one file, and returns them in the order of their places.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>The maximum number of mistakes reported for one file: more do not help, and hints for all of them could take long in a hostile file.</summary>
    public const int Capacity = 500;

    private readonly List<SchemaDiagnostic> _items = [];

    public bool IsFull => _items.Count >= Capacity;

    public bool HasErrors => _items.Exists(static item => item.IsError);

    public void Report(SchemaRule rule, SourceSpan span, params string[] arguments)
    {
        if (!IsFull)
            _items.Add(new(rule.Id, span, new(arguments)));
    }

    public void AddRange(IEnumerable<SchemaDiagnostic> items) => _items.AddRange(items);

    /// <summary>The end of a message: the nearest known name, or all of them; empty if the message is not reported anyway.</summary>
    public string Hint(string text, Func<IReadOnlyCollection<string>> known) => IsFull ? "" : Nearest.Hint(text, known());

    /// <summary>In the order of their places, each once.</summary>
    public EquatableArray<SchemaDiagnostic> ToSorted() =>
        _items.Distinct().OrderBy(static item => item.Span.Start).ThenBy(static item => item.Id, StringComparer.Ordinal).ToEquatableArray();
}
