using System;
using System.Collections.Generic;
using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NoteSdk.Schema;

/// <summary>
/// Reads a schema's YAML into a tree with places, by YamlDotNet's events. Bounded: the size and the depth of nesting have limits, and aliases are
/// refused, so nothing can grow. After a syntax error the part before it is kept.
/// </summary>
internal sealed class YamlTreeReader
{
    /// <summary>The longest schema, in UTF-16 units; the longest real one is a hundredth of it.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>How deep values may be nested; the schema language itself needs six.</summary>
    public const int MaxDepth = 32;

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly int _skipped;
    private readonly Stack<int> _openFlows = new();
    private bool _failed;
    private int _depth;

    private YamlTreeReader(string text, LineMap lines, DiagnosticBag diagnostics)
    {
        _text = text;
        _lines = lines;
        _diagnostics = diagnostics;

        // YamlDotNet takes a byte order mark for a part of the first key.
        _skipped = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _parser = new Parser(new Scanner(new StringReader(text.Substring(_skipped)), skipComments: true));
    }

    public static YamlTree Read(string text, DiagnosticBag diagnostics)
    {
        if (text.Length > MaxLength)
        {
            var start = new LineMap("");
            diagnostics.Report(SchemaRules.TooLarge, start.Span(0, 0), $"it has {text.Length} characters, and a schema may have {MaxLength}");
            return new() { Text = text, Lines = start };
        }

        var lines = new LineMap(text);
        int control = FindControl(text);
        if (control >= 0)
        {
            diagnostics.Report(SchemaRules.YamlSyntax, lines.Span(control, control + 1), $"the control character U+{(int)text[control]:X4} is not allowed in YAML; delete it");
            return new() { Text = text, Lines = lines };
        }

        var reader = new YamlTreeReader(text, lines, diagnostics);
        YamlValue? root = reader.ReadDocument();
        return new() { Text = text, Lines = lines, Root = root, IsComplete = !reader._failed };
    }

