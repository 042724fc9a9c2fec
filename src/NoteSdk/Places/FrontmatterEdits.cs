using NoteSdk.Editing;
using NoteSdk.Frontmatter;
using NoteSdk.Types;

namespace NoteSdk.Places;

/// <summary>Edits of the frontmatter: a value in the style of the old one, a new key where the schema's order puts it.</summary>
internal static class FrontmatterEdits
{
    /// <summary>Why a note whose frontmatter is open gets no key, and no footer with a line <c>---</c> that would close it.</summary>
    public const string NotClosed = "the frontmatter is not closed. End it with a line '---'";

    /// <summary>Replaces the value of a key; null leaves the key without a value.</summary>
    public static void SetValue(EditWriter edits, int index, string? text, bool isText)
    {
        YamlNode node = edits.Note.Frontmatter.Nodes[index];
        if (node.Kind is YamlKind.Sequence or YamlKind.Mapping or YamlKind.Broken)
        {
            throw edits.Refuse("the key holds a list, a mapping or broken YAML, which is not overwritten. Change it in the note", node.Start);
        }

        if (text is null)
        {
            int start = node.Start;
            while (start > node.KeyEnd + 1 && edits.Note.Bytes[start - 1] is (byte)' ' or (byte)'\t') start--;
            edits.Replace(start, node.End, "");
            return;
        }

        YamlStyle style = node.Kind == YamlKind.Empty ? YamlStyle.Plain : node.Style;
        string scalar = YamlScalar.Write(text, style, YamlContext.BlockValue, isText);
        bool needsBlank = node.Kind == YamlKind.Empty && edits.Note.Bytes[node.Start - 1] == ':';
        edits.Replace(node.Start, node.End, needsBlank ? " " + scalar : scalar);
    }

    /// <summary>Adds a key after the last one that the schema puts before it. The value's text begins with the blank or newline after the colon.</summary>
    public static void InsertKey(EditWriter edits, FrontmatterKey key, string value)
    {
        FrontmatterReader frontmatter = edits.Note.Frontmatter;
        if (frontmatter.State == FrontmatterState.Unclosed) throw edits.Refuse(NotClosed, 0);
        if (frontmatter.State == FrontmatterState.None)
        {
            edits.RequireFrontmatter();
            return;
        }

        string line = YamlScalar.Write(key.Name.Current, YamlStyle.Plain, YamlContext.Key, isText: true) + ":" + value + "\n";
        edits.Insert(PositionOf(edits.Note, key), line);
    }

    private static int PositionOf(NoteReader note, FrontmatterKey key)
    {
        FrontmatterReader frontmatter = note.Frontmatter;
        int after = note.FindKey("type"u8);
        for (int i = 0; i < key.Index; i++)
        {
            int index = note.FindKey(note.Type.FrontmatterKeys[i]);
            if (index > after) after = index;
        }

        return after < 0 ? frontmatter.ContentStart : EndOfEntry(note, after);
    }

    /// <summary>The start of the line after an entry with all that lies in it.</summary>
    private static int EndOfEntry(NoteReader note, int index)
    {
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        int end = nodes[index].End;
        for (int i = index + 1; i < nodes[index].Next; i++) end = Math.Max(end, nodes[i].End);
        end = Math.Max(end, nodes[index].KeyEnd);
        return note.Lines.End(note.Lines.LineOf(Math.Max(0, end - 1)));
    }
}
