using System;
using System.Collections.Generic;
using NoteSdk.Schema.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NoteSdk.Schema.Yaml;

/// <summary>
/// Reads a schema's YAML into a tree with places. The size and the depth of nesting are limited, and aliases are refused, so the tree cannot grow beyond the
/// text. After a syntax error the part before it is kept.
/// </summary>
internal sealed class YamlTreeReader
{
    /// <summary>The maximum length of a schema, in UTF-16 units; the longest real one has a hundredth of it.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>The maximum depth of nesting; the schema language itself needs six levels.</summary>
    public const int MaxDepth = 32;

    private readonly LineMap _lines;
    private readonly DiagnosticBag _diagnostics;
    private readonly YamlEvents _events;
    private int _depth;

    private YamlTreeReader(string text, LineMap lines, DiagnosticBag diagnostics)
    {
        _lines = lines;
        _diagnostics = diagnostics;
        _events = new(text, lines, diagnostics);
    }

    public static YamlValueTree Read(string text, DiagnosticBag diagnostics)
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
            diagnostics.Report(SchemaRules.YamlSyntax, lines.Span(control, control + 1),
                $"the control character U+{(int)text[control]:X4} is not allowed in YAML; delete it");
            return new() { Text = text, Lines = lines };
        }

        var reader = new YamlTreeReader(text, lines, diagnostics);
        YamlValue? root = reader.ReadDocument();
        return new() { Text = text, Lines = lines, Root = root, IsComplete = !reader._events.HasFailed };
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
        do
        {
            if (!_events.Next())
                return null;
        }
        while (_events.Current is StreamStart or DocumentStart);

        if (_events.Current is StreamEnd)
            return null;

        YamlValue root = ReadValue(_lines.Span(0, 0));
        while (_events.Next() && _events.Current is not StreamEnd)
        {
            if (_events.Current is DocumentStart)
            {
                _diagnostics.Report(SchemaRules.YamlSyntax, _events.Span,
                    "a schema file holds one document; delete the '---' and what follows, or move it to a file of its own");
                break;
            }
        }

        return root;
    }

    // The events are at the value's first one, and afterwards at its last one. A missing value has the place of its owner.
    private YamlValue ReadValue(SourceSpan owner)
    {
        SourceSpan span = _events.Span;
        switch (_events.Current)
        {
            case AnchorAlias alias:
                _diagnostics.Report(SchemaRules.YamlAlias, span, $"The alias '*{alias.Value}'", "write the value out");
                return Broken(span);
            case NodeEvent { Tag.IsEmpty: false, Tag: var tag }:
                string name = YamlValue.Clip(tag.IsNonSpecific ? "!" : tag.Value);
                _diagnostics.Report(SchemaRules.YamlAlias, span, $"The tag '{name}'", "leave it out; `!` for required follows the type, as in `date!`");
                break;
        }

        return _events.Current switch
        {
            Scalar { Tag.IsEmpty: true } scalar => new()
            {
                Kind = YamlValueKind.Scalar,
                Span = span.Length == 0 ? owner : span,
                Text = scalar.Value,
                Style = scalar.Style,
            },
            MappingStart start => ReadMapping(span, start.Style == MappingStyle.Flow),
            SequenceStart start => ReadSequence(span, start.Style == SequenceStyle.Flow),
            _ => Broken(span),
        };
    }

    private static YamlValue Broken(SourceSpan span) => new() { Kind = YamlValueKind.Broken, Span = span };

    private YamlValue ReadMapping(SourceSpan start, bool isFlow)
    {
        if (!Enter(isFlow))
            return Broken(start);

        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        int end = start.End;
        while (_events.Next() && _events.Current is not MappingEnd)
        {
            YamlValue key = ReadValue(_events.Span);
            if (!_events.Next())
                break;

            YamlValue value = ReadValue(key.Span);
            end = Math.Max(end, value.Span.End);
            if (IsNewKey(key, keys))
                entries.Add(new(key.Text, key.Span, value));
        }

        return new()
        {
            Kind = YamlValueKind.Mapping,
            Span = Leave(start, isFlow, end),
            Entries = entries,
            IsComplete = !_events.HasFailed,
        };
    }

    private bool IsNewKey(YamlValue key, Dictionary<string, SourceSpan> keys)
    {
        if (key.Kind == YamlValueKind.Broken)
            return false;

        if (key.Kind != YamlValueKind.Scalar)
        {
            _diagnostics.Report(SchemaRules.WrongKind, key.Span, "a text as the key", key.Describe(), "");
            return false;
        }

        if (keys.TryGetValue(key.Text, out SourceSpan first))
        {
            _diagnostics.Report(SchemaRules.DuplicateKey, key.Span, YamlValue.Clip(key.Text), $"{first.StartLine + 1}");
            return false;
        }

        keys.Add(key.Text, key.Span);
        return true;
    }

    private YamlValue ReadSequence(SourceSpan start, bool isFlow)
    {
        if (!Enter(isFlow))
            return Broken(start);

        var items = new List<YamlValue>();
        int end = start.End;
        while (_events.Next() && _events.Current is not SequenceEnd)
        {
            YamlValue item = ReadValue(_events.Span);
            items.Add(item);
            end = Math.Max(end, item.Span.End);
        }

        return new()
        {
            Kind = YamlValueKind.Sequence,
            Span = Leave(start, isFlow, end),
            Items = items,
            IsComplete = !_events.HasFailed,
        };
    }

    private bool Enter(bool isFlow)
    {
        if (_depth == MaxDepth)
        {
            _events.Stop($"values may be nested {MaxDepth} deep");
            return false;
        }

        _depth++;
        if (isFlow)
            _events.OpenFlow();
        return true;
    }

    // The end event of a block collection is at the next token, past comments and blank lines; so the end of its last item counts.
    private SourceSpan Leave(SourceSpan start, bool isFlow, int endOfItems)
    {
        _depth--;
        return _lines.Span(start.Start, isFlow ? _events.CloseFlow(endOfItems) : endOfItems);
    }
}
