using System.Globalization;
using System.Text;
using NoteSdk.Documents.Frontmatter;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>What YamlDotNet's parser says of a frontmatter, and what the reader says, both as lists of lines that can be compared.</summary>
internal static class YamlOracle
{
    /// <summary>The events of a text that is one document whose root is a mapping or nothing; null where it is not, or not YAML.</summary>
    public static List<string>? Events(string content, int start)
    {
        List<string> lines = [];
        Dictionary<string, string?> anchors = [];
        Stack<bool?> open = [];
        int documents = 0;
        try
        {
            // The parser loses the values of some empty keys; the strict readers are the oracle of those.
            Parser parser = new(new EmptyKeyScanner(new Scanner(new StringReader(content), skipComments: true)));
            while (parser.MoveNext())
            {
                bool isKey = open.TryPeek(out bool? expectsKey) && expectsKey == true;
                switch (parser.Current)
                {
                    case DocumentStart when ++documents > 1:
                        return null;
                    case MappingStart mapping:
                        if (isKey) return null;
                        if (!mapping.Anchor.IsEmpty) anchors[mapping.Anchor.Value] = null;
                        lines.Add($"{{ {mapping.Style}");
                        open.Push(true);
                        continue;
                    case SequenceStart sequence:
                        if (isKey || open.Count == 0) return null;
                        if (!sequence.Anchor.IsEmpty) anchors[sequence.Anchor.Value] = null;
                        lines.Add($"[ {sequence.Style}");
                        open.Push(null);
                        continue;
                    case Scalar scalar:
                        if (open.Count == 0) return null;
                        if (!scalar.Anchor.IsEmpty) anchors[scalar.Anchor.Value] = scalar.Value;
                        bool hasProperties = !scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty;
                        bool isBare = scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0;
                        bool hasSpan = !hasProperties && !isBare && scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded);
                        string span = hasSpan ? Span(Offset(content, scalar.Start) + start, Offset(content, scalar.End) + start) : "";
                        lines.Add(!isKey && isBare && !hasProperties ? "empty" : Line(isKey, isKey ? "" : scalar.Style.ToString(), span, scalar.Value));
                        break;
                    case AnchorAlias alias:
                        if (!anchors.TryGetValue(alias.Value.Value, out string? text) || text is null) return null;
                        lines.Add(Line(isKey, isKey ? "" : "Plain", Span(Offset(content, alias.Start) + start, Offset(content, alias.End) + start), text));
                        break;
                    case MappingEnd:
                        if (open.Peek() == false) lines.Add("empty");
                        lines.Add("}");
                        open.Pop();
                        break;
                    case SequenceEnd:
                        lines.Add("]");
                        open.Pop();
                        break;
                    default:
                        continue;
                }
                if (open.TryPop(out bool? wasKey)) open.Push(!wasKey);
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
        return lines;
    }

    /// <summary>The same of a note that was read. Spans are left out where the oracle has none.</summary>
    public static List<string> Events(ReadNote note, List<string> oracle)
    {
        List<string> lines = [];
        if (oracle.Count == 0 && note.Reader.Nodes.Length == 0) return lines;
        lines.Add(oracle.Count > 0 ? oracle[0] : "{");
        Append(note, lines, 0, note.Reader.Nodes.Length, oracle);
        lines.Add("}");
        return lines;
    }

    private static void Append(ReadNote note, List<string> lines, int from, int end, List<string> oracle)
    {
        for (int i = from; i < end; i = note.Reader.Nodes[i].Next)
        {
            YamlNode node = note.Reader.Nodes[i];
            if (node.KeyStart >= 0) lines.Add(Line(true, "", SpanLike(lines.Count, oracle, node.KeyStart, node.KeyEnd), note.Reader.GetKeyString(note.Bytes, node)));
            switch (node.Kind)
            {
                case YamlKind.Empty:
                    lines.Add("empty");
                    break;
                case YamlKind.Scalar:
                    lines.Add(Line(false, node.Style.ToString(), SpanLike(lines.Count, oracle, node.Start, node.End), note.Reader.GetString(note.Bytes, node)));
                    break;
                case YamlKind.Broken:
                    lines.Add("broken");
                    break;
                default:
                    bool isMapping = node.Kind == YamlKind.Mapping;
                    lines.Add($"{(isMapping ? '{' : '[')} {node.Style}");
                    Append(note, lines, i + 1, node.Next, oracle);
                    lines.Add(isMapping ? "}" : "]");
                    break;
            }
        }
    }

    private static string SpanLike(int index, List<string> oracle, int start, int end) =>
        index < oracle.Count && oracle[index].Contains(' ', StringComparison.Ordinal) && oracle[index].Split(' ')[1].Contains('@', StringComparison.Ordinal) ? Span(start, end) : "";

    private static string Line(bool isKey, string style, string span, string text) => $"{(isKey ? "key" : "value")} {style}{span} {text}";

    private static string Span(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"@{start}-{end}");

    private static int Offset(string content, Mark mark) => Encoding.UTF8.GetByteCount(content.AsSpan(0, (int)mark.Index));
}
