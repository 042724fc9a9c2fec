using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads <c>sections</c> and <c>parts</c>: what each of them holds.</summary>
internal sealed class SectionReader(SchemaReading reading, SyntaxReader syntax, MemberReader members)
{
    /// <summary>What labels should be, with an example.</summary>
    public const string ExpectedLabels = "a mapping of labels to types, such as {Background: text}";

    /// <summary>What fields should be, with an example.</summary>
    public const string ExpectedFields = "a mapping of keys to types, such as {mood: int}";

    private const string Expected = "a mapping that says what the section holds, such as {prose: markdown} or {list: text}";
    private const string ExpectedSections = "a mapping of headings, such as {Key Facts: {list: text}}";
    private const string ExpectedParts = "a mapping of names, such as {Lead: {prose: text}, Points: {list: text}}";
    private const string ExpectedHeadings = "a list of headings with holes, such as [\"{day:date}\"]";
    private const string ExpectedPart = "a mapping that says what the part holds, such as {prose: markdown} or {list: text}";
    private const string RequiredAdvice = "leave out the '!'; a section that must be there has 'required: true'";

    // The keys of which a section has one, and what each may be joined with.
    private static readonly string[] Kinds = ["prose", "list", "rows", "csv", "labels", "dataview", "code"];
    private static readonly string[] Shapes = [.. Kinds, "fields", "parts", "sections"];
    private static readonly string[] Keys = ["prose", "list", "patterns", "table", "rows", "csv", "fields", "labels", "form", "dataview", "code", "language",
        "parts", "sections", "headings", "each", "callout", "title", "level", "rule", "prompt", "hint", "empty", "default", "as", "was", "description",
        "required"];
    private static readonly string[] ContainerKeys = ["fields", "labels", "parts", "sections"];
    private static readonly string[] PartKeys = ["prose", "list", "patterns", "table", "rows", "csv", "dataview", "code", "language", "each", "callout",
        "title", "hint", "empty", "default", "as", "description", "required"];

    private readonly NoticeReader _notices = new(reading);

    /// <summary>The sections of a note.</summary>
    public EquatableArray<RawSection> ReadAll(YamlValue value) => ReadAll(value, 0);

    /// <summary>The parts of a note or of a section.</summary>
    public EquatableArray<RawSection> ReadParts(YamlValue value)
    {
        if (value is { Kind: YamlValueKind.Mapping, Entries.Count: 0, IsComplete: true })
            reading.Report(SchemaRules.InvalidValue, value.Span, "{}", "a mapping of parts", ExpectedParts);
        return reading.Mapping(value, ExpectedParts)
            .Where(static entry => entry.Value.IsComplete).Select(entry => Read(entry, LevelReader.Last, isPart: true)).OfType<RawSection>().ToEquatableArray();
    }

    /// <summary>The sections below one whose deepest level is <paramref name="level"/>, or below none.</summary>
    private EquatableArray<RawSection> ReadAll(YamlValue value, int level) =>
        reading.Mapping(value, ExpectedSections)
            .Where(static entry => entry.Value.IsComplete).Select(entry => Read(entry, level)).OfType<RawSection>().ToEquatableArray();

