using System.Globalization;
using System.Text;
using NoteSdk.Documents.Text;

namespace NoteSdk;

/// <summary>Collects the diagnostics of one note, and gives them their line and column.</summary>
internal sealed class DiagnosticSink(byte[] bytes, LineTable lines, string? path)
{
    /// <summary>The number of diagnostics reported of one note.</summary>
    internal const int MostTold = 1_000;

    private const int LongestExcerpt = 80;

    private readonly List<NoteDiagnostic> _found = [];
    private bool _hasMore;

    /// <summary>Whether no more are reported, so that a check of many things may stop; called when there is one more to report.</summary>
    public bool IsFull => _hasMore |= _found.Count >= MostTold;

    public void Report(NoteRule rule, int offset, params ReadOnlySpan<object> arguments)
    {
        if (!IsFull) Add(rule, offset, arguments);
    }

    /// <summary>Reports a part's old name: one that is read, or one beside the name that is read.</summary>
    public void ReportOldName(int offset, ReadOnlySpan<byte> name, string place, bool isRead) =>
        Report(isRead ? NoteRules.OldName : NoteRules.OldNameBeside, offset, Excerpt(name), place);

    private void Add(NoteRule rule, int offset, params ReadOnlySpan<object> arguments)
    {
        string message = AsSentence(string.Format(CultureInfo.InvariantCulture, rule.Format, arguments));
        (int line, int column) = Position(offset);
        _found.Add(new NoteDiagnostic(rule.Id, rule.Severity, message, path, line, column));
    }

    /// <summary>The diagnostics in the order of their positions.</summary>
    public NoteList<NoteDiagnostic> ToList()
    {
        if (_hasMore) Add(NoteRules.TooMany, bytes.Length, MostTold);
        return [.. _found.OrderBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The line and the column in UTF-16 units of a byte offset, both counted from 1. What is after a line's newline, as the end of a note is, comes right
    /// after its text.
    /// </summary>
    public (int Line, int Column) Position(int offset)
    {
        if (lines.Count == 0) return (1, 1);
        int line = lines.LineOf(offset);
        int start = lines.Start(line);
        offset = Math.Min(offset, lines.ContentEnd(bytes, line));
        if (line == 0 && bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) start += Encoding.UTF8.Preamble.Length;
        return (line + 1, offset <= start ? 1 : Encoding.UTF8.GetCharCount(bytes.AsSpan(start..offset)) + 1);
    }

    private static string AsSentence(string message) => char.ToUpperInvariant(message[0]) + message[1..] + (message[^1] is '.' or '!' or '?' ? "" : ".");

    /// <summary>A text, shortened so that a message stays one line.</summary>
    public static string Excerpt(ReadOnlySpan<byte> text)
    {
        bool isLong = text.Length > LongestExcerpt;
        string shown = Encoding.UTF8.GetString(isLong ? text[..LongestExcerpt] : text).ReplaceLineEndings(" ").TrimEnd('\uFFFD');
        return isLong ? shown + "…" : shown;
    }
}
