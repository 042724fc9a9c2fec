using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Outlines;
using NoteSdk.Generated;

namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>The list items of a note as <see cref="RecordedBlockTests"/> compares them.</summary>
internal static class ItemPrinter
{
    public static IEnumerable<string> Print(RecordedNote note, NoteReader reader)
    {
        List<string> items = [];
        OutlineBlockId[] ids = NoteOutline.Read(note.Bytes).BlockIds;
        Stack<(int Line, int Next)> open = new();
        int list = 0;
        for (int i = 0; i < reader.Blocks.Length; i++)
        {
            Block block = reader.Blocks[i];
            while (open.TryPeek(out (int Line, int Next) top) && top.Next <= i) open.Pop();

            // A list in a quote is the first list of an item's parents, too.
            if (block.Kind == BlockKind.List && open.Count == 0) list = block.Line;
            if (block.Kind != BlockKind.ListItem) continue;
            int parent = open.TryPeek(out (int Line, int Next) outer) ? outer.Line : list == 0 ? -1 : -list;
            Block[] own = [.. reader.Blocks[(i + 1)..block.Next].ToArray().TakeWhile(child => child.Kind != BlockKind.List)];
            string? id = own.Length == 0 ? null : ids.FirstOrDefault(id => id.Start >= own[0].Start && id.Start < own[^1].End).Id?.ToLowerInvariant();
            items.Add($"{block.Line} below {parent} {Status(note, block)} {id}");
            open.Push((block.Line, block.Next));
        }

        return items;
    }

    private static string Status(RecordedNote note, in Block item)
    {
        if (item.Task == 0) return "";
        int status = item.Start + note.Bytes.AsSpan(item.Start).IndexOf((byte)'[') + 1;
        Rune.DecodeFromUtf8(note.Bytes.AsSpan(status), out Rune rune, out _);
        return $"[{rune}]";
    }
}