    private RawSection? Read(YamlEntry entry, int level, bool isPart = false)
    {
        if (!reading.IsLine(entry.Key, entry.KeySpan, isPart ? "the name of a part" : "a heading")
            || !reading.HasNoHoles(entry.Key, entry.KeySpan, isPart ? "the name of a part" : "a section's heading"))
            return null;

        var heading = new Located(entry.Key, entry.KeySpan);
        var parts = new Dictionary<string, YamlValue>();
        bool isMisspelled = false;
        foreach (YamlEntry part in reading.Mapping(entry.Value, isPart ? ExpectedPart : Expected))
        {
            bool isInCallout = isPart && part.Key is "labels" or "parts" && entry.Value.Entries.Any(static other => other.Key == "callout");
            if (isInCallout || (isPart ? PartKeys : Keys).Contains(part.Key))
                parts.Add(part.Key, part.Value);
            else if (part.Key == "map" || (isPart && part.Key is "fields" or "labels" or "parts" or "sections" or "headings" or "level"))
                isMisspelled = HasForeign(part, heading, isPart);
            else
                isMisspelled |= Shapes.Contains(reading.UnknownKey(part, isPart ? PartKeys : Keys, $"{TheNounOf(isPart)} '{YamlValue.Clip(entry.Key)}'"));
        }

        Located? name = parts.TryGetValue("as", out YamlValue? chosen) ? reading.ChosenName(chosen, "as", isType: false) ?? new("", chosen.Span) : null;
        var section = new RawSection
        {
            IsPart = isPart,
            Heading = heading,
            Name = name ?? members.MadeName(heading),
            Prompt = parts.TryGetValue("prompt", out YamlValue? prompt) ? _notices.Prompt(prompt) : null,
            PromptLines = prompt is null ? default : _notices.PromptLines(prompt),
            Hint = parts.TryGetValue("hint", out YamlValue? hint) ? _notices.Hint(hint) : default,
            Description = parts.TryGetValue("description", out YamlValue? text) ? reading.Text(text, "a text for 'description'") : null,
            OldNames = parts.TryGetValue("was", out YamlValue? was) ? reading.OldNames(was, "a heading") : default,
            Levels = parts.TryGetValue("level", out YamlValue? levels) ? new LevelReader(reading).Read(levels, heading, level) : default,
            Headings = parts.TryGetValue("headings", out YamlValue? headings) ? syntax.Patterns(headings, ExpectedHeadings) : default,
            Each = parts.TryGetValue("each", out YamlValue? each) ? members.ItemName(each, "Day", "each") : null,
            Callouts = parts.TryGetValue("callout", out YamlValue? callout) ? new CalloutReader(reading).Types(callout) : default,
            Titles = parts.TryGetValue("title", out YamlValue? title) ? syntax.Texts(title, "a text for 'title', such as \"Notes on {what}\"") : default,
            Rule = parts.TryGetValue("rule", out YamlValue? rule) && reading.Flag(rule, "rule"),
            Required = parts.TryGetValue("required", out YamlValue? required) && reading.Flag(required, "required"),
        };
        return entry.Value.Kind == YamlValueKind.Mapping && !isMisspelled ? ReadShape(section, parts, entry.Value, level) : section;
    }

    private RawSection ReadShape(RawSection section, Dictionary<string, YamlValue> parts, YamlValue whole, int level)
    {
        if (CalloutReader.FaultOf(section, parts.ContainsKey) is { } fault)
            return Fault(section, fault);
        if (!section.OldNames.IsEmpty && parts.ContainsKey("headings"))
            return Fault(section, "has both 'headings' and 'was'; write an old heading among the 'headings', of which the first is written");

        // What is named by labels, by order and by headings stands beside each other.
        List<string> shapes = Shapes.Where(parts.ContainsKey).ToList();
        if (shapes.Count > 1 && !shapes.All(ContainerKeys.Contains))
            return Fault(section, $"has both '{shapes[0]}' and '{shapes[1]}'; keep one of them");
        if (parts.ContainsKey("patterns") && !parts.ContainsKey("list"))
            return Fault(section, "has 'patterns' without a list; name the record of its items, as in 'list: ContextEntry'");
        if (parts.ContainsKey("table") && !(shapes.Count == 1 && shapes[0] is ("rows" or "list")))
        {
            return Fault(section, parts["table"].Kind == YamlValueKind.Sequence
                ? "has a 'table' without 'rows'; add them, as in 'rows: {Role: text}'"
                : "has a 'table' without a record for its rows; name it, as in 'list: Milestone'");
        }

        if (parts.ContainsKey("language") && !(shapes.Count == 1 && shapes[0] == "code"))
            return Fault(section, "has 'language', which only code has; write it beside 'code: text'");
        if (parts.ContainsKey("form") && !parts.ContainsKey("fields") && !parts.ContainsKey("labels"))
            new FormReader(reading).ReportWithoutUse(whole.Entries.First(static part => part.Key == "form"), TheNounOf(section.IsPart));
        if (shapes.Count == 0)
        {
            IEnumerable<string> known = section.IsPart ? Kinds.Where(PartKeys.Contains) : Shapes;
            return Fault(section, $"does not say what it holds; add one of {string.Join(", ", known.Select(static key => $"'{key}'"))}");
        }

        section = Shaped(section, shapes[0], parts, whole, level);
        if (!section.Forms.IsEmpty)
            new FormReader(reading).CheckLists(section.Members, section.Forms);
        if (!section.Callouts.IsEmpty && CalloutReader.HasQuery(section))
            return Fault(section, CalloutReader.QueryInside);
        if (section is { IsPart: true, Required: true, Shape: not (MemberPlace.Prose or MemberPlace.Code) })
            return Fault(section, "has 'required', which only the text of a part can be; leave it out");
        if (parts.TryGetValue("empty", out YamlValue? empty))
            section = WithEmptyItem(section, empty);
        if (!parts.TryGetValue("default", out YamlValue? initial))
            return section;
        if (section.Shape is MemberPlace.Rows or MemberPlace.Table or MemberPlace.Labels or MemberPlace.Sections or MemberPlace.Query)
            return Fault(section, "has a 'default', but holds no plain values; leave it out, or give it to the rows, labels or columns");
        return section with { Default = members.ReadDefault(initial) };
    }

