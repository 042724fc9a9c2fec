using System;
using System.Globalization;
using System.Linq;
using System.Text;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Generator.Pipeline;

/// <summary>A schema or a note that the package's targets leave out, since the compiler or MSBuild cannot handle a file with that name.</summary>
internal static class UnfitFile
{
    public static FileDiagnostic ToDiagnostic(string path)
    {
        string shown = Escape(path, IsShown);
        string reason = path.FirstOrDefault(IsUnfit) is var found and not '\0'
            ? $"its name has the character {(IsShown(found) ? $"'{found}'" : $"U+{(int)found:X4}")}, which the compiler cannot take in a path; rename it"
            : "there is no such file, or its name has a backslash, or bytes that are not UTF-8; rename it";

        // MSBuild takes the text before a colon as a place or a category, and a line with another colon not as a warning.
        return new(Escape(path, static c => IsShown(c) && c != ':'), new(SchemaRules.UnfitFile.Id, default, EquatableArray.Create(shown, reason)));
    }

    /// <summary>The same characters as in the targets' <c>_NoteSdkUnfitCharacter</c>.</summary>
    private static bool IsUnfit(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '"' or '*' or ':' or '<' or '>' or '?' or '|';

    private static bool IsShown(char c) => !char.IsControl(c) && c is not ('\u2028' or '\u2029');

    /// <summary>On one line, whatever the path contains.</summary>
    private static string Escape(string path, Func<char, bool> isShown) =>
        path.Aggregate(new StringBuilder(), (text, c) =>
            isShown(c) ? text.Append(c) : text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))).ToString();
}
