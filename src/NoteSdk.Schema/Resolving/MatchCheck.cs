using System;
using System.Collections.Generic;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;

namespace NoteSdk.Schema.Resolving;

/// <summary>A folder or a tag determines one type: of two schemas that match the same one, the first counts, and the second is reported.</summary>
internal sealed class MatchCheck
{
    private readonly Dictionary<string, (string Path, SourceSpan Span)> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Path, SourceSpan Span)> _tags = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds what a file matches.</summary>
    public void Add(SchemaFile file, DiagnosticBag diagnostics)
    {
        if (file.Match is not { } match)
            return;

        foreach (Located folder in match.Folders)
            Add(_folders, folder, "folder", file.Path, diagnostics);
        foreach (Located tag in match.Tags)
            Add(_tags, tag, "tag", file.Path, diagnostics);
    }

    private static void Add(Dictionary<string, (string Path, SourceSpan Span)> taken, Located text, string what, string path, DiagnosticBag diagnostics)
    {
        if (!taken.TryGetValue(text.Text, out (string Path, SourceSpan Span) first))
            taken.Add(text.Text, (path, text.Span));
        else
            diagnostics.Report(SchemaRules.MatchTaken, text.Span, what, text.Text, first.Path == path ? $"line {first.Span.StartLine + 1}" : first.Path);
    }
}
