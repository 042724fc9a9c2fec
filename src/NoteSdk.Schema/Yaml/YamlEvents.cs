using System;
using System.Collections.Generic;
using System.IO;
using NoteSdk.Schema.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NoteSdk.Schema.Yaml;

/// <summary>YamlDotNet's events with their places in the file. The first syntax error is reported and ends the events.</summary>
internal sealed class YamlEvents
{
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly int _skipped;
    private readonly Stack<int> _openFlows = new();

    public YamlEvents(string text, LineMap lines, DiagnosticBag diagnostics)
    {
        _text = text;
        _lines = lines;
        _diagnostics = diagnostics;

        // YamlDotNet takes a byte order mark as part of the first key.
        _skipped = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _parser = new Parser(new Scanner(new StringReader(text.Substring(_skipped)), skipComments: true));
    }

    /// <summary>The event that was last read; valid once <see cref="Next"/> has returned true.</summary>
    public ParsingEvent Current => _parser.Current!;

    /// <summary>Whether a syntax error or a limit ended the events before the file's end.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Reads an event. False at the end, and after a failure.</summary>
    public bool Next()
    {
        if (HasFailed)
            return false;

        int reached = _parser.Current is { } last ? Offset(last.End) : 0;
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException error)
        {
            int start = Offset(error.Start);
            int end = Offset(error.End);

            // For a tab as indentation, the parser reports the start of the text before it, or the start of the file.
            if (end < reached || error.Message.Contains("tab"))
                FailAtTab(Math.Max(start, reached));
            else
                Fail(start, end, Describe(error));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException
            or OverflowException)
        {
            // For a flow collection that is not closed, YamlDotNet 18.1 throws exceptions of other types than its own.
            int open = _openFlows.Count > 0 ? _openFlows.Peek() : reached;
            Fail(open, open, "this bracket is not closed, or a ',' is missing after it");
        }

        return false;
    }

    /// <summary>Reports a limit at the current event, and ends the events.</summary>
    public void Stop(string message)
    {
        HasFailed = true;
        _diagnostics.Report(SchemaRules.TooLarge, Span, message);
    }

    /// <summary>The place of the current event, without the blanks up to the next token.</summary>
    public SourceSpan Span
    {
        get
        {
            int start = Start;
            int end = Math.Min(Offset(Current.End), _text.Length);
            while (end > start && (char.IsWhiteSpace(_text[end - 1]) || LineMap.IsLineBreak(_text[end - 1])))
                end--;

            return _lines.Span(start, end);
        }
    }

    /// <summary>The offset of the current event in the file.</summary>
    public int Start => Offset(Current.Start);

    /// <summary>The current event opens a flow collection.</summary>
    public void OpenFlow() => _openFlows.Push(Start);

    /// <summary>
    /// Ends the innermost flow collection, and returns the offset after its bracket, or after its last item.
    /// </summary>
    public int CloseFlow(int endOfItems)
    {
        _openFlows.Pop();
        int at = HasFailed ? endOfItems : Math.Max(endOfItems, Start);
        return at < _text.Length && _text[at] is ']' or '}' ? at + 1 : at;
    }

    private void Fail(int start, int end, string message)
    {
        HasFailed = true;
        if (end <= start)
            end = start < _text.Length && !LineMap.IsLineBreak(_text[start]) ? start + 1 : start;
        _diagnostics.Report(SchemaRules.YamlSyntax, _lines.Span(start, end), message);
    }

    private static string Describe(YamlException error)
    {
        string message = error.Message.TrimEnd('.');
        return message.Length == 0 ? "it cannot be read here" : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }

    private void FailAtTab(int from)
    {
        int tab = FindTabIndent(from);
        Fail(tab < 0 ? from : tab, 0, tab < 0 ? "it cannot be read here" : "a tab indents this line, and YAML takes blanks only; write blanks instead");
    }

    /// <summary>
    /// The first tab in the indentation of the lines after a place, or else of the line with the place; -1 if there is none.
    /// </summary>
    private int FindTabIndent(int from)
    {
        int line = from;
        while (line > 0 && !LineMap.IsLineBreak(_text[line - 1]))
            line--;
        int own = TabIn(line);
        for (int i = from; i < _text.Length; i++)
        {
            if (LineMap.IsLineBreak(_text[i]) && TabIn(i + 1) is >= 0 and var tab)
                return tab;
        }

        return own;
    }

    private int TabIn(int line)
    {
        int at = line;
        while (at < _text.Length && _text[at] == ' ')
            at++;
        return at < _text.Length && _text[at] == '\t' ? at : -1;
    }

    private int Offset(in Mark mark) => (int)mark.Index + _skipped;
}
