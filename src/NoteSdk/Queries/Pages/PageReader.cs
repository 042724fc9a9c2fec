using System.Text;
using NoteSdk.Blocks;
using NoteSdk.Outlines;
using NoteSdk.Schema.Queries;
using NoteSdk.Types;

namespace NoteSdk.Queries;

/// <summary>Reads notes as queries see them (DQL.md, sections 6 and 7), from the SDK's own reader and outline.</summary>
/// <param name="dates">Reads dates in local time.</param>
/// <param name="resolve">The path of the file that a link in a note leads to, or null; its arguments are the link's path and that of the note.</param>
/// <param name="backlinks">The paths of the notes that link to a path; asked only when a query asks.</param>
internal sealed class PageReader(DateReader dates, Func<string, string, string?> resolve, Func<string, IReadOnlyList<string>> backlinks)
{
    /// <summary>Lines that are longer have no fields, as in Dataview.</summary>
    private const int LongestLine = 32_768;

    /// <summary>Reads a note.</summary>
    /// <param name="path">Its path in the vault.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="created">When its file was made.</param>
    /// <param name="modified">When its file was changed last.</param>
    public QueryPage Read(string path, byte[] bytes, DateTimeOffset created, DateTimeOffset modified)
    {
        NoteReader note = NoteReader.Rent(bytes, UntypedNote.Type);
        try
        {
            return Read(path, note, created, modified);
        }
        finally
        {
            note.Return();
        }
    }

    private QueryPage Read(string path, NoteReader note, DateTimeOffset created, DateTimeOffset modified)
    {
        NoteOutline outline = OutlineScanner.Scan(note);
        string[] lines = LinesOf(note);
        FrontmatterFields frontmatter = new(note, dates);
        frontmatter.Read();
        ItemReader items = new(note, outline, path, lines, dates);
        items.Read();
        FieldMap fields = frontmatter.Fields;
        fields.AddAll(items.PageFields);
        AddLineFields(note, lines, items.Lines, fields);

        QueryValue Normalize(QueryValue value) => NormalizeLinks(value, path);
        SortedDictionary<int, QueryValue> values = items.ToValues(Normalize);
        List<QueryValue> tasks = [.. values.Where(pair => items.Items[pair.Key].Status is not null).Select(static pair => pair.Value)];
        QueryLink[] links = [.. Links(outline, note, path)];
        string[] tags = [.. outline.Tags.Select(static tag => "#" + tag.Name).Distinct(StringComparer.Ordinal)];

        MapObject file = File(path, note.Bytes.Length, created, modified);
        file.Set("outlinks", ArrayOf(links.Select(QueryValue.Of)));
        file.Set("etags", ArrayOf(tags.Select(static tag => QueryValue.Of(tag))));
        file.Set("tags", ArrayOf(tags.SelectMany(WithParents).Distinct(StringComparer.Ordinal).Select(static tag => QueryValue.Of(tag))));
        file.Set("aliases", ArrayOf(outline.Aliases.Distinct(StringComparer.Ordinal).Select(static alias => QueryValue.Of(alias))));
        file.Set("lists", ArrayOf(values.Values));
        file.Set("tasks", ArrayOf(tasks));
        file.Set("frontmatter", QueryValue.Of(frontmatter.Raw));
        if (Day(path, fields) is { } day) file.Set("day", QueryValue.Of(day));

        MapObject page = new();
        page.Set("file", QueryValue.Of(new FileObject(file, () => ArrayOf(backlinks(path).Select(static link => QueryValue.Of(new QueryLink(link)))))));
        fields.AddCanonical();
        fields.SetOn(page, Normalize);
        return new QueryPage(path, page, tags, links, tasks);
    }

    private static QueryValue ArrayOf(IEnumerable<QueryValue> values) => QueryValue.Of([.. values]);

