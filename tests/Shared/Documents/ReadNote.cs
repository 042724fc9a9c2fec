using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Text;

namespace NoteSdk.Tests;

/// <summary>A note whose frontmatter has been read, for looking at.</summary>
internal sealed class ReadNote
{
    public ReadNote(byte[] note)
    {
        Bytes = note;
        Lines.Scan(note);
        Reader.Read(note, Lines);
    }

    public byte[] Bytes { get; }

    public LineTable Lines { get; } = new();

    public FrontmatterReader Reader { get; } = new();

    public IReadOnlyList<FrontmatterError> Errors => Reader.Errors;

    /// <summary>Reads a whole note.</summary>
    public static ReadNote Of(string note) => new(Encoding.UTF8.GetBytes(note));

    /// <summary>Reads a text put between two fences. Its first byte is byte 4 of the note.</summary>
    public static ReadNote OfContent(string content) => Of("---\n" + content + "\n---\nbody\n");

    public YamlNode Node(string key)
    {
        int index = Reader.Find(Bytes, Encoding.UTF8.GetBytes(key));
        Assert.True(index >= 0, $"no entry '{key}'");
        return Reader.Nodes[index];
    }

    public string Text(string key) => Reader.GetString(Bytes, Node(key));

    /// <summary>The bytes of a value as they are written.</summary>
    public string Raw(YamlNode node) => Encoding.UTF8.GetString(Bytes, node.Start, node.End - node.Start);

    /// <summary>The texts of the children of an entry.</summary>
    public string[] Items(string key)
    {
        int index = Reader.Find(Bytes, Encoding.UTF8.GetBytes(key));
        List<string> items = [];
        for (int i = index + 1; i < Reader.Nodes[index].Next; i = Reader.Nodes[i].Next) items.Add(Reader.GetString(Bytes, Reader.Nodes[i]));
        return [.. items];
    }

    /// <summary>
    /// All nodes on one line: <c>key=value</c>, scalars in the quotes of their style (block scalars after | or &gt;), lists in [], mappings in {}, broken values as !, empty ones as nothing.
    /// </summary>
    public string Outline()
    {
        StringBuilder result = new();
        Append(result, 0, Reader.Nodes.Length);
        return result.ToString();
    }

    private void Append(StringBuilder result, int from, int end)
    {
        for (int i = from; i < end; i = Reader.Nodes[i].Next)
        {
            YamlNode node = Reader.Nodes[i];
            if (i > from) result.Append(", ");
            if (node.KeyStart >= 0) result.Append(Reader.GetKeyString(Bytes, node)).Append('=');
            switch (node.Kind)
            {
                case YamlKind.Empty:
                    break;
                case YamlKind.Broken:
                    result.Append('!');
                    break;
                case YamlKind.Scalar:
                    string text = Reader.GetString(Bytes, node).Replace("\n", "\\n", StringComparison.Ordinal);
                    result.Append(node.Style switch
                    {
                        YamlStyle.SingleQuoted => $"'{text}'",
                        YamlStyle.DoubleQuoted => $"\"{text}\"",
                        YamlStyle.Literal => $"|{text}",
                        YamlStyle.Folded => $">{text}",
                        _ => text,
                    });
                    break;
                default:
                    result.Append(node.Kind == YamlKind.Sequence ? '[' : '{');
                    Append(result, i + 1, node.Next);
                    result.Append(node.Kind == YamlKind.Sequence ? ']' : '}');
                    break;
            }
        }
    }
}
