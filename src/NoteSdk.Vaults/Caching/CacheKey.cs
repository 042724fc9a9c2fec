using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NoteSdk.Files.Journals;

namespace NoteSdk.Vaults.Caching;

/// <summary>
/// What the entries of a cache depend on besides the notes: their format, the version of the package that read the notes, what the types say about names and
/// handles, and the user.
/// </summary>
internal static class CacheKey
{
    /// <summary>The number of the format of <see cref="EntryFormat"/> and of the tables.</summary>
    private const int Format = 3;

    public static string Of(IEnumerable<NoteType> types)
    {
        StringBuilder text = new();
        Add(text, typeof(CacheKey).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        foreach (NoteType type in types)
        {
            Add(text, type.Name);
            foreach (NoteTypeRule rule in type.By) AddRule(text, rule);
            Add(text, type.Layout.Handle?.ToString());
            AddAll(text, type.Layout.FrontmatterKeys.Select(key => key.Path));
            AddAll(text, type.Layout.FrontmatterKeys.SelectMany(key => key.Name.Old).Select(Encoding.UTF8.GetString));
            AddAll(text, type.Layout.FileNameKeys.Select(key => key.Path));
        }

        // Entries made by another user or machine are not trusted: a vault may come with a cache.
        return $"{Format} {Convert.ToHexStringLower(HMACSHA256.HashData(MachineKey.Default.GetKept(), Encoding.UTF8.GetBytes(text.ToString())))}";
    }

    private static void AddRule(StringBuilder text, NoteTypeRule rule)
    {
        AddAll(text, rule.Folders);
        foreach (NoteTypeKey key in rule.Keys) AddAll(text, key.Values.Prepend(key.Name));
        text.Append('\n');
    }

    private static void AddAll(StringBuilder text, IEnumerable<string> parts)
    {
        foreach (string part in parts) Add(text, part);
        text.Append('\n');
    }

    /// <summary>With its length, so that different lists of parts never give the same text.</summary>
    private static void Add(StringBuilder text, string? part) => text.Append(part?.Length ?? -1).Append(' ').Append(part);
}
