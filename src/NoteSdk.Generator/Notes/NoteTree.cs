using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Generator.Emitting;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema.Collections;

namespace NoteSdk.Generator.Notes;

/// <summary>Puts the notes of a project into the classes of their folders, and names both.</summary>
internal static class NoteTree
{
    // The compiler nests classes by recursion. Folders that are nested more deeply than usual go into the deepest class.
    private const int MaxDepth = 32;

    /// <summary>The classes, in the order of their folders. A note without a type, or without a valid schema for its type, is left out.</summary>
    public static EquatableArray<NoteFolder> Of(IEnumerable<CompiledNote> files, IEnumerable<RegistryEntry> types)
    {
        Dictionary<string, RegistryEntry> records = types.ToDictionary(static type => type.Type, StringComparer.Ordinal);
        Branch root = new("");

        // A note that two patterns of a project include counts once.
        foreach (CompiledNote file in files.OrderBy(static file => file.Path, StringComparer.Ordinal).GroupBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static same => same.First()))
        {
            if (file.Type is null || !records.TryGetValue(file.Type, out RegistryEntry? record)) continue;
            string[] names = file.Name.Split('/');
            Branch branch = names.Take(Math.Min(names.Length - 1, MaxDepth)).Aggregate(root, static (parent, name) => parent.Add(name));
            branch.Notes.Add((file, names[names.Length - 1], record));
        }

        List<NoteFolder> folders = [];
        if (root.Notes.Count + root.Folders.Count > 0) Collect(root, NotesEmitter.Class, [], folders);
        return folders.ToEquatableArray();
    }

    private static void Collect(Branch branch, string self, IReadOnlyList<string> classes, List<NoteFolder> folders)
    {
        List<Branch> children = [.. branch.Folders.Values];
        IReadOnlyList<string> inner = NoteNaming.Folders([.. children.Select(static child => (child.Name, child.Path))], self);
        IReadOnlyList<string> names = NoteNaming.Notes([.. branch.Notes.Select(static note => (note.Name, note.File.Path))], [self, .. inner]);
        folders.Add(new NoteFolder(branch.Path, classes.ToEquatableArray(),
            branch.Notes.Select((note, i) => new NoteProperty(names[i], note.Type.Record, note.Type.Namespace, note.File.Path)).ToEquatableArray()));
        for (int i = 0; i < children.Count; i++) Collect(children[i], inner[i], [.. classes, inner[i]], folders);
    }

    /// <summary>A folder with notes, at any depth.</summary>
    private sealed class Branch(string path)
    {
        public string Path => path;

        public string Name => path.Substring(path.LastIndexOf('/') + 1);

        public SortedDictionary<string, Branch> Folders { get; } = new(StringComparer.Ordinal);

        public List<(CompiledNote File, string Name, RegistryEntry Type)> Notes { get; } = [];

        public Branch Add(string name)
        {
            if (!Folders.TryGetValue(name, out Branch? folder)) Folders.Add(name, folder = new Branch(path.Length == 0 ? name : $"{path}/{name}"));
            return folder;
        }
    }
}
