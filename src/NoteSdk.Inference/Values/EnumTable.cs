using System.Globalization;
using System.Text;

namespace NoteSdk.Inference.Values;

/// <summary>The enums of a schema. Places whose values are nearly the same have one enum.</summary>
internal sealed class EnumTable
{
    private const double SharedPart = 0.75;

    private readonly List<(string Name, List<List<string>> Members)> _enums = [];

    /// <summary>Gets the enums: each with its name, and its members with their spellings, of which the first is written.</summary>
    public IReadOnlyList<(string Name, List<List<string>> Members)> All => _enums;

    /// <summary>Adds the members of a place. Returns the name of the enum.</summary>
    /// <param name="name">The name that a new enum gets.</param>
    /// <param name="members">The members, most frequent first.</param>
    public string Add(string name, IReadOnlyList<string> members)
    {
        foreach ((string known, List<List<string>> all) in _enums)
        {
            HashSet<string> old = [.. all.SelectMany(static spellings => spellings)];
            int shared = members.Count(old.Contains);
            if (shared < Math.Max(old.Count, members.Count) * SharedPart) continue;
            foreach (string member in members.Where(member => !old.Contains(member))) AddTo(all, member);
            return known;
        }

        string free = name;
        for (int i = 2; _enums.Exists(one => one.Name == free); i++) free = name + i.ToString(CultureInfo.InvariantCulture);
        List<List<string>> added = [];
        foreach (string member in members) AddTo(added, member);
        _enums.Add((free, added));
        return free;
    }

    /// <summary>Adds a member, or a spelling of one that differs in case and accents only.</summary>
    private static void AddTo(List<List<string>> members, string member)
    {
        string folded = Fold(member);
        if (members.Find(spellings => Fold(spellings[0]) == folded) is { } known) known.Add(member);
        else members.Add([member]);
    }

    private static string Fold(string text)
    {
        StringBuilder folded = new();
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
