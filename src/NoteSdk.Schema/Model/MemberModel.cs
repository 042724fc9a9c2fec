using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Model;

/// <summary>A member of a generated record: its C# side, and the place in the note that it stands for.</summary>
internal sealed record MemberModel
{
    /// <summary>The C# name of the property.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the note: key, heading, row, label, column header, or the hole's name.</summary>
    public required string Source { get; init; }

    /// <summary>What kind of place it is; it decides which of the members below are set.</summary>
    public required MemberPlace Place { get; init; }

    /// <summary>Whether it is a part of the note or of a section: it has no name in the note, and is known by what it holds and where it stands.</summary>
    public bool IsPart { get; init; }

    /// <summary>Its type; <see cref="ValueKind.Record"/> goes with <see cref="Record"/>.</summary>
    public required MemberType Type { get; init; }

    /// <summary>
    /// Whether a note must have it. A single value is then not nullable (in C# <c>required</c>, unless there is a <see cref="Default"/>); of lists, and
    /// of records of rows or labels, which are never null, it is the section or the key that must be there.
    /// </summary>
    public bool Required { get; init; }

    /// <summary>
    /// What a new note gets, checked against the type: one text, or one for each item of a list; null without a default. An enum's default is the C# name
    /// of the member.
    /// </summary>
    public EquatableArray<string>? Default { get; init; }

    /// <summary>The text that a new note's value is read from, with holes for the clock and for other fields; null without one.</summary>
    public Template? DefaultText { get; init; }

    /// <summary>Of a field: the text of the moment that a vault writes when it saves a change of anything else; null without one.</summary>
    public Template? Stamp { get; init; }

    /// <summary>Of <see cref="MemberPlace.Tasks"/> and <see cref="MemberPlace.Patterns"/>: the items of a new note, as lines.</summary>
    public EquatableArray<string> DefaultLines { get; init; }

    /// <summary>Whether a new note gets a value.</summary>
    public bool HasDefault => Default is not null || DefaultText is not null;

    /// <summary>What older notes call it: read where the current name is not there.</summary>
    public EquatableArray<string> OldNames { get; init; }

    /// <summary>Of a field: whether a note without it has its file's name as the value.</summary>
    public bool FromFileName { get; init; }

    /// <summary>
    /// Of a field: whether a new note has its key without a value, and keeps the key when the value is removed (true), or has it only with a value (false);
    /// null if the schema does not say. So of an inline field.
    /// </summary>
    public bool? Empty { get; init; }

    /// <summary>Of a section: the line that invites to fill it; a section that holds no more than it is empty.</summary>
    public string? Prompt { get; init; }

    /// <summary>Of a section without <see cref="Prompt"/>: the lines that invite to fill it, as they stand in the note; each of them is no value.</summary>
    public EquatableArray<string> PromptLines { get; init; }

    /// <summary>Of a section or a part: the lines above its content that are no part of it.</summary>
    public EquatableArray<string> Hint { get; init; }

    /// <summary>Of a list of a section or a part: whether it has an empty item in a new note, and when it has no other.</summary>
    public bool HasEmptyItem { get; init; }

    /// <summary>Of a section: the levels of its heading, the one that is written first; empty for the next one below the section around it.</summary>
    public EquatableArray<int> Levels { get; init; }

    /// <summary>Of a section: whether a thematic break above its heading belongs to it.</summary>
    public bool Rule { get; init; }

    /// <summary>Of a section: the forms of its heading, the one that is written first; empty for the heading that is its key.</summary>
    public EquatableArray<PatternModel> Headings { get; init; }

    /// <summary>The types of the callout that it is in, the one that is written first; empty for none.</summary>
    public EquatableArray<string> Callouts { get; init; }

    /// <summary>The forms of the callout's title; empty for any.</summary>
    public EquatableArray<PatternModel> Titles { get; init; }

    /// <summary>Whether it is all that stands below the heading of its record, whose holes are the other members.</summary>
    public bool IsContent { get; init; }

    /// <summary>Of a label with several values: whether they stand as a list below it, and not on its line.</summary>
    public bool HasListBelow { get; init; }

    /// <summary>Of a section with labels or fields: how they are written, the form of new ones first; empty for the usual one.</summary>
    public EquatableArray<string> Forms { get; init; }

    /// <summary>For the documentation of the property.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Of a member with parts, and of <see cref="MemberPlace.Patterns"/>, <see cref="MemberPlace.Table"/>, <see cref="MemberPlace.Maps"/> and
    /// <see cref="MemberPlace.Each"/>: the record, or the record of one item.
    /// </summary>
    public RecordModel? Record { get; init; }

    /// <summary>Of <see cref="MemberPlace.Rows"/> and <see cref="MemberPlace.Table"/>: the cells of the table's first row.</summary>
    public EquatableArray<string> Headers { get; init; }

    /// <summary>Of <see cref="MemberPlace.Patterns"/>: at least one.</summary>
    public EquatableArray<PatternModel> Patterns { get; init; }

    /// <summary>Of <see cref="MemberPlace.Query"/>: the text of the query, without a line break at its end.</summary>
    public Template? Query { get; init; }

    /// <summary>Of <see cref="MemberPlace.Code"/>: the languages of the block, the one that is written first; empty for any.</summary>
    public EquatableArray<string> Languages { get; init; }

    /// <summary>Whether it is a record of members that have places of their own in the note, and not a value or a list.</summary>
    public bool HasParts => Type is { Kind: ValueKind.Record, IsList: false };

    /// <summary>The member and, at any depth, those of its record: a record before its members.</summary>
    public IEnumerable<MemberModel> WithMembers => (Record?.Members ?? default).SelectMany(static member => member.WithMembers).Prepend(this);
}
