using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Notes;

/// <summary>
/// The C# names of notes and folders. A name is made of the file's own name and nothing else, so that other notes come and go without changing it. Where several would
/// have one name, each of them gets a number made of its path, and none keeps the plain name: code never gets another note than the one it was written for.
/// </summary>
internal static class NoteNaming
{
    // What every class has: a member of such a name would hide it.
    private static readonly HashSet<string> OfObjects = new(["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"], StringComparer.Ordinal);

    /// <summary>The names of the classes of folders.</summary>
    /// <param name="folders">The folders' names and paths.</param>
    /// <param name="parent">The class around them, whose name a member cannot have.</param>
    public static IReadOnlyList<string> Folders(IReadOnlyList<(string Name, string Path)> folders, string parent) => MakeUnique(folders, "Folder", name => name == parent);

    /// <summary>The names of the properties of notes.</summary>
    /// <param name="notes">The notes' names and paths.</param>
    /// <param name="classes">The class around them, and those of its folders.</param>
    public static IReadOnlyList<string> Notes(IReadOnlyList<(string Name, string Path)> notes, IReadOnlyList<string> classes)
    {
        HashSet<string> taken = new(classes, StringComparer.Ordinal);
        return MakeUnique(notes, "Note", taken.Contains);
    }

    private static string[] MakeUnique(IReadOnlyList<(string Name, string Path)> items, string kind, Func<string, bool> isTaken)
    {
        string[] names = [.. items.Select(item => NameOf(item.Name, kind, isTaken))];

        // Regardless of case: the names of files are made of those of classes.
        HashSet<string> shared = new(names.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase).Where(static same => same.Count() > 1).Select(static same => same.Key), StringComparer.OrdinalIgnoreCase);
        HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Length; i++)
        {
            if (shared.Contains(names[i])) names[i] += "_" + Hash(items[i].Path);

            // Two paths of one number are hardly ever met, and then told apart by their order.
            while (!given.Add(names[i])) names[i] += "_";
        }

        return names;
    }

    private static string NameOf(string text, string kind, Func<string, bool> isTaken)
    {
        string name = CSharpNames.Pascal(text);
        return name.Length == 0 || OfObjects.Contains(name) || isTaken(name) ? name + kind : name;
    }

    /// <summary>FNV-1a, 32 bits: the same on every machine.</summary>
    private static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = unchecked((((hash ^ (byte)c) * 16777619) ^ (byte)(c >> 8)) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
