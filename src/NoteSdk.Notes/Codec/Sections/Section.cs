using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Queries;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Codec.Tables;
using NoteSdk.Notes.Codec.Tasks;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>
/// A section of a note type: a heading, by default of level 2 or, below another section, of the next level, and what the schema says of its content; or a
/// part of a section or of the note, which is known by what it holds and where it stands. For generated code.
/// </summary>
public sealed partial class Section
{
    private readonly NoteTypeBuilder _type;
    private readonly List<ISectionPart> _parts = [];
    private readonly List<Section> _subsections = [];
    private readonly List<Section> _ownParts = [];
    private readonly List<Section> _ownText = [];
    private NameTable<Section>? _subsectionNames;

    internal Section(NoteTypeBuilder type, Section? parent, PartName name, string? prompt, int index, int position, bool isPart = false, bool isOwnText = false)
    {
        IsPart = isPart;
        IsOwnText = isOwnText;
        _type = type;
        Parent = parent;
        Name = name;
        if (prompt is not null) SetPrompt([$"_{prompt}_"]);
        Index = index;
        Position = position;
    }

    /// <summary>Gets the heading's text.</summary>
    public string Heading => Name.Current;

    /// <summary>Gets the heading and its old names.</summary>
    internal PartName Name { get; }

    internal byte[] HeadingText => Name.Utf8;

    /// <summary>Gets the section that it is below or a part of; null for one that is below no other, and for a part of the note.</summary>
    internal Section? Parent { get; }

    /// <summary>Gets a value indicating whether it is a part, which has no heading.</summary>
    internal bool IsPart { get; }

    /// <summary>Gets a value indicating whether it is all text before the sections in it, in which labels are looked for.</summary>
    internal bool IsOwnText { get; }

    /// <summary>Gets the text before the sections below it, where it has labels beside parts or sections.</summary>
    internal Section? FoundOwnText => _ownText.Count > 0 ? _ownText[0] : null;

    /// <summary>Gets its number among its siblings.</summary>
    internal int Position { get; }

    /// <summary>Gets the headings down to this one, for messages.</summary>
    internal string Path => _repeated is not null ? _repeated.Path : Parent is null ? Heading : $"{Parent.Path} > {Heading}";

    /// <summary>Gets what it is, in words: <c>section 'Plan'</c>, <c>part 'Lead' of section 'Plan'</c>.</summary>
    internal string Description => _repeated is not null ? _repeated.Description
        : IsOwnText ? Parent?.Description ?? "the note"
        : !IsPart ? $"section '{Path}'"
        : Parent is null ? $"part '{Heading}'"
        : $"part '{Heading}' of {Parent.Description}";

    /// <summary>Gets the line of the heading in a new note.</summary>
    internal string HeadingLine => HeadingLineAt(Level);

    internal IReadOnlyList<Section> Subsections => _subsections;

    /// <summary>Gets its parts, in the order of the schema.</summary>
    internal IReadOnlyList<Section> OwnParts => _ownParts;

    /// <summary>Gets the sections below this one by their headings, once the schema is complete.</summary>
    internal NameTable<Section> SubsectionNames => _subsectionNames ??= NamesOf(_subsections);

    /// <summary>Gets the number among all sections of the note type, in the order of the schema.</summary>
    internal int Index { get; }

    internal bool IsRequired { get; private set; }

    internal IReadOnlyList<ISectionPart> Parts => _parts;

    /// <summary>Gets a value indicating whether it is a part that holds text, whatever text it is.</summary>
    internal bool IsProse => IsPart && _parts is [{ IsProse: true }];

    /// <summary>Whether a block is what the part holds.</summary>
    internal bool Takes(NoteReader note, int block) => _parts is [var part] ? part.Takes(note, block) : false;

    /// <summary>A section below this one, with the prompt that it has until it is filled.</summary>
    /// <param name="heading">The heading's text.</param>
    /// <param name="prompt">The prompt, or null.</param>
    /// <param name="was">The headings that it once had.</param>
    public Section Subsection(string heading, string? prompt = null, params string[] was)
    {
        Section section = _type.AddSection(this, new PartName(heading, was), prompt, _subsections.Count);
        _subsections.Add(section);
        return section;
    }

