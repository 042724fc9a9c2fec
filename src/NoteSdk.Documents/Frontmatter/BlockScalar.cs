using System.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// Writes another text into a block scalar (YAML 1.2, section 8.1) and keeps its style: literal or folded, its indentation, and how it treats its last
/// newlines where that fits.
/// </summary>
internal static class BlockScalar
{
    /// <param name="raw">The scalar as it is written, from its <c>|</c> or <c>&gt;</c>.</param>
    /// <param name="old">Its text.</param>
    /// <param name="value">The text that it gets.</param>
    /// <param name="indent">The indentation to use if the scalar has no lines that show one.</param>
    /// <param name="written">The scalar with that text; its lines are separated by LF.</param>
    /// <returns>False if a block scalar does not hold the text, or not without more indicators: where its first line is blank or begins with a blank, for
    /// one.</returns>
    public static bool TryRewrite(string raw, string old, string value, int indent, out string written)
    {
        written = "";
        string[] lines = raw.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        string body = value.TrimEnd('\n');
        bool isFolded = lines[0][0] == '>';
        if (body.Length == 0 || !CanHold(body, isFolded) || !TryChomp(lines[0], old, value, body, out string header)) return false;
        string[] content = lines[1..];
        string? first = Array.Find(content, static line => line.AsSpan().Trim(" \t").Length > 0);
        if (first is null && lines.Length == 1 && HasDigit(header)) return false;
        string margin = new(' ', first is null ? indent : Math.Min(first.Length - first.TrimStart(' ').Length, IndentOf(content)));
        StringBuilder result = new(header);
        Dictionary<string, string[]> wrapped = isFolded ? Paragraphs(content, margin.Length) : [];
        bool isAfterText = false;
        foreach (string line in body.Split('\n'))
        {
            // A folded scalar needs one more blank line between two lines than the text has, or they become one line.
            if (isFolded && isAfterText && line.Length > 0) result.Append('\n');
            isAfterText |= line.Length > 0;
            if (wrapped.TryGetValue(line, out string[]? before)) foreach (string part in before) result.Append('\n').Append(part);
            else result.Append('\n').Append(line.Length == 0 ? "" : margin).Append(line);
        }

        written = result.ToString();
        return true;
    }

    /// <summary>The comment after the header, with the blank before it; empty if there is none.</summary>
    public static string CommentOf(string raw)
    {
        int end = raw.AsSpan().IndexOfAny('\r', '\n');
        string header = end < 0 ? raw : raw[..end];
        int hash = header.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? "" : " " + header[hash..].TrimEnd();
    }

    private static bool CanHold(string body, bool isFolded)
    {
        if (body[0] is ' ' or '\t' or '\n') return false;
        foreach (string line in body.Split('\n'))
        {
            if (line.Length == 0) continue;
            if (line[0] == '\t' || string.IsNullOrWhiteSpace(line) || YamlScalar.NeedsEscape(line)) return false;
            if (isFolded && (line[0] == ' ' || line[^1] is ' ' or '\t')) return false;
        }

        return true;
    }

    /// <summary>The header with the chomping indicator that a text needs: it ends with no newline, with one, or with as many as it had.</summary>
    private static bool TryChomp(string oldHeader, string old, string value, string body, out string header)
    {
        int rest = 1;
        while (rest < oldHeader.Length && oldHeader[rest] is '+' or '-' or (>= '0' and <= '9')) rest++;
        string digit = string.Concat(oldHeader[1..rest].Where(char.IsAsciiDigit));
        char? chomp = null;
        if (oldHeader[1..rest].Contains('+', StringComparison.Ordinal)) chomp = '+';
        else if (oldHeader[1..rest].Contains('-', StringComparison.Ordinal)) chomp = '-';
        int newlines = value.Length - body.Length;
        bool fits = chomp switch { '+' => newlines > 0 && newlines == old.Length - old.TrimEnd('\n').Length, '-' => newlines == 0, _ => newlines == 1 };
        header = fits ? oldHeader : $"{oldHeader[0]}{digit}{(newlines == 0 ? "-" : "")}{oldHeader[rest..]}";
        return fits || newlines <= 1;
    }

    private static bool HasDigit(string header) => header.AsSpan().ContainsAnyInRange('0', '9') && !header.Contains('#', StringComparison.Ordinal);

    private static int IndentOf(string[] content) =>
        content.Where(static line => line.AsSpan().Trim(" \t").Length > 0).Min(static line => line.Length - line.TrimStart(' ').Length);

    /// <summary>The lines of each paragraph, by its text.</summary>
    private static Dictionary<string, string[]> Paragraphs(string[] content, int margin)
    {
        Dictionary<string, string[]> paragraphs = new(StringComparer.Ordinal);
        for (int first = 0; first < content.Length; first++)
        {
            if (string.IsNullOrWhiteSpace(content[first])) continue;
            int last = first;
            while (last + 1 < content.Length && !string.IsNullOrWhiteSpace(content[last + 1])) last++;
            string[] lines = content[first..(last + 1)];

            // More-indented lines are not folded.
            if (lines.All(line => line[margin] != ' ' && line[margin] != '\t'))
            {
                paragraphs.TryAdd(string.Join(' ', lines.Select(line => line[margin..])), lines);
            }
            first = last;
        }

        return paragraphs;
    }
}
