using System.Text;
using NoteSdk.Schema.Dates;

namespace NoteSdk.Workspace.Authoring;

/// <summary>
/// Fills the holes of Obsidian's core templates: <c>{{title}}</c>, <c>{{date}}</c>, <c>{{time}}</c>, and the last two with a format behind a colon.
/// </summary>
internal sealed class TemplateText(ObsidianSettings settings, string title, DateMoment day, DateMoment now)
{
    private readonly List<(int Start, int End)> _left = [];

    /// <summary>Gets the pieces of the template that are holes of other programs, or have a format that cannot be written: they stay as they are.</summary>
    public IReadOnlyList<(int Start, int End)> Left => _left;

    /// <summary>The text of a template with its holes filled.</summary>
    public string Expand(string template)
    {
        StringBuilder text = new(template.Length);
        for (int at = 0; at < template.Length;)
        {
            int next = template.AsSpan(at).IndexOfAny('{', '<');
            if (next < 0) return text.Append(template, at, template.Length - at).ToString();
            text.Append(template, at, next);
            at += next;
            int end = EndOf(template, at, out bool isOwn);
            if (end < 0)
            {
                text.Append(template[at++]);
                continue;
            }

            if (isOwn && Fill(template[(at + 2)..(end - 2)]) is { } value) text.Append(value);
            else
            {
                _left.Add((at, end));
                text.Append(template, at, end - at);
            }

            at = end;
        }

        return text.ToString();
    }

    /// <summary>The end of the hole that begins at an offset, on the same line for Obsidian's own ones; -1 if none begins there.</summary>
    private static int EndOf(string template, int at, out bool isOwn)
    {
        isOwn = string.CompareOrdinal(template, at, "{{", 0, 2) == 0;
        bool isOther = string.CompareOrdinal(template, at, "<%", 0, 2) == 0;
        if (!isOwn && !isOther) return -1;
        int close = template.IndexOf(isOwn ? "}}" : "%>", at + 2, StringComparison.Ordinal);
        if (close < 0 || (isOwn && template.AsSpan(at, close - at).IndexOfAny('\r', '\n') >= 0)) return -1;
        return close + 2;
    }

    private string? Fill(string hole)
    {
        int colon = hole.IndexOf(':', StringComparison.Ordinal);
        string name = (colon < 0 ? hole : hole[..colon]).Trim();
        string? format = colon < 0 ? null : hole[(colon + 1)..];
        if (IsNamed(name, "title")) return format is null ? title : null;
        if (IsNamed(name, "date")) return Write(format ?? settings.DateFormat, day);
        return IsNamed(name, "time") ? Write(format ?? settings.TimeFormat, now) : null;
    }

    private static bool IsNamed(string name, string known) => string.Equals(name, known, StringComparison.OrdinalIgnoreCase);

    private static string? Write(string format, DateMoment moment) => DateFormReader.ReadAny(format, 0, [])?.Write(moment);
}