    /// <summary>Gets the text before the sections below it, for labels beside parts or sections.</summary>
    public Section OwnText
    {
        get
        {
            if (_ownText.Count == 0) _ownText.Add(_type.AddPart(this, "", isOwnText: true));
            return _ownText[0];
        }
    }

    /// <summary>A part of the section: what stands before the sections below it, and is known by what it holds.</summary>
    /// <param name="name">The name in the schema.</param>
    public Section Part(string name)
    {
        Section part = _type.AddPart(this, name);
        _ownParts.Add(part);
        return part;
    }

    /// <summary>Makes a note without the section get a warning.</summary>
    public Section Required()
    {
        IsRequired = true;
        return this;
    }

    /// <summary>The whole text of the section.</summary>
    public ScalarPlace Prose() => AddPart(new ProsePlace(_type, this));

    /// <summary>The text of the section's first code block.</summary>
    /// <param name="languages">Its language, and others that are read, too; none for a code block of any language.</param>
    public ScalarPlace Code(params string[] languages) => AddPart(new CodePlace(_type, this, languages));

    /// <summary>The section's Dataview query.</summary>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="query">The schema's query, a derived text.</param>
    public Member<DataviewQuery?> Dataview(string name, string query) => _type.Add(AddPart(new DataviewMember(name, this, query)));

    /// <summary>The items of the section's lists.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    public Member<NoteList<T>> List<T>(string name, ValueFormat<T> format) =>
        _type.Add(new ListMember<T>(name, AddPart(new SectionListPlace(this, format.IsMarkdown)), format));

    /// <summary>The tasks of the section's lists.</summary>
    public Member<NoteList<TaskItem>> Tasks(string name) => _type.Add(AddPart(new TaskListMember(name, this)));

    /// <summary>The values of the section's first paragraph, separated by commas.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    public Member<NoteList<T>> Csv<T>(string name, ValueFormat<T> format) =>
        _type.Add(new ListMember<T>(name, AddPart(new CsvPlace(this, format.IsMarkdown, format.CanRead)), format));

    /// <summary>
    /// The items of the section's lists, one record per item: read by the first pattern that matches, written by the first whose holes are all set.
    /// </summary>
    /// <typeparam name="T">The record of an item.</typeparam>
    public Member<NoteList<T>> Lines<T>(string name, params string[] patterns)
        where T : class, INoteItem<T> => Lines(name, T.Shape, patterns);

    /// <summary>The section's table, one record per row.</summary>
    /// <typeparam name="T">The record of a row.</typeparam>
    public Member<NoteList<T>> Table<T>(string name, params string[] columns)
        where T : class, INoteItem<T> => Table(name, T.Shape, columns);

    /// <summary>The section's table of names and values.</summary>
    /// <param name="header">The two column headers.</param>
    public RowTable Rows(params string[] header) => AddPart(new RowTable(_type, this, header));

    /// <summary>A label's list: <c>**Label**:</c> and a list below it.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="label">The label.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of an item.</param>
    /// <param name="was">The labels that it once had.</param>
    public Member<NoteList<T>> LabelList<T>(string label, string name, ValueFormat<T> format, params string[] was) =>
        _type.Add(new ListMember<T>(name, AddPart(new LabelListPlace(this, new PartName(label, was), format.IsMarkdown)), format));

    internal Member<NoteList<T>> Lines<T>(string name, RecordShape<T> shape, string[] patterns)
        where T : class => List(name, new LineFormat<T>(shape, patterns));

    internal Member<NoteList<T>> Table<T>(string name, RecordShape<T> shape, string[] columns)
        where T : class => _type.Add(AddPart(new TableMember<T>(name, this, shape, columns)));

    /// <summary>The line of the heading on a level.</summary>
    internal string HeadingLineAt(int level, string? text = null) => new string('#', level) + " " + (text ?? Patterns?.First ?? Heading);

