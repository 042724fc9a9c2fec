using System.Text;

namespace NoteSdk.Inference;

/// <summary>Names in C# for what notes call otherwise.</summary>
internal static class Names
{
    /// <summary>A text in PascalCase, with letters and digits only; a letter goes first.</summary>
    public static string Pascal(string text, string otherwise)
    {
        StringBuilder name = new();
        bool startsWord = true;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.Length == 0 || !char.IsAsciiLetter(name[0]) ? otherwise : name.ToString();
    }

    /// <summary>The name of one of several: <c>Legs</c> are each a <c>Leg</c>.</summary>
    public static string Singular(string plural)
    {
        if (plural.EndsWith("ies", StringComparison.Ordinal) && plural.Length > 4) return plural[..^3] + "y";
        if (plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("xes", StringComparison.Ordinal)
            || plural.EndsWith("ches", StringComparison.Ordinal)) return plural[..^2];
        bool isPlural = plural.Length > 3 && plural.EndsWith('s') && !plural.EndsWith("ss", StringComparison.Ordinal)
            && !plural.EndsWith("us", StringComparison.Ordinal);
        return isPlural ? plural[..^1] : plural + "Item";
    }
}
