using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Model;

namespace NoteSdk.Schema.Files;

/// <summary>A section or a part as written.</summary>
internal sealed record RawSection
{
    /// <summary>Whether it is a part, which has no heading.</summary>
    public bool IsPart { get; init; }

    /// <summary>The heading, or the name of the part, and its place.</summary>
    public required Located Heading { get; init; }

    /// <summary>
    /// The C# name and the place that gives it: <c>as</c>, or the heading. The text is empty if no name could be made, which has been reported.
    /// </summary>
    public required Located Name { get; init; }

    /// <summary>The content of the section; null if that is faulty, which has been reported.</summary>
    public MemberPlace? Shape { get; init; }

    public string? Prompt { get; init; }

    /// <summary>The lines of a prompt that is a list; empty for a prompt that is a text.</summary>
    public EquatableArray<string> PromptLines { get; init; }

    /// <summary>The lines above the content.</summary>
    public EquatableArray<string> Hint { get; init; }

    /// <summary>Of a list: whether a new note has an empty item.</summary>
    public bool HasEmptyItem { get; init; }

    public string? Description { get; init; }

    public bool Required { get; init; }

    /// <summary>For prose, code, csv and lists of values.</summary>
    public RawDefault? Default { get; init; }

    /// <summary>Its names in older notes.</summary>
    public EquatableArray<Located> OldNames { get; init; }

    /// <summary>For prose, code, csv and lists of values: the type (of one item).</summary>
    public RawType? Type { get; init; }

    /// <summary>For lists by patterns and tables with columns: the name of the items' record.</summary>
    public Located? ItemName { get; init; }

    /// <summary>Rows, columns or labels; of a section with parts or sections, the labels beside them.</summary>
    public EquatableArray<RawMember> Members { get; init; }

    /// <summary>The inline fields in the text before its sections.</summary>
    public EquatableArray<RawMember> Fields { get; init; }

    /// <summary>How they are written.</summary>
    public EquatableArray<string> Forms { get; init; }

    /// <summary>For rows: the cells of the table's first row.</summary>
    public EquatableArray<string> Headers { get; init; }

    /// <summary>The levels of its heading, each with its place; empty for the next one below the section around it.</summary>
    public EquatableArray<RawLevel> Levels { get; init; }

    /// <summary>Whether a thematic break above its heading belongs to it.</summary>
    public bool Rule { get; init; }

    /// <summary>The forms of its heading, whose holes are members; empty for the heading that is its key.</summary>
    public EquatableArray<RawPattern> Headings { get; init; }

    /// <summary>The types of the callout that its content is in, as written; empty for none.</summary>
    public EquatableArray<string> Callouts { get; init; }

    /// <summary>The forms of the callout's title; empty for any.</summary>
    public EquatableArray<RawPattern> Titles { get; init; }

    /// <summary>Of what repeats: the name of its record.</summary>
    public Located? Each { get; init; }

    /// <summary>Its parts.</summary>
    public EquatableArray<RawSection> Parts { get; init; }

    /// <summary>The sections below it.</summary>
    public EquatableArray<RawSection> Sections { get; init; }

    public EquatableArray<RawPattern> Patterns { get; init; }

    public RawTemplate? Query { get; init; }

    /// <summary>Of code: the languages of the block; empty for any.</summary>
    public EquatableArray<string> Languages { get; init; }
}