    private RawSection WithEmptyItem(RawSection section, YamlValue empty)
    {
        if (section.Shape is not (null or MemberPlace.List or MemberPlace.Tasks or MemberPlace.Patterns))
            return Fault(section, "has 'empty', which only a list can have, whose new notes then have an empty item; leave it out");
        if (!reading.Flag(empty, "empty") && empty is { Kind: YamlValueKind.Scalar, Text: "false" })
            return Fault(section, "has 'empty: false', as every list is without items; leave it out");
        return section with { HasEmptyItem = true };
    }

    private RawSection Shaped(RawSection section, string shape, Dictionary<string, YamlValue> parts, YamlValue whole, int level)
    {
        YamlValue value = parts[shape];
        return shape switch
        {
            "prose" => WithType(section, MemberPlace.Prose, value, ["text", "markdown"]),
            "code" => WithType(section, MemberPlace.Code, value, ["text"]) with
            {
                Languages = parts.TryGetValue("language", out YamlValue? languages) ? ReadLanguages(languages) : default,
            },
            "csv" => WithType(section, MemberPlace.Csv, value, null),
            "labels" when parts.Keys.Any(static key => key is "fields" or "parts" or "sections") => ReadContainer(section, parts, whole, level),
            "labels" =>
                section with { Shape = MemberPlace.Labels,
                    Members = members.ReadAll(value, MemberPlace.Label, ExpectedLabels), Forms = Forms(parts) },
            "dataview" =>
                section with { Shape = MemberPlace.Query,
                    Query = syntax.Template(value, "the text of a query, such as 'LIST FROM \"Projects\"'", isLine: false) },
            "rows" => ReadRows(section, value, parts),
            "fields" or "parts" or "sections" => ReadContainer(section, parts, whole, level),
            _ => ReadList(section, value, parts),
        };
    }

    private RawSection WithType(RawSection section, MemberPlace place, YamlValue value, string[]? allowed)
    {
        string listAdvice = place == MemberPlace.Csv ? "write the type of one value, as in 'csv: text'" : "a list is written as '{list: text}'";
        RawType? type = syntax.SingleType(value, listAdvice, RequiredAdvice);
        if (type is not null && allowed is not null && !allowed.Contains(type.Syntax.Name))
        {
            reading.Report(SchemaRules.InvalidType, type.NameSpan, YamlValue.Clip(value.Text),
                $"write {string.Join(" or ", allowed.Select(word => $"'{Word(place)}: {word}'"))}");
            type = null;
        }

        return section with { Shape = place, Type = type };
    }

    /// <summary>One word or a list of them, as they stand behind a fence.</summary>
    private EquatableArray<string> ReadLanguages(YamlValue value)
    {
        const string OneOrMore = "a language such as tasks, or a list of them, such as [tasks, todo]";
        if (value is { Kind: YamlValueKind.Sequence, Items.Count: 0 })
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", "a list of languages", OneOrMore);

        var languages = new List<string>();
        foreach (YamlValue item in value.Kind == YamlValueKind.Sequence ? value.Items : [value])
        {
            if (reading.Line(item, OneOrMore, "a language") is not { } language || !reading.HasNoHoles(item, "a language"))
                continue;
            if (language.Any(static c => char.IsWhiteSpace(c) || c is '`' or '~'))
                reading.Report(SchemaRules.InvalidValue, item.Span, YamlValue.Clip(language), "a language", "one word, as in 'tasks'");
            else
                languages.Add(language);
        }

        return languages.ToEquatableArray();
    }

    private RawSection ReadRows(RawSection section, YamlValue value, Dictionary<string, YamlValue> parts)
    {
        const string ExpectedHeaders = "the two cells of the table's first row, as in [Field, Value]";
        EquatableArray<RawMember> rows = members.ReadAll(value, MemberPlace.Row, "a mapping of rows to types, such as {Role: text}");
        if (!parts.TryGetValue("table", out YamlValue? table))
            return Fault(section, "has 'rows' without 'table'; add the table's first row, as in 'table: [Field, Value]'");

        EquatableArray<string> headers = reading.Lines(table, ExpectedHeaders, "a cell of the table's first row");
        foreach (YamlValue header in table.Items)
            reading.HasNoHoles(header, "a cell of the table's first row");
        if (table.Kind == YamlValueKind.Sequence && table.Items.Count != 2)
            reading.Report(SchemaRules.InvalidValue, table.Span, $"{table.Items.Count} cells", "the first row of a table with rows", ExpectedHeaders);
        return section with { Shape = MemberPlace.Rows, Members = rows, Headers = headers };
    }

