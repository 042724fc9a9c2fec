using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk;

/// <summary>A section of a note as it was read: a heading, and the text up to the next heading of its level or a higher one.</summary>
/// <param name="Heading">The heading's text.</param>
/// <param name="Level">The heading's level, 1 to 6.</param>
/// <param name="Line">The heading's line, counted from 1.</param>
/// <param name="Body">The text below the heading, with the sections below it.</param>
public sealed record NoteSection(string Heading, int Level, int Line, Markdown Body)
{
    internal static NoteList<NoteSection> ReadAll(byte[] bytes, NoteLayout layout)
    {
        NoteReader note = NoteReader.Rent(bytes, layout);
        try
        {
            List<NoteSection> sections = [];
            ReadOnlySpan<Block> blocks = note.Blocks;
            for (int i = 0; i < blocks.Length; i = blocks[i].Next)
            {
                ref readonly Block block = ref blocks[i];
                if (block.Kind != BlockKind.Heading) continue;
                string heading = Encoding.UTF8.GetString(note.Text[block.ContentStart..block.ContentEnd]);
                string body = Encoding.UTF8.GetString(note.Text[block.End..EndOf(note, i)]);
                sections.Add(new NoteSection(heading, block.Marker, block.Line + 1, new Markdown(body)));
            }

            return [.. sections];
        }
        finally
        {
            note.Return();
        }
    }

    private static int EndOf(NoteReader note, int heading)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        for (int i = blocks[heading].Next; i < blocks.Length; i = blocks[i].Next)
        {
            if (blocks[i].Kind == BlockKind.Heading && blocks[i].Marker <= blocks[heading].Marker) return note.Lines.Start(blocks[i].Line);
        }

        return note.Bytes.Length;
    }
}
