using NoteSdk.Documents;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Text;
using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>
/// The part of a page that depends on its note alone (NoteSdk.Dql/README.md, sections 6 and 7), from the SDK's own outline and blocks: its links are
/// not resolved yet. Each part is read on first use, and then kept. Safe for several threads: what two read at a time is the same.
/// </summary>
/// <param name="path">The note's path in the vault.</param>
/// <param name="outline">Gets the outline, which may be known without the note's text.</param>
/// <param name="content">Gets the text.</param>
/// <param name="keys">The keys of the frontmatter that are answered without the other fields.</param>
/// <param name="dates">Reads dates in local time.</param>
internal sealed class PageText(string path, Func<NoteOutline> outline, Func<NoteContent> content, DeclaredKeys keys, DateReader dates)
{
    private readonly DeclaredField?[] _declared = new DeclaredField?[keys.Count];
    private PageFields? _fields;
    private ItemText[]? _items;
    private QueryLink[]? _links;

    /// <summary>A single byte, so that reading and writing it is atomic.</summary>
    private Likelihood _inline;

    /// <summary>One byte, which is read and written as a whole.</summary>
    private Likelihood _unlisted;

    public string Path => path;

    public DateReader Dates => dates;

    /// <summary>Gets the size of the note in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Gets when the note's file was created.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Gets when the note's file was last changed.</summary>
    public required DateTimeOffset Modified { get; init; }

    /// <summary>Gets the tags with their <c>#</c>, as they are written, each once.</summary>
    public IEnumerable<string> Tags => outline().Tags.SelectMany(static tag => tag.InQueries).Select(static tag => "#" + tag).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Aliases => outline().AliasesInQueries.Distinct(StringComparer.Ordinal);

    /// <summary>Gets the links: first from the frontmatter without its embeds, then links, then embeds.</summary>
    public QueryLink[] Links => _links ??= ReadLinks();

    /// <summary>Gets the list items by their lines; of two on the same line, the inner one.</summary>
    public ItemText[] Items => _items ?? Read(ItemsOf);

    public PageFields Fields => _fields ??= Read(FieldsOf);

    /// <summary>
    /// Gets a value indicating whether a field may have a link that is not among <see cref="Links"/>, such as one in code. It depends on the text alone, so
    /// that it is the same whether a field was read or not.
    /// </summary>
    public bool MayHaveUnlistedLinks
    {
        get
        {
            if (_unlisted == Likelihood.Unknown) _unlisted = FindUnlistedLinks();
            return _unlisted == Likelihood.Some;
        }
    }

    private bool HasInlineFields
    {
        get
        {
            if (_inline == Likelihood.Unknown) _inline = LineFields.MayBeIn(content().Bytes) ? Likelihood.Some : Likelihood.None;
            return _inline == Likelihood.Some;
        }
    }

    /// <summary>
    /// The field with a name that is a declared key of the frontmatter, read without all other fields. Null if no such key is declared, or if
    /// the note may have more of it elsewhere.
    /// </summary>
    public DeclaredField? Declared(string name)
    {
        int index = keys.IndexOf(name);
        if (index < 0) return null;
        DeclaredField field = _declared[index] ??= ReadDeclared(index);
        return field.IsCertain ? field : null;
    }

    private Likelihood FindUnlistedLinks()
    {
        try
        {
            if (HasInlineFields) return Likelihood.Some;

            // The frontmatter at least; an escape in it may stand for a bracket.
            ReadOnlySpan<byte> text = content().Bytes;
            if (!text.StartsWith("---"u8) && !text.StartsWith("\uFEFF---"u8)) return Likelihood.None;
            int end = Math.Min(text.IndexOf("\n---\n"u8) & int.MaxValue, text.IndexOf("\n---\r"u8) & int.MaxValue);
            if (end < text.Length) text = text[..end];
            return text.IndexOf("[["u8) < 0 && !text.Contains((byte)'\\') ? Likelihood.None : Likelihood.Some;
        }
        catch (IOException)
        {
            return Likelihood.Some;
        }
    }

    private DeclaredField ReadDeclared(int index) =>
        HasInlineFields ? DeclaredField.Uncertain : Read(note => new FrontmatterFields(note, dates).Declared(keys.Utf8(index)));

    private QueryLink[] ReadLinks()
    {
        NoteContent note = content();
        IEnumerable<OutlineLink> links = note.Outline.Links.Where(static link => !link.IsInFrontmatter || !link.IsEmbed);
        return [.. links.OrderBy(static link => link.IsInFrontmatter ? 0 : link.IsEmbed ? 2 : 1).Select(link => LinkValues.Of(link, note.Bytes))
            .OfType<QueryLink>()];
    }

    private PageFields FieldsOf(NoteDocument note)
    {
        (MapObject frontmatter, FieldMap fields) = new FrontmatterFields(note, dates).ReadAll();
        if (HasInlineFields) fields.AddAll(InlineFieldReader.Read(note, ItemsOf(note), dates));
        QueryDate? day = Day(fields);
        fields.AddCanonical();
        return new PageFields(frontmatter, fields, day);
    }

    private ItemText[] ItemsOf(NoteDocument note) => _items ??= new ItemReader(note, new ItemNote(path, content(), dates)).Read();

    private T Read<T>(Func<NoteDocument, T> read)
    {
        NoteDocument note = NoteDocument.Rent(content().Bytes);
        try
        {
            return read(note);
        }
        finally
        {
            note.Return();
        }
    }

    /// <summary>The day of a note: the first value of a field `date` or `day` that is a date, or else a date in the title.</summary>
    private QueryDate? Day(FieldMap fields)
    {
        foreach (string key in fields.Keys)
        {
            bool isDay = key.Equals("date", StringComparison.OrdinalIgnoreCase) || key.Equals("day", StringComparison.OrdinalIgnoreCase);
            if (isDay && fields[key][0].Type == QueryTypes.Date) return fields[key][0].Date;
        }

        return TitleDate.Find(NotePath.Title(path)) is { } date ? dates.Read(date) : null;
    }
}
