using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Outlines;
using NoteSdk.Generated;

namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>The blocks at the top level of a note, named as Obsidian names them, as <see cref="RecordedBlockTests"/> compares them.</summary>
internal static class SectionPrinter
{
    public static IEnumerable<string> Print(RecordedNote note, NoteReader reader)
    {
        List<string> sections = [];
        OutlineBlockId[] ids = NoteOutline.Read(note.Bytes).BlockIds;
        if (reader.Frontmatter.BodyLine > 0) sections.Add($"yaml 0-{reader.Frontmatter.BodyLine - 1} ");
        for (int i = 0; i < reader.Blocks.Length; i = reader.Blocks[i].Next)
        {
            Block block = reader.Blocks[i];
            string? id = block.Kind == BlockKind.Paragraph ? ids.FirstOrDefault(id => id.Start >= block.Start && id.Start < block.End).Id?.ToLowerInvariant() : null;
            int last = reader.Lines.LineOf(Math.Max(block.Start, block.ContentEnd - 1));
            if (block.Kind is BlockKind.FencedCode or BlockKind.Math or BlockKind.Table || block.Kind == BlockKind.Heading) last = reader.Lines.LineOf(block.End - 1);
            sections.Add($"{NameOf(reader, block)} {block.Line}-{last} {id}");
        }

        return sections;
    }

    private static string NameOf(NoteReader reader, in Block block) => block.Kind switch
    {
        BlockKind.FencedCode or BlockKind.IndentedCode => "code",
        BlockKind.Quote => reader.Text[block.Start..block.End].TrimStart("> \t"u8).StartsWith("[!"u8) ? "callout" : "blockquote",
        BlockKind.ThematicBreak => "thematicBreak",
        BlockKind.Paragraph when reader.Text[block.Start..].StartsWith("[^"u8) && reader.Text[block.Start..block.End].IndexOf("]:"u8) > 0 => "footnoteDefinition",
        _ => block.Kind.ToString().ToLowerInvariant(),
    };
}
