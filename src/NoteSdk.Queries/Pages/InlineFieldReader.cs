using System.Text;
using NoteSdk.Documents;
using NoteSdk.Documents.Blocks;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Pages;

/// <summary>Reads the inline fields of a page (NoteSdk.Dql/README.md, section 6): first from items without a check box, then from lines.</summary>
internal static class InlineFieldReader
{
    /// <summary>Longer lines have no fields, as in Dataview.</summary>
    private const int LongestLine = 32_768;

    public static FieldMap Read(NoteDocument note, ItemText[] items, DateReader dates)
    {
        FieldMap fields = new();
        bool[] isInList = new bool[note.Lines.Count];
        foreach (ItemText item in items)
        {
            if (!item.IsTask) fields.AddAll(item.Fields);
            isInList.AsSpan(item.Line, Math.Min(item.LineCount, isInList.Length - item.Line)).Fill(true);
        }

        for (int i = 0; i < note.Blocks.Length; i = note.Blocks[i].Next)
        {
            Block block = note.Blocks[i];
            if (block.Kind == BlockKind.List) isInList.AsSpan(block.Line..(note.Lines.LineOf(block.End - 1) + 1)).Fill(true);
        }

        for (int number = 0; number < isInList.Length; number++)
        {
            if (!isInList[number]) AddLine(note.Text[note.Lines.Start(number)..note.Lines.ContentEnd(note.Text, number)], fields, dates);
        }

        return fields;
    }

    /// <summary>Adds the fields of a line, even in a heading, a table, code or the frontmatter.</summary>
    private static void AddLine(ReadOnlySpan<byte> utf8, FieldMap fields, DateReader dates)
    {
        if (utf8.IndexOf("::"u8) < 0) return;
        string text = Encoding.UTF8.GetString(utf8);
        if (text.Length > LongestLine) return;
        string line = InlineFieldParser.Trim(text);
        List<FieldText> bracketed = InlineFieldParser.Parse(line, hasEmoji: false);
        foreach (FieldText field in bracketed) fields.Add(field, dates);
        if (bracketed.Count == 0 && InlineFieldParser.Whole(line) is { } whole) fields.Add(whole, dates);
    }
}
