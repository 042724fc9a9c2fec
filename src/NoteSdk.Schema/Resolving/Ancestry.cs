using System;
using System.Collections.Generic;
using NoteSdk.Schema.Files;

namespace NoteSdk.Schema.Resolving;

/// <summary>How the schemas of a set extend one another, computed once for all of them and visiting each once, however long their chains are.</summary>
internal sealed class Ancestry
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Func<string, SchemaFile?> _find;

    /// <param name="files">The schemas that others can extend.</param>
    /// <param name="find">Finds one of them by the type of its notes.</param>
    public Ancestry(IEnumerable<SchemaFile> files, Func<string, SchemaFile?> find)
    {
        _find = find;
        foreach (SchemaFile file in files)
            Follow(file);
    }

    /// <summary>How many schemas a schema extends, its parent, the parent's parent and so on; up to the first of a cycle.</summary>
    public int CountParents(SchemaFile file)
    {
        if (file.Extends is not { } extends || _find(extends.Text) is not { } parent)
            return 0;
        return IsKnown(file) ? _places[file.Type!.Text].Parents : _places[parent.Type!.Text].Parents + 1;
    }

    /// <summary>The length of the cycle that a schema is part of; 0 if there is none.</summary>
    public int CycleOf(SchemaFile file) => IsKnown(file) ? _places[file.Type!.Text].Cycle : 0;

    // Of two schemas with the same type, the second cannot be a parent.
    private bool IsKnown(SchemaFile file) => file.Type is { } type && ReferenceEquals(_find(type.Text), file);

    private void Follow(SchemaFile file)
    {
        var chain = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        SchemaFile? next = file;
        while (next is not null && !_places.ContainsKey(next.Type!.Text) && !places.ContainsKey(next.Type.Text))
        {
            places.Add(next.Type.Text, chain.Count);
            chain.Add(next.Type.Text);
            next = next.Extends is { } extends ? _find(extends.Text) : null;
        }

        int parents = next is not null && _places.TryGetValue(next.Type!.Text, out Place known) ? known.Parents + 1 : 0;
        if (next is not null && places.TryGetValue(next.Type!.Text, out int first))
        {
            for (int i = first; i < chain.Count; i++)
                _places.Add(chain[i], new(0, chain.Count - first));
            chain.RemoveRange(first, chain.Count - first);
            parents = 1;
        }

        for (int i = chain.Count - 1; i >= 0; i--, parents++)
            _places.Add(chain[i], new(parents, 0));
    }

    private readonly record struct Place(int Parents, int Cycle);
}
