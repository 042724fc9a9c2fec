namespace NoteSdk.Queries.Time;

/// <summary>A piece of a date or duration format.</summary>
/// <param name="Text">The token, or the literal text.</param>
/// <param name="IsLiteral">Whether it stands for itself: quoted, or white space.</param>
internal readonly record struct FormatToken(string Text, bool IsLiteral)
{
    /// <summary>Splits a format: runs of one character are tokens, text between single quotes is literal.</summary>
    public static List<FormatToken> Split(string format)
    {
        List<FormatToken> tokens = [];
        int start = 0;
        bool isQuoted = false;
        for (int at = 0; at <= format.Length; at++)
        {
            bool isQuote = at < format.Length && format[at] == '\'';
            bool isRun = at < format.Length && !isQuote && (isQuoted || at > start && format[at] == format[start]);
            if (isRun) continue;
            if (at > start) tokens.Add(new(format[start..at], isQuoted || string.IsNullOrWhiteSpace(format[start..at])));
            start = at;
            if (!isQuote) continue;
            isQuoted = !isQuoted;
            start = at + 1;
        }

        return tokens;
    }
}