    /// <summary>The section in a new note.</summary>
    /// <param name="texts">Fills the holes of derived texts.</param>
    /// <param name="level">The level of its heading.</param>
    /// <param name="chosen">The texts of headings; and which of the sections below it are included. Null for all that a new note has.</param>
    internal string RenderEmpty(IDerivedTextSource texts, int level, Dictionary<Section, string?>? chosen = null)
    {
        StringBuilder text = new((IsRuled ? "---\n\n" : "") + HeadingLineAt(level, chosen?.GetValueOrDefault(this) ?? Patterns?.WriteEmpty()) + "\n");
        if (HintText is { } hint) text.Append('\n').Append(hint).Append('\n');
        if (WrittenPrompt is { } prompt) text.Append('\n').Append(prompt).Append('\n');
        AppendEmpty(text, texts);
        FoundOwnText?.AppendEmpty(text, texts);
        foreach (Section part in _ownParts) part.AppendEmpty(text, texts);
        foreach (Section section in _subsections)
        {
            if (chosen?.ContainsKey(section) ?? section.IsInNew) text.Append('\n').Append(section.RenderEmpty(texts, section.LevelBelow(level), chosen));
        }

        return text.ToString();
    }

    /// <summary>Adds what it holds as a fresh note has it: blocks, each below a blank line.</summary>
    internal void AppendEmpty(StringBuilder text, IDerivedTextSource texts)
    {
        if (IsPart && HintText is { } hint) text.Append('\n').Append(hint).Append('\n');
        FieldKey? above = null;
        foreach (ISectionPart part in _parts)
        {
            string block = part.RenderEmpty(texts);
            if (block.Length == 0) continue;

            // Fields, and labels on lines, are lines of one block.
            FieldKey? field = (part as IFieldPart)?.Key;
            if (field is null || above?.SharesBlock(field) != true) text.Append('\n');
            text.Append(block).Append('\n');
            above = field;
        }
    }

    /// <summary>Where a missing section would go: to the end of the section above it, or of the nearest one around that which exists.</summary>
    internal int OffsetOfLacking(NoteReader note)
    {
        Section? around = Parent;
        while (around is not null && !note.Section(around).IsPresent) around = around.Parent;
        return around is null ? note.BodyEnd : note.Section(around).BodyEnd;
    }

    /// <summary>Gives a section and the sections above it their current headings if a note has them under old ones.</summary>
    internal void Rename(EditWriter edits)
    {
        Parent?.Rename(edits);
        if (IsPart) return;
        SectionSlot slot = edits.Note.Section(this);
        if (slot.IsPresent && slot.HasOldName) edits.Rename(edits.Note.Blocks[slot.Heading].ContentStart, edits.Note.Blocks[slot.Heading].ContentEnd, Heading);
    }

    /// <summary>Reports a section whose content is not what the schema says.</summary>
    internal void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        PartCheck.Run(note, _ownParts, FoundOwnText, Description, diagnostics);
        ref readonly SectionSlot slot = ref note.Section(this);
        if (!slot.IsPresent || slot.First == slot.Last || _parts.Count == 0) return;
        foreach (ISectionPart part in _parts)
        {
            if (part.FindBlock(note) >= 0) return;
        }

        int first = NextContent(note, slot.First, slot.Last);
        while (first < slot.Last && IsPrompt(note.Text[note.Blocks[first].Start..note.Blocks[first].ContentEnd]))
        {
            first = NextContent(note, note.Blocks[first].Next, slot.Last);
        }
        if (first == slot.Last) return;
        Block block = note.Blocks[first];
        ReadOnlySpan<byte> text = note.Text[block.Start..block.ContentEnd];
        bool isAlone = NextContent(note, block.Next, slot.Last) == slot.Last;
        if (isAlone && note.IsPlaceholder(text)) return;
        diagnostics.Report(NoteRules.OtherShape, block.Start, Path, _parts[0].Shape);
    }

    /// <summary>The next block, skipping comments and HTML, which any section may have.</summary>
    private static int NextContent(NoteReader note, int block, int end)
    {
        while (block < end && CommentBlocks.IsAside(note.Document, note.Blocks[block])) block = note.Blocks[block].Next;
        return block;
    }

    private TPart AddPart<TPart>(TPart part)
        where TPart : ISectionPart
    {
        _parts.Add(part);
        return part;
    }
}
