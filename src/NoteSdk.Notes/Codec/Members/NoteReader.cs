using System.Text;
using NoteSdk.Documents;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Splices;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Codec.Tables;
using NoteSdk.Notes.Formats;

namespace NoteSdk.Generated;

/// <summary>
/// A note opened for reading: lines, frontmatter, block skeleton, and where the sections of its layout are. Generated code gets the
/// members of a record from it. Readers are reused, so that reading a note allocates only the contents of the record.
/// </summary>
public sealed class NoteReader : IDerivedTextSource
{
    /// <summary>A merge reads three notes at a time, an edit two, and what repeats in a note is read as a note within it.</summary>
    private const int MostSpare = 6;

    [ThreadStatic]
    private static Stack<NoteReader>? s_spare;

    private readonly SectionLocator _locator;

    /// <summary>The scanner that found the blocks; null until it is needed.</summary>
    private BlockScanner? _scanner;

    /// <summary>Whether the sections belong to this note. Many notes are read for their frontmatter only.</summary>
    private bool _isLocated;

    /// <summary>The note that this is a part of, and where it is there; null for a whole note.</summary>
    private NoteReader? _outer;
    private PartMap? _map;

    /// <summary>The table whose rows were looked for last, its block or -1, and the lines of its rows.</summary>
    private (RowTable? Table, int Block, int First, int End) _rows;

    /// <summary>The inline fields; null until they are needed.</summary>
    private FieldTable? _fields;

    private NoteReader()
    {
        Lines = Document.Lines;
        Frontmatter = Document.Frontmatter;
        Items = Document.Items;
        _locator = new SectionLocator(this);
    }

    /// <summary>Gets the note as bytes, lines, frontmatter and blocks. What members need often is also kept here.</summary>
    internal NoteDocument Document { get; } = new();

    internal byte[] Bytes { get; private set; } = [];

    internal NoteLayout Layout { get; private set; } = NoteLayout.None;

    /// <summary>Gets the file that the note is read from or written to, or null.</summary>
    internal string? Path { get; private set; }

    /// <summary>Gets or sets what resolves the note's links while a vault checks it.</summary>
    internal ILinkCheck? Links { get; set; }

    /// <summary>Gets the level of the heading with which a part of a note begins.</summary>
    internal int RootLevel { get; private set; }

    internal LineTable Lines { get; }

    internal FrontmatterReader Frontmatter { get; }

    /// <summary>Gets the scanner that found the blocks.</summary>
    internal BlockScanner Scanner => _scanner ??= Document.Scanner;

    internal ItemBuffer Items { get; }

    /// <summary>Gets where merges left both sides of a conflict.</summary>
    internal IReadOnlyList<Conflict> Conflicts => Document.Conflicts;

    internal ReadOnlySpan<byte> Text => Bytes;

    internal ReadOnlySpan<Block> Blocks => Scanner.Blocks;

    /// <summary>Gets the index of the level-1 heading's block, or -1.</summary>
    internal int TitleHeading => Located.TitleHeading;

    /// <summary>Gets the bytes of the footer's line, or an empty range at the end of the body if the note has no footer.</summary>
    internal Range FooterLine => Located.FooterLine;

    internal bool HasFooter => Located.HasFooter;

    /// <summary>Gets the end of the last section's body: where the footer starts, with the thematic break before it, or the end of the note.</summary>
    internal int BodyEnd => Located.BodyEnd;

    /// <summary>Gets the index after the last block before the tail.</summary>
    internal int BodyBlocks => Located.BodyBlocks;

    /// <summary>Gets the inline fields of the body.</summary>
    internal FieldTable Fields
    {
        get
        {
            if (!_isLocated) Locate();
            return _fields ??= FieldTable.Of(this);
        }
    }

    private SectionLocator Located
    {
        get
        {
            if (!_isLocated) Locate();
            return _locator;
        }
    }

