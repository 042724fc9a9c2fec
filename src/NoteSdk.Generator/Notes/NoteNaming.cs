using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Generator.Notes;

/// <summary>
/// The C# names of notes and folders. A name is made from the file's name alone, so that adding and removing other notes does not change it. If
/// several would have the same name, each of them gets a number made from its path, and none keeps the plain name: code never gets a note other than the one it
/// was written for.
/// </summary>
internal static class NoteNaming
{
    // The members of every class, which a member with the same name would hide.
    private static readonly string[] OfObjects = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The names of the classes of folders.</summary>
    /// <param name="folders">The folders' names and paths.</param>
    /// <param name="parent">The class around them, whose name a member cannot have.</param>
    public static IReadOnlyList<string> Folders(IReadOnlyList<(string Name, string Path)> folders, string parent) => MakeUnique(folders, "Folder", [parent]);

    /// <summary>The names of the properties of notes.</summary>
    /// <param name="notes">The notes' names and paths.</param>
    /// <param name="classes">The class around them, and the classes of its folders.</param>
    public static IReadOnlyList<string> Notes(IReadOnlyList<(string Name, string Path)> notes, IReadOnlyList<string> classes) =>
        MakeUnique(notes, "Note", classes);

    private static string[] MakeUnique(IReadOnlyList<(string Name, string Path)> items, string kind, IReadOnlyList<string> others)
    {
        HashSet<string> taken = new(others.Concat(OfObjects), StringComparer.Ordinal);
        string[] names = [.. items.Select(item => NameOf(item.Name, kind, taken))];

        // Ignoring case, since the names of files are made from the names of classes.
        HashSet<string> shared = new(names.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase).Where(static same => same.Count() > 1)
            .Select(static same => same.Key), StringComparer.OrdinalIgnoreCase);
        HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Length; i++)
        {
            if (shared.Contains(names[i])) names[i] += "_" + NameHash.Of(items[i].Path);

            // Two paths with the same number are very rare, and then distinguished by their order.
            while (taken.Contains(names[i]) || !given.Add(names[i])) names[i] += "_";
        }

        return names;
    }

    private static string NameOf(string text, string kind, HashSet<string> taken)
    {
        string name = CSharpNames.Pascal(Compose(text));
        if (name.Length == 0) name = kind;
        while (taken.Contains(name)) name += kind;
        return name;
    }

    /// <summary>An accent forms one character with its letter, as people type it: file names created on a Mac may have two.</summary>
    private static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, which names in C# cannot have.
            return text;
        }
    }
}
