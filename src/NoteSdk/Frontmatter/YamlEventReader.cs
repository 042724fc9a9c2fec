using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NoteSdk.Frontmatter;

/// <summary>Reads any YAML through the events of YamlDotNet's parser, which keeps its state on the heap and never recurses.</summary>
internal static class YamlEventReader
{
    /// <summary>Reads a text that is one mapping, or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tree">Takes the nodes, and the faults of single values.</param>
    /// <param name="anchors">Takes the anchors, and knows those of texts read before.</param>
    /// <param name="refusal">Why the result is false; the tree may then hold a part of the nodes, which the caller takes back.</param>
    public static bool TryRead(Utf16Text text, YamlTree tree, YamlAnchors anchors, out YamlRefusal refusal)
    {
        try
        {
            return TryReadDocument(text, tree, anchors, out refusal);
        }
        catch (YamlException exception)
        {
            refusal = new(ToByte(exception.Start, text), exception.Message, IsRootWrong: false);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            // YamlDotNet 18.1 lets these out on some broken texts, e.g. for an escape with a wrong second half of a surrogate pair.
            refusal = new(text.ToByte(0), exception.Message, IsRootWrong: false);
        }
        return false;
    }

    private static bool TryReadDocument(Utf16Text text, YamlTree tree, YamlAnchors anchors, out YamlRefusal refusal)
    {
        refusal = default;
        YamlNodeBuilder builder = new(text, tree, anchors);
        Parser parser = new(new Scanner(new StringReader(text.Value), skipComments: true));
        bool isStarted = false;
        while (parser.MoveNext())
        {
            ParsingEvent current = parser.Current!;
            if (current is DocumentStart)
            {
                if (isStarted)
                {
                    refusal = new(ToByte(current.Start, text), "frontmatter is one YAML document: remove the '...' or '--- ' line", IsRootWrong: false);
                    return false;
                }
                isStarted = true;
            }
            if (current is StreamStart or DocumentStart or DocumentEnd or StreamEnd) continue;
            if (builder.IsAtRoot && current is not MappingStart)
            {
                refusal = new(ToByte(current.Start, text), "frontmatter is a mapping: expected lines of the form 'key: value'", IsRootWrong: true);
                return false;
            }
            if (!builder.TryTake(current))
            {
                refusal = new(ToByte(current.Start, text), YamlNodeBuilder.TooDeep, IsRootWrong: false);
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

    private static int ToByte(Mark mark, Utf16Text text) => text.ToByte((int)Math.Clamp(mark.Index, 0, text.Value.Length));
}
