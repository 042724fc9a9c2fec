using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>Reads any YAML through the events of YamlDotNet's parser, which keeps its state on the heap and never recurses.</summary>
internal static class YamlEventReader
{
    /// <summary>The message for U+0000, which YAML does not allow (YAML 1.2, section 5.1), and which YamlDotNet treats as the end of various things.</summary>
    public const string HasNul = "the character U+0000 is not allowed in YAML: remove it";

    /// <summary>The message for a line with a <c>%</c> at column 0, which YamlDotNet silently skips in the middle of a text.</summary>
    public const string HasDirective = "expected 'key: value': a line that starts with '%' is a YAML directive, which frontmatter does not have";

    /// <summary>
    /// The message for a <c>#</c> right after a value or an indicator (YAML 1.2, section 6.6), which YamlDotNet takes as the start of a comment.
    /// </summary>
    public const string NeedsBlank = "put a space before '#' to start a comment";

    /// <summary>Reads a text that is one mapping, or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether it is the whole frontmatter. A <c>...</c> is allowed at its end, but not at the end of a part.</param>
    /// <param name="tree">Receives the nodes, and the faults of single values.</param>
    /// <param name="anchors">Receives the anchors, and has the anchors of texts read before.</param>
    /// <param name="refusal">Why the result is false; the tree may then have some of the nodes, which the caller removes.</param>
    public static bool TryRead(Utf16Text text, bool isWhole, YamlTree tree, YamlAnchors anchors, out YamlRefusal refusal)
    {
        int nul = text.Value.IndexOf('\0', StringComparison.Ordinal);
        int directive = FindDirective(text.Value);
        if (nul >= 0 || directive >= 0)
        {
            refusal = nul >= 0 ? new(text.ToByte(nul), HasNul, RefusalKind.Syntax) : new(text.ToByte(directive), HasDirective, RefusalKind.Syntax);
            return false;
        }
        try
        {
            return TryReadDocument(text, isWhole, tree, anchors, out refusal);
        }
        catch (YamlException exception)
        {
            int index = Index(exception.Start, text);
            string message = ParserMessages.Explain(exception.Message, index < text.Value.Length ? text.Value[index] : '\0');
            bool isTight = index > 0 && index < text.Value.Length && text.Value[index] == '#' && text.Value[index - 1] is not (' ' or '\t' or '\n' or '\r');
            refusal = isTight || message == NeedsBlank
                ? new(text.ToByte(Math.Max(index, text.Value.IndexOf('#', index))), NeedsBlank, RefusalKind.Comment)
                : new(text.ToByte(index), message, RefusalKind.Syntax);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            // YamlDotNet 18.1 throws these for some broken texts, e.g. for an escape with a wrong second half of a surrogate pair.
            refusal = new(text.ToByte(0), ParserMessages.Explain(exception.Message, '\0'), RefusalKind.Syntax);
        }
        return false;
    }

    private static bool TryReadDocument(Utf16Text text, bool isWhole, YamlTree tree, YamlAnchors anchors, out YamlRefusal refusal)
    {
        refusal = default;
        YamlNodeBuilder builder = new(text, tree, anchors);
        Parser parser = new(new EmptyKeyScanner(new Scanner(new StringReader(text.Value), skipComments: true)));
        bool isStarted = false;
        int read = 0;
        while (parser.MoveNext())
        {
            ParsingEvent current = parser.Current!;
            int tight = FindTightComment(text.Value, read, Index(current.Start, text));
            if (tight >= 0)
            {
                refusal = new(text.ToByte(tight), NeedsBlank, RefusalKind.Comment);
                return false;
            }

            read = Math.Max(read, Index(current.End, text));
            if ((current is DocumentStart && isStarted) || (current is DocumentEnd { IsImplicit: false } && !isWhole))
            {
                refusal = new(ToByte(current.Start, text), "frontmatter is one YAML document: remove the '...' or '--- ' line", RefusalKind.Syntax);
                return false;
            }
            isStarted |= current is DocumentStart;
            if (current is StreamStart or DocumentStart or DocumentEnd or StreamEnd) continue;
            if (builder.IsAtRoot && current is not MappingStart)
            {
                refusal = new(ToByte(current.Start, text), "frontmatter is a mapping: expected lines of the form 'key: value'", RefusalKind.Root);
                return false;
            }
            if (builder.IsAtRoot && !isWhole
                && (current.Start.Index != 0 || current is MappingStart { Style: not MappingStyle.Block } or MappingStart { Anchor.IsEmpty: false }))
            {
                refusal = new(ToByte(current.Start, text), "expected 'key: value' at the start of the line", RefusalKind.Syntax);
                return false;
            }
            if (!builder.TryTake(current))
            {
                refusal = new(ToByte(current.Start, text), YamlNodeBuilder.TooDeep, RefusalKind.Limit);
                return false;
            }
            if (tree.IsFull)
            {
                builder.CloseAll();
                break;
            }
        }
        return true;
    }

    private static int Index(Mark mark, Utf16Text text) => (int)Math.Clamp(mark.Index, 0, text.Value.Length);

    private static int ToByte(Mark mark, Utf16Text text) => text.ToByte(Index(mark, text));

    /// <summary>The first comment between two events without white space before it, or -1.</summary>
    private static int FindTightComment(string text, int start, int end)
    {
        for (int at = start; at < end;)
        {
            int hash = text.AsSpan(at, end - at).IndexOf('#');
            if (hash < 0) return -1;
            at += hash;
            if (at > 0 && text[at - 1] is not (' ' or '\t' or '\n' or '\r')) return at;
            int length = text.AsSpan(at, end - at).IndexOfAny('\n', '\r');
            if (length < 0) return -1;
            at += length;
        }

        return -1;
    }

    private static int FindDirective(string text)
    {
        for (int at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at == 0 || text[at - 1] is '\n' or '\r') return at;
        }
        return -1;
    }
}
