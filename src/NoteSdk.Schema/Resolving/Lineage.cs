using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>
/// A schema with its parents merged in. The child takes precedence: what it declares again has the child's form and the child's place in the order.
/// </summary>
internal sealed class Lineage
{
    /// <summary>The maximum number of schemas that one may extend, its parent, the parent's parent and so on: each has the contents of all of them.</summary>
    public const int MostParents = 64;

    private const int MostShown = 8;

    private readonly List<SchemaFile> _parents = [];

    public Lineage(SchemaFile file, SchemaIndex index, DiagnosticBag diagnostics)
    {
        File = file;
        if (file.Extends is not { } extends)
            return;

        int count = index.Ancestry.CountParents(file);
        int cycle = index.Ancestry.CycleOf(file);
        if (index.FindFile(extends.Text) is null && !index.MayBeUntyped(extends.Text))
            diagnostics.Report(SchemaRules.UnknownNoteType, extends.Span, YamlValue.Clip(extends.Text), index.NoteTypeHint(extends.Text));
        if (cycle > 0)
            diagnostics.Report(SchemaRules.ExtendsCycle, extends.Span, Cycle(file, cycle, index));
        IsTooLong = count > MostParents;

        // Once, where the limit is passed: what is wrong with a schema of another project is reported there, and so the first one here says it.
        if (count == MostParents + 1 || (IsTooLong && file.ReferencedFrom is null && Parent(file, index) is { ReferencedFrom: not null }))
            diagnostics.Report(SchemaRules.TooLarge, extends.Span,
                $"it extends {count} schemas, each by way of the one before, and it may extend {MostParents}; those that extend it cannot be used either");

        var seen = new HashSet<string>(StringComparer.Ordinal) { file.Path };
        for (SchemaFile? parent = Parent(file, index); parent is not null && _parents.Count < MostParents
            && seen.Add(parent.Path); parent = Parent(parent, index))
            _parents.Add(parent);
    }

    public SchemaFile File { get; }

    /// <summary>Whether it has more parents than it may have, so that it cannot be used.</summary>
    public bool IsTooLong { get; }

    /// <summary>The nearest first.</summary>
    public IReadOnlyList<SchemaFile> Parents => _parents;

    public IEnumerable<Inheritable<RawMember>> Frontmatter => Merge(static file => file.Frontmatter, static member => member.Key.Text);

    public IEnumerable<Inheritable<RawMember>> Fields => Merge(static file => file.Fields, static key => key.Key.Text);

    public IEnumerable<Inheritable<RawMember>> Labels => Merge(static file => file.Labels, static label => label.Key.Text);

    public IEnumerable<Inheritable<RawSection>> Parts => Merge(static file => file.Parts, static part => part.Heading.Text);

    public IEnumerable<Inheritable<RawSection>> Sections => Merge(static file => file.Sections, static section => section.Heading.Text);

    /// <summary>The value in the nearest schema that has one.</summary>
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

    private static SchemaFile? Parent(SchemaFile file, SchemaIndex index) => file.Extends is { } extends ? index.FindFile(extends.Text) : null;

    /// <summary>The types of a cycle, beginning and ending with a schema's own; only the first ones of a long cycle.</summary>
    private static string Cycle(SchemaFile file, int count, SchemaIndex index)
    {
        var names = new List<string>();
        SchemaFile next = file;
        for (int i = 0; i < Math.Min(count, MostShown); i++, next = Parent(next, index)!)
            names.Add(next.Type!.Text);
        if (count > MostShown)
            names.Add("...");
        names.Add(file.Type!.Text);
        return string.Join(" -> ", names);
    }

    private IEnumerable<Inheritable<T>> Merge<T>(Func<SchemaFile, EquatableArray<T>> select, Func<T, string> key)
    {
        // From the child upwards, each key once; then reversed, so that the farthest parent's come first.
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
