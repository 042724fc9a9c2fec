using System.Globalization;
using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Fields;
using NoteSdk.Inference.Sections;
using NoteSdk.Inference.Values;

namespace NoteSdk.Inference.Writing;

/// <summary>Composes a schema of what was inferred, and says what supports each part of it.</summary>
/// <param name="repairs">What is changed of parts that the schema language refused.</param>
internal sealed class SchemaComposer(IReadOnlyDictionary<string, Repair> repairs)
{
    private const int MostMisfits = 3;

    /// <summary>Gets what the schema says.</summary>
    public List<InferenceClaim> Claims { get; } = [];

    /// <summary>The entries of fields.</summary>
    public IEnumerable<YamlEntry> Fields(IReadOnlyList<FieldGuess> fields) => fields.SelectMany(Field);

    /// <summary>The entries of sections.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="level">The level that they have where the schema says nothing.</param>
    public IEnumerable<YamlEntry> Sections(IReadOnlyList<SectionGuess> sections, int level) => sections.SelectMany(section => Section(section, level));

    /// <summary>The entries of what a section or the note itself holds; none for any text that is not asked for.</summary>
    /// <param name="content">The content.</param>
    /// <param name="name">What the records of its items are called.</param>
    /// <param name="part">The part that it is.</param>
    public List<YamlEntry> Content(ContentGuess content, string name, string part)
    {
        ContentShape shape = RepairOf(part) == Repair.Prose && content.Shape != ContentShape.None ? ContentShape.Prose : content.Shape;
        List<YamlEntry> entries = [];
        if (content.Hint is { } hint) entries.Add(new("hint", hint.Contains('\n', StringComparison.Ordinal) ? hint.Split('\n') : hint));
        if (content.Prompt is { } prompt) entries.Add(PromptOf(prompt));
        entries.AddRange(shape switch
        {
            ContentShape.Prose => [new("prose", "markdown")],
            ContentShape.Tasks => [new("list", "task")],
            ContentShape.List when content.Patterns.Count > 0 && RepairOf(part) != Repair.WithoutPatterns =>
                [new("list", Names.Singular(Names.Pascal(name, "Item"))), new("patterns", content.Patterns.ToList())],
            ContentShape.List => [new("list", content.Type)],
            ContentShape.Csv => [new("csv", content.Type)],
            ContentShape.Table => [new("list", Names.Singular(Names.Pascal(name, "Row"))),
                YamlEntry.OfMap("table", content.Members.Select(static member => new YamlEntry(member.Name, member.Type)))],
            ContentShape.Rows => [new("table", content.Header.ToList()),
                YamlEntry.OfMap("rows", content.Members.Select(static member => new YamlEntry(member.Name, member.Type)))],
            ContentShape.Labels => [YamlEntry.OfMap("labels", content.Members
                .Select(static member => new YamlEntry(member.Name, member.IsList ? new List<YamlEntry> { new("list", member.Type) } : member.Type)))],
            ContentShape.Query => [new("dataview", content.Query)],
            ContentShape.Code => content.Language.Length > 0 ? [new("code", "text"), new("language", content.Language)] : [new("code", "text")],
            ContentShape.Parts => [YamlEntry.OfMap("parts", content.Parts
                .Select(one => new YamlEntry(one.Name, Content(one.Content, name + " " + one.Name, $"{part}#{one.Name}"))))],
            _ => (IEnumerable<YamlEntry>)[],
        });
        return entries;
    }

    private IEnumerable<YamlEntry> Field(FieldGuess field)
    {
        string support = SupportOf(field.Support, field.Of);
        if (field.Shape == FieldShape.Mixed || RepairOf(field.Path) == Repair.LeftOut)
        {
            Claims.Add(new InferenceClaim(field.Path, "not one shape", field.Support, field.Of, IsOffered: true, []));
            return [YamlEntry.OfComment($"{field.Key}: left out, since no type takes all of its values  # {support}")];
        }

        if (field.Shape is FieldShape.Map or FieldShape.MapList)
        {
            Claims.Add(new InferenceClaim(field.Path, field.Shape == FieldShape.Map ? "map" : "list of maps", field.Support, field.Of, IsOffered: false, []));
            List<YamlEntry> map = [YamlEntry.OfMap("map", Fields(field.Keys))];
            if (field.Shape == FieldShape.MapList) map.Insert(0, new YamlEntry("list", Names.Singular(Names.Pascal(field.Key, "Item"))));
            AddName(map, field.Path, field.Key);
            return [YamlEntry.OfMap(field.Key, map, support, field.Path)];
        }

        string type = field.Shape == FieldShape.List ? "list " + field.Type : field.Type + (field.IsRequired ? "!" : "");
        if (field.Value?.Members is { } members) support += "; " + string.Join(", ", members
            .Select(static member => $"{member.Text} {member.Count.ToString(CultureInfo.InvariantCulture)}"));
        if (field.Lone > 0) support += $"; a single value in {field.Lone.ToString(CultureInfo.InvariantCulture)}";
        Claims.Add(new InferenceClaim(field.Path, type, field.Support, field.Of, IsOffered: false, []));
        List<YamlEntry> details = [new("type", type)];
        if (field.IsFileName) details.Add(new("from", "filename"));
        AddName(details, field.Path, field.Key);
        YamlEntry entry = new(field.Key, details.Count == 1 ? type : details, support, field.Path);
        return field.Value?.Offered is { } offered ? [entry, Offer(field.Path, field.Key, offered, field.Value)] : [entry];
    }