    /// <summary>Reads a member of the note.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public T Get<T>(Member<T> member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Read(this);
    }

    /// <summary>Gets a reader for a note. Give it back with <see cref="Return"/>.</summary>
    /// <param name="bytes">The note.</param>
    /// <param name="layout">The layout of its type.</param>
    /// <param name="path">The file that it is read from or written to, or null.</param>
    internal static NoteReader Rent(byte[] bytes, NoteLayout layout, string? path = null)
    {
        NoteReader reader = TakeSpare();
        reader.Document.Open(bytes);
        reader.Reset(bytes, layout, path);
        return reader;
    }

    /// <summary>A reader of an edited note, which takes over what the edit cannot have changed, to be given back with <see cref="Return"/>.</summary>
    /// <param name="bytes">The edited note.</param>
    /// <param name="before">The note before the edit.</param>
    /// <param name="start">The first byte that the edit replaces in the note before.</param>
    /// <param name="end">The offset after the last one.</param>
    internal static NoteReader RentEdited(byte[] bytes, NoteReader before, int start, int end)
    {
        NoteReader reader = TakeSpare();
        reader.Document.OpenEdited(bytes, before.Document, start, end);
        reader.Reset(bytes, before.Layout, before.Path);
        return reader;
    }

    /// <summary>A reader of a part of a note as a note of its own, to be given back with <see cref="Return"/>.</summary>
    /// <param name="bytes">The part, as it is in the note or as it is to be.</param>
    /// <param name="layout">The layout of the part.</param>
    /// <param name="outer">The note.</param>
    /// <param name="map">Where the part is in it.</param>
    /// <param name="level">The level of the heading with which it begins, or will begin.</param>
    internal static NoteReader RentPart(byte[] bytes, NoteLayout layout, NoteReader outer, PartMap map, int level)
    {
        NoteReader reader = Rent(bytes, layout, outer.Path);
        reader.Document.OtherNewline = Newlines.At(outer.Document, map.ToNote(0));
        reader.Links = outer.Links;
        reader.RootLevel = level;
        (reader._outer, reader._map) = (outer, map);
        return reader;
    }

    /// <summary>A reader of other bytes in the place of these, to be given back with <see cref="Return"/>.</summary>
    internal NoteReader RentSame(byte[] bytes) =>
        _outer is null ? Rent(bytes, Layout, Path) : RentPart(bytes, Layout, _outer, _map!, RootLevel);

    /// <summary>The offset in the note that this is a part of.</summary>
    internal int OffsetWithin(int offset) => _map is null ? offset : _map.ToNote(offset);

    /// <summary>The offset in the whole note.</summary>
    internal int OffsetInWhole(int offset) => _outer is null ? offset : _outer.OffsetInWhole(OffsetWithin(offset));

    /// <summary>The line and the column of an offset in the whole note, both counted from 1.</summary>
    internal (int Line, int Column) Position(int offset) =>
        _outer is null ? new DiagnosticSink(Bytes, Lines, Path).Position(offset) : _outer.Position(OffsetWithin(offset));

    /// <summary>Replaces the layout: the note's type is only known once it is open.</summary>
    internal void Retype(NoteLayout layout)
    {
        Layout = layout;
        _isLocated = false;
    }

    internal void Return()
    {
        bool isLarge = Document.IsLarge;
        Document.Close();
        Bytes = [];
        (_outer, _map) = (null, null);
        if (!isLarge && s_spare is { Count: < MostSpare } spare) spare.Push(this);
    }

    internal ref readonly SectionSlot Section(Section section) => ref Located.Find(section);

    /// <summary>The places of a repeated section, one for each heading.</summary>
    internal ReadOnlySpan<SectionSlot> Repeats(Section section) => Located.FindAll(section);

    /// <summary>
    /// The block of a table of names and values, or -1, and the lines of its rows: found once for all of the rows, which are read one after another.
    /// </summary>
    internal (int Block, int First, int End) RowsOf(RowTable table)
    {
        if (!_isLocated) Locate();
        if (_rows.Table != table)
        {
            int block = table.FindTable(this);
            (int first, int end) = block < 0 ? (0, 0) : TableRows.Lines(this, block);
            _rows = (table, block, first, end);
        }

        return (_rows.Block, _rows.First, _rows.End);
    }

    /// <summary>Whether a text is one of the layout's placeholders.</summary>
    internal bool IsPlaceholder(ReadOnlySpan<byte> text)
    {
        foreach (byte[] placeholder in Layout.PlaceholderTexts)
        {
            if (text.SequenceEqual(placeholder)) return true;
        }

        return false;
    }

    internal MemberState StateOf(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? MemberState.Empty : IsPlaceholder(text) ? MemberState.Placeholder : MemberState.Value;

    string? IDerivedTextSource.GetText(string hole) =>
        hole == DerivedText.Handle ? Layout.Handle?.Expand(this) : TryGetUtf8(hole, out ReadOnlySpan<byte> text) ? Encoding.UTF8.GetString(text) : null;

    /// <summary>The text of a frontmatter key with one value.</summary>
    internal bool TryGetUtf8(string key, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (Layout.FindKey(key) is not { } known) return false;
        int index = known.Find(this);
        if ((index < 0 || Frontmatter.Nodes[index].Kind == YamlKind.Empty) && Layout.FileNameKeys.Contains(known))
        {
            text = FileName();
            return !text.IsEmpty;
        }

        if (index < 0 || Frontmatter.Nodes[index].Kind != YamlKind.Scalar) return false;
        ref readonly YamlNode node = ref Frontmatter.Nodes[index];
        if (!FrontmatterReader.TryGetUtf8(Text, node, out text)) text = Encoding.UTF8.GetBytes(Frontmatter.GetString(Text, node));
        return true;
    }

    /// <summary>The name of the note's file without <c>.md</c>; nothing if the note has no file.</summary>
    internal ReadOnlySpan<byte> FileName() => Encoding.UTF8.GetBytes(VaultPath.WithoutExtension(System.IO.Path.GetFileName(Path) ?? ""));

    /// <summary>The index of the node of a frontmatter key, or -1.</summary>
    internal int FindKey(ReadOnlySpan<byte> key) => Frontmatter.Find(Bytes, key);

    private static NoteReader TakeSpare() => (s_spare ??= new(MostSpare)).TryPop(out NoteReader? spare) ? spare : new NoteReader();

    private void Reset(byte[] bytes, NoteLayout layout, string? path)
    {
        Bytes = bytes;
        _scanner = null;
        Layout = layout;
        Path = path;
        Links = null;
        _isLocated = false;
    }

    private void Locate()
    {
        _isLocated = true;
        _rows = default;
        _fields = null;
        _locator.Locate();
    }
}
