using NoteSdk.Notes.Codec.Repeats;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Generated;

/// <content>Headings with holes, and sections that repeat.</content>
public sealed partial class Section
{
    /// <summary>Of the section that stands for one of several in a part of a note: the section that repeats.</summary>
    private Section? _repeated;

    /// <summary>Gets the forms of the heading; null where it has one text.</summary>
    internal LinePatterns? Patterns { get; private set; }

    /// <summary>Gets a value indicating whether each of several headings begins such a section, which is read as a note of its own.</summary>
    internal bool IsRepeated { get; private set; }

    /// <summary>Gets a value indicating whether it is all of a part of a note: its heading is the first there, on whatever level.</summary>
    internal bool IsRoot => _repeated is not null;

    /// <summary>Gets the members of the note, or of the part, so far.</summary>
    internal IReadOnlyList<NoteTypeMember> Members => _type.Members;

    /// <summary>Gets a value indicating whether a new note has the section without values.</summary>
    internal bool IsInNew => !IsRepeated && (Patterns is null || Patterns.WriteEmpty() is not null);

    /// <summary>The sections by their headings, without those that have forms.</summary>
    internal static NameTable<Section> NamesOf(IReadOnlyList<Section> sections) =>
        new([.. sections.Where(static section => section.Patterns is null)], static section => section.Name);

    /// <summary>The heading has one of several forms, whose holes are members; a new one has the first whose holes are all set.</summary>
    /// <param name="patterns">The forms.</param>
    public Section WithHeadings(params string[] patterns)
    {
        Patterns = new HeadingPatterns(_type, this, patterns);
        return this;
    }

    /// <summary>A hole of the heading.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <exception cref="InvalidOperationException">The heading has no forms.</exception>
    public ScalarPlace Hole(string name) => (Patterns ?? throw new InvalidOperationException("The heading has no forms.")).Hole(name);

    /// <summary>The records of the section, one for each heading that fits.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="name">The member's name in C#.</param>
    public Member<NoteList<T>> Each<T>(string name)
        where T : class, INotePart<T> => Each(name, T.Declare);

    internal Member<NoteList<T>> Each<T>(string name, Func<Section, PartShape<T>> declare)
        where T : class
    {
        if (_callout is not null) return EachCallout(name, declare, _callout);
        NoteTypeBuilder part = new(_type.Name) { Placeholders = _type.Placeholders, By = [] };
        Section root = part.Section(Heading);
        root._repeated = this;
        if (Patterns is not null) root.WithHeadings(Patterns.Texts);
        if (WrittenPrompt is not null) root.SetPrompt(this);
        if (HintText is not null) root.WithHint(HintText.Split('\n'));
        if (HasEmptyItem) root.WithEmptyItem();
        root._forms = _forms;
        PartShape<T> shape = declare(root);
        IsRepeated = true;
        Patterns = root.Patterns;
        return _type.Add(new EachMember<T>(name, new HeadingRepeats(this, root, part), shape));
    }
}