    private YamlEntry Offer(string part, string key, string offered, ValueGuess value)
    {
        int fitting = value.Count - value.Misfits.Count;
        InferenceMisfit[] misfits = [.. value.Misfits.Take(MostMisfits).Select(static one => one.ToMisfit())];
        Claims.Add(new InferenceClaim(part, offered, fitting, value.Count, IsOffered: true, [.. value.Misfits.Select(static one => one.ToMisfit())]));
        string shown = string.Join(", ", misfits.Select(static misfit => misfit.ToString()));
        return YamlEntry.OfComment($"{key}: {offered}  # {Number(fitting)} of {Number(value.Count)} would fit; {shown}");
    }

    private List<YamlEntry> Section(SectionGuess section, int level)
    {
        if (RepairOf(section.Path) == Repair.LeftOut) return [];
        ContentGuess content = section.Content;
        string support = SupportOf(section.Support, section.Of);
        if (content.Support < content.Of) support += $"; {Number(content.Support)} of {Number(content.Of)} have this form";
        Claims.Add(new InferenceClaim(section.Path, content.Shape.ToString().ToLowerInvariant(), content.Support, content.Of, IsOffered: false, []));
        foreach (string pattern in content.Patterns) Claims.Add(new InferenceClaim(section.Path, pattern, content.Support, content.Of, IsOffered: false, []));
        foreach (MemberGuess member in content.Members) Claims.Add(new InferenceClaim($"{section.Path}/{member.Name}", member.Type, member.Value.Count,
            section.Support, IsOffered: false, []));
        List<YamlEntry> entries = Content(content, section.Heading, section.Path);
        if (section.Levels is not [var only] || only != level) entries.Insert(0,
            new("level", section.Levels is [var one] ? Number(one) : section.Levels.Select(Number).ToList()));
        if (section.Sections.Count > 0) entries.Add(YamlEntry.OfMap("sections", Sections(section.Sections, section.Levels[0] + 1)));
        AddName(entries, section.Path, section.Heading);
        List<YamlEntry> found = [YamlEntry.OfMap(section.Heading, entries, support, section.Path)];
        if (content.Value is { Offered: { } offered } value) found.Add(Offer(section.Path, section.Heading, offered, value));
        foreach (MemberGuess member in content.Members
            .Where(static member => member.Value.Offered is not null)) found.Add(Offer($"{section.Path}/{member.Name}", member.Name, member.Value.Offered!,
            member.Value));
        return found;
    }

    /// <summary>A prompt: what is emphasised is written without its marks, and other text as lines.</summary>
    private static YamlEntry PromptOf(string prompt)
    {
        bool isEmphasised = prompt.Length > 2 && prompt[0] is '_' or '*' && prompt[^1] == prompt[0]
            && !prompt[1..^1].Contains(prompt[0], StringComparison.Ordinal) && !prompt.Contains('\n', StringComparison.Ordinal);
        return isEmphasised ? new("prompt", prompt[1..^1]) : new("prompt", prompt.Split('\n').ToList());
    }

    private void AddName(List<YamlEntry> entries, string part, string name)
    {
        if (RepairOf(part) == Repair.OtherName) entries.Add(new("as", Names.Pascal(name, "Other") + "Member"));
    }

    private Repair RepairOf(string part) => repairs.GetValueOrDefault(part, Repair.None);

    private static string SupportOf(int support, int of) =>
        $"{Number(support)} of {Number(of)}" + (support * 10 < of ? $" ({Number((int)Math.Round(100.0 * support / of))} %)" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