    private static string[] LinesOf(NoteReader note)
    {
        string[] lines = new string[note.Lines.Count];
        for (int line = 0; line < lines.Length; line++) lines[line] = Encoding.UTF8.GetString(note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)]);
        return lines;
    }

    /// <summary>Adds the fields of all lines but those of lists: of headings, tables, code and the frontmatter too.</summary>
    private void AddLineFields(NoteReader note, string[] lines, HashSet<int> itemLines, FieldMap fields)
    {
        bool[] isInList = new bool[lines.Length];
        for (int i = 0; i < note.Blocks.Length; i = note.Blocks[i].Next)
        {
            Block block = note.Blocks[i];
            if (block.Kind == BlockKind.List) isInList.AsSpan(block.Line..(note.Lines.LineOf(block.End - 1) + 1)).Fill(true);
        }

        for (int number = 0; number < lines.Length; number++)
        {
            if (isInList[number] || itemLines.Contains(number) || lines[number].Length > LongestLine || !lines[number].Contains("::", StringComparison.Ordinal)) continue;
            string line = LineFields.Trim(lines[number]);
            List<FieldText> bracketed = LineFields.InBrackets(line, hasEmoji: false);
            foreach (FieldText field in bracketed) fields.Add(field, dates);
            if (bracketed.Count == 0 && LineFields.Whole(line) is { } whole) fields.Add(whole, dates);
        }
    }

    /// <summary>The links of a page: those of the frontmatter, then links, then embeds.</summary>
    private List<QueryLink> Links(NoteOutline outline, NoteReader note, string path)
    {
        List<QueryLink> links = [];
        foreach (OutlineLink link in outline.Links.OrderBy(static link => link.IsInFrontmatter ? 0 : link.IsEmbed ? 2 : 1))
        {
            if (LinkValues.Of(link, note.Text) is { } value) links.Add(Resolved(value, path));
        }

        return links;
    }

    private QueryLink Resolved(QueryLink link, string origin) => resolve(link.Path, origin) is { } path ? link with { Path = path } : link;

    private QueryValue NormalizeLinks(QueryValue value, string origin)
    {
        switch (value.Type)
        {
            case QueryTypes.Link:
                return QueryValue.Of(Resolved(value.Link, origin));
            case QueryTypes.Array:
                return QueryValue.Of(Array.ConvertAll(value.Items, item => NormalizeLinks(item, origin)));
            case QueryTypes.Object:
                MapObject normalized = new();
                foreach ((string key, QueryValue inner) in value.Object.Entries) normalized.Set(key, NormalizeLinks(inner, origin));
                return QueryValue.Of(normalized);
            default:
                return value;
        }
    }

    private MapObject File(string path, int size, DateTimeOffset created, DateTimeOffset modified)
    {
        QueryDate? ctime = QueryDate.At(created.ToUnixTimeMilliseconds(), dates.Now.Zone);
        QueryDate? mtime = QueryDate.At(modified.ToUnixTimeMilliseconds(), dates.Now.Zone);
        MapObject file = new();
        file.Set("path", QueryValue.Of(path));
        file.Set("folder", QueryValue.Of(NotePath.Folder(path)));
        file.Set("name", QueryValue.Of(NotePath.Title(path)));
        file.Set("link", QueryValue.Of(new QueryLink(path)));
        file.Set("ext", QueryValue.Of(NotePath.Extension(path)));
        file.Set("size", QueryValue.Of(size));
        file.Set("ctime", QueryValue.Of(ctime));
        file.Set("cday", QueryValue.Of(ctime?.StartOfDay()));
        file.Set("mtime", QueryValue.Of(mtime));
        file.Set("mday", QueryValue.Of(mtime?.StartOfDay()));
        file.Set("starred", QueryValue.Of(false));
        return file;
    }

    private static IEnumerable<string> WithParents(string tag)
    {
        yield return tag;
        while (tag.LastIndexOf('/') is >= 0 and var slash)
        {
            tag = tag[..slash];
            yield return tag;
        }
    }

    /// <summary>The day of a note: the first value of a field `date` or `day` that is a date, else a date in the title.</summary>
    private QueryDate? Day(string path, FieldMap fields)
    {
        foreach (string key in fields.Keys)
        {
            bool isDay = key.Equals("date", StringComparison.OrdinalIgnoreCase) || key.Equals("day", StringComparison.OrdinalIgnoreCase);
            if (isDay && fields[key][0].Type == QueryTypes.Date) return fields[key][0].Date;
        }

        return TitleDate.Find(NotePath.Title(path)) is { } date ? dates.Read(date) : null;
    }
}
