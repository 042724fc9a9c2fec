using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Templates;

namespace NoteSdk.Schema.Model;

/// <summary>
/// Everything that a schema says about a kind of note, merged with its parents, checked, and with all names resolved. Value-equal and without places, so that
/// editing a comment in a schema leaves it equal.
/// </summary>
internal sealed record NoteTypeModel
{
    /// <summary>The value of frontmatter <c>type</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The C# name of the record.</summary>
    public required string Record { get; init; }

    /// <summary>The namespace of the record and the records of its parts; null for the project's namespace.</summary>
    public string? Namespace { get; init; }

    /// <summary>For the documentation of the record.</summary>
    public string? Description { get; init; }

    /// <summary>The types of notes that the schema extends, starting with the nearest.</summary>
    public EquatableArray<string> Parents { get; init; }

    /// <summary>Where new notes go: a path in the vault with <c>/</c>, or null for its root.</summary>
    public string? Folder { get; init; }

    /// <summary>The ways in which a note belongs to the type. A new note gets what the first one asks for.</summary>
    public required EquatableArray<TypeRuleModel> By { get; init; }

    /// <summary>How tasks and queries name the note; null if they do not. If set, the record has a derived member <c>Handle</c>.</summary>
    public Template? Handle { get; init; }

    /// <summary>The note's level-1 heading; null if it has none.</summary>
    public Template? Heading { get; init; }

    /// <summary>Texts that stand for an unknown value.</summary>
    public EquatableArray<string> Placeholders { get; init; }

    /// <summary>Members in the frontmatter, in the order in which a new note has them.</summary>
    public EquatableArray<MemberModel> Frontmatter { get; init; }

    /// <summary>Members that are inline fields of the note, in the order in which a new note has them, before its labels.</summary>
    public EquatableArray<MemberModel> Fields { get; init; }

    /// <summary>How inline fields of the note are written, the form of new ones first; empty for the usual one.</summary>
    public EquatableArray<string> Forms { get; init; }

    /// <summary>Members that are labels of the note, in the order in which a new note has them, before its parts.</summary>
    public EquatableArray<MemberModel> Labels { get; init; }

    /// <summary>Members that are parts of the note, in the order in which a new note has them, before its sections.</summary>
    public EquatableArray<MemberModel> Parts { get; init; }

    /// <summary>Members that are sections of level 2, in the order in which a new note has them.</summary>
    public EquatableArray<MemberModel> Sections { get; init; }

    /// <summary>The forms of the footer: the first that matches is read, the first whose holes are all set is written. Empty without a footer.</summary>
    public EquatableArray<PatternModel> Footer { get; init; }

    /// <summary>The holes of the footer.</summary>
    public EquatableArray<MemberModel> FooterMembers { get; init; }

    /// <summary>How a new note ends; from its first line on nothing is read or written. Null without one.</summary>
    public string? Tail { get; init; }

    /// <summary>The enums that members of this note use, at any depth, by name.</summary>
    public EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>The folders of <see cref="By"/>.</summary>
    public IEnumerable<string> RuleFolders => By.SelectMany(static rule => rule.Folders);

    /// <summary>The tags of <see cref="By"/>, without <c>#</c>.</summary>
    public IEnumerable<string> RuleTags =>
        By.SelectMany(static rule => rule.Keys).Where(static key => key.Name == TypeKeyModel.Tags).SelectMany(static key => key.Values);

    /// <summary>All members of the note's record: frontmatter, fields, labels, parts, sections, footer.</summary>
    public IEnumerable<MemberModel> Members => Frontmatter.Concat(Fields).Concat(Labels).Concat(Parts).Concat(Sections).Concat(FooterMembers);

    /// <summary>All members at any depth: the members of the note's record, each followed by the members of its own record.</summary>
    public IEnumerable<MemberModel> AllMembers => Members.SelectMany(static member => member.WithMembers);

    /// <summary>The records of parts and items, in the order of their members. Shared records are listed for the whole set too.</summary>
    public IEnumerable<RecordModel> Records => AllMembers.Select(static member => member.Record).OfType<RecordModel>();

    /// <summary>The texts whose holes other members fill.</summary>
    public IEnumerable<Template> Templates =>
        AllMembers.SelectMany(static member => new[] { member.Query, member.DefaultText }).Prepend(Handle).Prepend(Heading).OfType<Template>();
}