    // YAML 1.2, section 5.1: the printable characters.
    private static int FindControl(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < ' ' ? c is not ('\t' or '\n' or '\r') : c is (>= '\x7F' and <= '\x9F' and not '\x85') or '\uFFFE' or '\uFFFF')
                return i;
        }

        return -1;
    }

    private YamlValue? ReadDocument()
    {
        while (Next())
        {
            if (_parser.Current is StreamEnd)
                return null;
            if (_parser.Current is NodeEvent or AnchorAlias)
                break;
        }

        if (_failed)
            return null;

        YamlValue root = ReadValue(_lines.Span(0, 0));
        while (Next() && _parser.Current is not StreamEnd)
        {
            if (_parser.Current is DocumentStart second)
            {
                _diagnostics.Report(SchemaRules.YamlSyntax, SpanOf(second), "a schema file holds one document; delete the '---' and what follows, or move it to a file of its own");
                break;
            }
        }

        return root;
    }

    // The parser stands on the value's first event; afterwards on its last.
    private YamlValue ReadValue(SourceSpan owner)
    {
        ParsingEvent current = _parser.Current!;
        SourceSpan span = SpanOf(current);
        if (current is AnchorAlias alias)
        {
            _diagnostics.Report(SchemaRules.YamlAlias, span, $"The alias '*{alias.Value}'", "write the value out");
            return Broken(span);
        }

        if (current is NodeEvent { Tag.IsEmpty: false, Tag: var tag })
            _diagnostics.Report(SchemaRules.YamlAlias, span, $"The tag '{YamlValue.Clip(TagText(tag))}'", "leave it out; `!` for required follows the type, as in `date!`");

        return current switch
        {
            Scalar { Tag.IsEmpty: false } => Broken(span),
            Scalar scalar => new()
            {
                Kind = YamlValueKind.Scalar,
                Span = span.Length == 0 ? owner : span,
                Text = scalar.Value,
                Style = scalar.Style,
            },
            MappingStart start => ReadMapping(start),
            SequenceStart start => ReadSequence(start),
            _ => Broken(span),
        };
    }

    private static string TagText(TagName tag) => tag.IsNonSpecific ? "!" : tag.Value;

    private static YamlValue Broken(SourceSpan span) => new() { Kind = YamlValueKind.Broken, Span = span };

    private YamlValue ReadMapping(MappingStart start)
    {
        if (!Enter(start, start.Style == MappingStyle.Flow))
            return Broken(SpanOf(start));

        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        int end = Offset(start.End);
        while (Next() && _parser.Current is not MappingEnd)
        {
            YamlValue key = ReadValue(SpanOf(_parser.Current!));
            if (_failed || !Next())
                break;

            YamlValue value = ReadValue(key.Span);
            end = Math.Max(end, value.Span.End);
            if (key.Kind != YamlValueKind.Scalar)
            {
                if (key.Kind != YamlValueKind.Broken)
                    _diagnostics.Report(SchemaRules.WrongKind, key.Span, "a text as the key", key.Describe(), "");
            }
            else if (keys.TryGetValue(key.Text, out SourceSpan first))
            {
                _diagnostics.Report(SchemaRules.DuplicateKey, key.Span, YamlValue.Clip(key.Text), $"{first.StartLine + 1}");
            }
            else
            {
                keys.Add(key.Text, key.Span);
                entries.Add(new(key.Text, key.Span, value));
            }
        }

        return new()
        {
            Kind = YamlValueKind.Mapping,
            Span = Leave(start, start.Style == MappingStyle.Flow, end),
            Entries = entries,
            IsComplete = !_failed,
        };
    }

    private YamlValue ReadSequence(SequenceStart start)
    {
        if (!Enter(start, start.Style == SequenceStyle.Flow))
            return Broken(SpanOf(start));

        var items = new List<YamlValue>();
        int end = Offset(start.End);
        while (Next() && _parser.Current is not SequenceEnd)
        {
            YamlValue item = ReadValue(SpanOf(_parser.Current!));
            items.Add(item);
            end = Math.Max(end, item.Span.End);
        }

        return new()
        {
            Kind = YamlValueKind.Sequence,
            Span = Leave(start, start.Style == SequenceStyle.Flow, end),
            Items = items,
            IsComplete = !_failed,
        };
    }

    private bool Enter(ParsingEvent start, bool isFlow)
    {
        if (_depth == MaxDepth)
        {
            _diagnostics.Report(SchemaRules.TooLarge, SpanOf(start), $"values may be nested {MaxDepth} deep");
            _failed = true;
            return false;
        }

        _depth++;
        if (isFlow)
            _openFlows.Push(Offset(start.Start));
        return true;
    }

    // The end event of a block collection stands at the next token, past comments and blank lines; that of a flow collection is its bracket.
    private SourceSpan Leave(ParsingEvent start, bool isFlow, int endOfItems)
    {
        _depth--;
        if (isFlow)
            _openFlows.Pop();

        int end = isFlow && !_failed ? Math.Max(endOfItems, ClosingBracket(endOfItems)) : endOfItems;
        return _lines.Span(Offset(start.Start), end);
    }

    // The event's marks stand before the bracket.
    private int ClosingBracket(int least)
    {
        int at = Math.Max(least, Offset(_parser.Current!.Start));
        return at < _text.Length && _text[at] is ']' or '}' ? at + 1 : at;
    }

    private bool Next()
    {
        if (_failed)
            return false;

        int reached = _parser.Current is { } last ? Offset(last.End) : 0;
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException error)
        {
            Fail(reached, Offset(error.Start), Offset(error.End), error.Message.TrimEnd('.'));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // Where a flow collection is not closed, YamlDotNet 18.1 fails in other ways than by its own exception.
            int open = _openFlows.Count > 0 ? _openFlows.Peek() : reached;
            Fail(reached: 0, open, open, "this bracket is not closed, or a ',' is missing after it");
        }

        return false;
    }

    private void Fail(int reached, int start, int end, string message)
    {
        _failed = true;

        // Tabs as indentation are reported at the start of the file: they are looked for after what has been read.
        if (end < reached)
            start = end = FindTabIndent(reached);
        if (end <= start)
            end = start < _text.Length && !LineMap.IsLineBreak(_text[start]) ? start + 1 : start;
        _diagnostics.Report(SchemaRules.YamlSyntax, _lines.Span(start, end), char.ToLowerInvariant(message[0]) + message.Substring(1));
    }

    private int FindTabIndent(int from)
    {
        for (int i = from; i + 1 < _text.Length; i++)
        {
            if (LineMap.IsLineBreak(_text[i]) && _text[i + 1] == '\t')
                return i + 1;
        }

        return from;
    }

    private SourceSpan SpanOf(ParsingEvent item)
    {
        int start = Offset(item.Start);
        int end = Math.Min(Offset(item.End), _text.Length);

        // A tagged or a block scalar ends where the next token begins.
        while (end > start && (char.IsWhiteSpace(_text[end - 1]) || LineMap.IsLineBreak(_text[end - 1])))
            end--;

        return _lines.Span(start, end);
    }

    private int Offset(in Mark mark) => (int)mark.Index + _skipped;
}
