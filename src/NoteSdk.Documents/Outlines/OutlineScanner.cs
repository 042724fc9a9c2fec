using System.Text;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Outlines;

/// <summary>
/// Reads the outline of a note from its frontmatter and its block skeleton. Code, HTML and math have no links and no tags;
/// <c>%% %%</c> comments do. Linear in the text for any bytes, no recursion, never throws.
/// </summary>
internal static class OutlineScanner
{
    private const int LargestKept = 1 << 20;

    [ThreadStatic]
    private static OutlineBuffer? s_spare;

    /// <summary>The outline of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="names">Shares strings that occur in many notes, or null.</param>
    public static NoteOutline Scan(NoteDocument note, NamePool? names = null)
    {
        OutlineBuffer found = s_spare ?? new OutlineBuffer();
        s_spare = null;
        found.Clear(names);
        FrontmatterPass frontmatter = new(note, found);
        frontmatter.Run();
        BodyPass body = new(note, found);
        body.Run();
        frontmatter.AddTags();
        NoteOutline outline = new()
        {
            TypeName = TypeName.Find(note, names),
            Title = frontmatter.Title,
            Heading = body.FirstHeading >= 0 ? AtxHeading.Unescape(Text(note, found.Headings[body.FirstHeading])) : null,
            Aliases = OutlineBuffer.ToArray(found.Aliases),
            Tags = OutlineBuffer.ToArray(found.Tags),
            Links = found.ToLinks(),
            Tasks = OutlineBuffer.ToArray(found.Tasks),
            Headings = OutlineBuffer.ToArray(found.Headings),
            BlockIds = OutlineBuffer.ToArray(found.BlockIds),
        };

        // The buffers of a large note are not kept for small ones.
        if (note.Bytes.Length <= LargestKept) s_spare = found;
        return outline;
    }

    /// <summary>The inline queries of a note, in the order of the text. The outline has none, since a vault does not search by them.</summary>
    public static List<InlineQueryText> FindQueries(NoteDocument note)
    {
        if (!note.Text.Contains((byte)'`')) return [];
        OutlineBuffer found = s_spare ?? new OutlineBuffer();
        s_spare = null;
        found.Clear(names: null);
        BodyPass body = new(note, found);
        body.Run();
        List<InlineQueryText> queries = [.. found.Queries.Select(code => new InlineQueryText(note.Bytes, code))];
        if (note.Bytes.Length <= LargestKept) s_spare = found;
        return queries;
    }

    private static string Text(NoteDocument note, OutlineHeading heading) => Encoding.UTF8.GetString(note.Text[heading.Start..heading.End]);
}
