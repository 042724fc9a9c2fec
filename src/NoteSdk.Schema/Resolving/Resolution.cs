using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Resolving;

/// <summary>What the resolvers of one file share: the other files, and where mistakes go.</summary>
internal sealed class Resolution(SchemaIndex index, Lineage lineage, DiagnosticBag diagnostics)
{
    public SchemaIndex Index { get; } = index;

    public Lineage Lineage { get; } = lineage;

    /// <summary>Whether the file, or a parent, has mistakes that leave parts of it unread.</summary>
    public bool HasFaultyFile { get; } = lineage.Parents.Prepend(lineage.File).Any(static file => file.Diagnostics.Any(static item => item.IsError));

    /// <summary>The end of a message: the nearest known name, or all of them.</summary>
    public string Hint(string text, Func<IReadOnlyCollection<string>> known) => diagnostics.Hint(text, known);

    /// <summary>Reports a mistake of a part; for an inherited part it is reported in the parent's file.</summary>
    public void Report(bool isInherited, SchemaRule rule, SourceSpan span, params string[] arguments)
    {
        if (!isInherited)
            diagnostics.Report(rule, span, arguments);
    }

    /// <summary>Reports a mistake that only occurs in this file; for an inherited part it is reported at <c>extends</c>.</summary>
    public void ReportHere(bool isInherited, SchemaRule rule, SourceSpan span, params string[] arguments) =>
        diagnostics.Report(rule, isInherited ? Lineage.File.Extends!.Span : span, arguments);
}