    private RawSection ReadContainer(RawSection section, Dictionary<string, YamlValue> parts, YamlValue whole, int level)
    {
        section = section with
        {
            Shape = MemberPlace.Sections,
            Members = parts.TryGetValue("labels", out YamlValue? labels) ? members.ReadAll(labels, MemberPlace.Label, ExpectedLabels) : default,
            Fields = parts.TryGetValue("fields", out YamlValue? fields) ? members.ReadAll(fields, MemberPlace.Field, ExpectedFields) : default,
            Forms = Forms(parts),
            Parts = parts.TryGetValue("parts", out YamlValue? own) ? ReadParts(own) : default,
        };
        return parts.ContainsKey("sections") ? ReadSections(section, whole, level) : section;
    }

    private EquatableArray<string> Forms(Dictionary<string, YamlValue> parts) =>
        parts.TryGetValue("form", out YamlValue? forms) ? new FormReader(reading).Read(forms) : default;

    private RawSection ReadSections(RawSection section, YamlValue whole, int level)
    {
        YamlEntry entry = whole.Entries.First(static part => part.Key == "sections");
        int deepest = section.Levels.IsEmpty ? Math.Max(level, LevelReader.Title) + 1 : section.Levels.Max(static own => own.Level);
        if (deepest >= LevelReader.Last)
        {
            reading.Report(SchemaRules.TooDeep, entry.KeySpan, $"The section '{YamlValue.Clip(section.Heading.Text)}'", "a section of its own",
                $"headings have levels 1 to {LevelReader.Last}; say what it holds with another key, such as 'list' or 'labels'");
            return section with { Shape = null };
        }

        if (entry.Value is { Kind: YamlValueKind.Mapping, Entries.Count: 0, IsComplete: true })
            reading.Report(SchemaRules.InvalidValue, entry.Value.Span, "{}", "the sections of a section", ExpectedSections);
        return section with { Shape = MemberPlace.Sections, Sections = ReadAll(entry.Value, deepest) };
    }

    private RawSection ReadList(RawSection section, YamlValue value, Dictionary<string, YamlValue> parts)
    {
        bool hasPatterns = parts.TryGetValue("patterns", out YamlValue? patterns);
        bool hasTable = parts.TryGetValue("table", out YamlValue? table);
        if (hasPatterns && hasTable)
            return Fault(section, "has both 'patterns' and 'table'; keep one of them");
        if (hasPatterns || hasTable)
        {
            section = section with { ItemName = members.ItemName(value, "ContextEntry") };
            return hasPatterns
                ? section with { Shape = MemberPlace.Patterns,
                    Patterns = syntax.Patterns(patterns!, "a list of patterns, such as [\"{date:date}: {summary}\"]") }
                : section with { Shape = MemberPlace.Table,
                    Members = members.ReadAll(table!, MemberPlace.Column, "a mapping of columns to types, such as {Name: text, Due: date}") };
        }

        RawType? type = syntax.SingleType(value, "write the type of one item, as in 'list: text'", "leave out the '!': an item of a list is always there");
        return section with { Shape = type is { Syntax.Name: "task" } ? MemberPlace.Tasks : MemberPlace.List, Type = type };
    }

    private RawSection Fault(RawSection section, string message)
    {
        reading.Report(SchemaRules.InvalidSection, section.Heading.Span, NounOf(section.IsPart), YamlValue.Clip(section.Heading.Text), message);
        return section;
    }

    // A mapping is a thing of the frontmatter; what is named by labels, parts or headings is found in a section or in the note.
    private bool HasForeign(YamlEntry key, Located heading, bool isPart)
    {
        reading.Report(SchemaRules.InvalidSection, key.KeySpan, NounOf(isPart), YamlValue.Clip(heading.Text), key.Key == "map"
            ? "has 'map', which only fields of the frontmatter have; write " + (isPart ? "'table' and 'rows'" : "'labels', or 'table' and 'rows'")
            : $"has '{key.Key}', which only a section has; put it beside 'parts', or under a heading of its own in 'sections'");
        return true;
    }

    private static string NounOf(bool isPart) => isPart ? "part" : "section";

    private static string TheNounOf(bool isPart) => "the " + NounOf(isPart);

    private static string Word(MemberPlace place) => place == MemberPlace.Prose ? "prose" : "code";
}
