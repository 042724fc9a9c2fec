using System.Globalization;
using System.Text;
using NoteSdk.Documents.Text;

namespace NoteSdk;

/// <summary>Collects the diagnostics of one note with their lines and columns.</summary>
internal sealed class DiagnosticSink(byte[] bytes, LineTable lines, string? path)
{
    /// <summary>The maximum number of diagnostics that are reported for one note.</summary>
    internal const int MostTold = 1_000;

    private const int LongestExcerpt = 80;

    private readonly List<LocatedDiagnostic> _found = [];
    private bool _hasMore;

    /// <summary>Whether no more diagnostics are reported, so that a check of many things can stop; ask only when there is another one to report.</summary>
    public bool IsFull => _hasMore |= _found.Count >= MostTold;

    /// <summary>Gets or sets what maps the offsets of a part that is being checked, and is read as a note of its own, to those of the note.</summary>
    public Func<int, int>? OffsetOf { get; set; }

    /// <summary>Gets or sets the member that is being checked; null for none.</summary>
    public string? Member { get; set; }

    public void Report(NoteRule rule, int offset, params ReadOnlySpan<object> arguments)
    {
        if (!IsFull) Add(rule, offset, arguments);
    }

    /// <summary>Reports the old name of a part: one that was read, or one beside the name that was read.</summary>
    public void ReportOldName(int offset, ReadOnlySpan<byte> name, string place, bool isRead) =>
        Report(isRead ? NoteRules.OldName : NoteRules.OldNameBeside, offset, Excerpt(name), place);

    private void Add(NoteRule rule, int offset, params ReadOnlySpan<object> arguments)
    {
        offset = OffsetOf?.Invoke(offset) ?? offset;
        string message = AsSentence(string.Format(CultureInfo.InvariantCulture, rule.Format, arguments));
        (int line, int column) = Position(offset);
        NoteDiagnostic diagnostic = new(rule.Id, rule.Severity, message, path, line, column);
        _found.Add(new LocatedDiagnostic(diagnostic, offset, Member, arguments.ToArray()));
    }

    /// <summary>The diagnostics in the order of their positions.</summary>
    public NoteList<NoteDiagnostic> ToList() => [.. ToLocated().Select(found => found.Diagnostic)];

    /// <summary>The same with what the messages were made of.</summary>
    public List<LocatedDiagnostic> ToLocated()
    {
        if (_hasMore) Add(NoteRules.TooMany, bytes.Length, MostTold);
        return [.. _found.OrderBy(d => d.Diagnostic.Line).ThenBy(d => d.Diagnostic.Column).ThenBy(d => d.Diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The line and the column in UTF-16 units of a byte offset, both counted from 1. An offset within or after the last newline, such as the end of a note,
    /// comes right after its text.
    /// </summary>
    public (int Line, int Column) Position(int offset)
    {
        if (lines.Count == 0) return (1, 1);
        int line = lines.LineOf(offset);
        int start = lines.Start(line);
        offset = Math.Min(offset, lines.ContentEnd(bytes, line));
        if (line == 0) start += NoteEncoding.MarkLength(bytes);
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
