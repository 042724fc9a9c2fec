using System;
using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Schema;

/// <summary>A schema with its parents merged in. The child wins: what it declares again takes its own form and its own place in the order.</summary>
internal sealed class Lineage
{
    private readonly List<SchemaFile> _parents = [];

    public Lineage(SchemaFile file, SchemaIndex index, DiagnosticBag diagnostics)
    {
        File = file;
        var seen = new HashSet<string>(StringComparer.Ordinal) { file.Path };
        for (SchemaFile current = file; current.Extends is { } extends;)
        {
            SchemaFile? parent = index.FindFile(extends.Text);
            if (parent is null && ReferenceEquals(current, file))
                diagnostics.Report(SchemaRules.UnknownNoteType, extends.Span, YamlValue.Clip(extends.Text), index.NoteTypeHint(extends.Text));
            if (parent is not null && parent.Path == file.Path)
                diagnostics.Report(SchemaRules.ExtendsCycle, file.Extends!.Span, string.Join(" -> ", _parents.Prepend(file).Append(file).Select(static member => member.Type?.Text)));
            if (parent is null || !seen.Add(parent.Path))
                break;

            _parents.Add(parent);
            current = parent;
        }
    }

    public SchemaFile File { get; }

    /// <summary>The nearest first.</summary>
    public IReadOnlyList<SchemaFile> Parents => _parents;

    public IEnumerable<Inheritable<RawMember>> Frontmatter => Merge(static file => file.Frontmatter, static member => member.Key.Text);

    public IEnumerable<Inheritable<RawSection>> Sections => Merge(static file => file.Sections, static section => section.Heading.Text);

    /// <summary>What the nearest schema says that says anything.</summary>
    public Inheritable<T?> Nearest<T>(Func<SchemaFile, T?> select)
    {
        if (select(File) is { } own)
            return new(own, IsInherited: false);

        foreach (SchemaFile parent in _parents)
        {
            if (select(parent) is { } inherited)
                return new(inherited, IsInherited: true);
        }

        return default;
    }

    private IEnumerable<Inheritable<T>> Merge<T>(Func<SchemaFile, EquatableArray<T>> select, Func<T, string> key)
    {
        // From the child upwards, each key once; then the farthest parent's come first.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var groups = new List<List<Inheritable<T>>>();
        foreach (SchemaFile file in _parents.Prepend(File))
        {
            bool isInherited = !ReferenceEquals(file, File);
            groups.Add(select(file).Where(item => taken.Add(key(item))).Select(item => new Inheritable<T>(item, isInherited)).ToList());
        }

        return Enumerable.Reverse(groups).SelectMany(static group => group);
    }
}
