using NoteSdk.Fuzz.Choosing;
using NoteSdk.Generated;
using NoteSdk.Notes.Schemas;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Laws.Tests.Shapes;

/// <summary>A list of random patterns, resolved as a schema's are, and values for their holes. The holes of a name have one type in the whole list.</summary>
internal sealed class PatternCase
{
    public const string Path = "x.note.yaml";

    private const string Enums = "enums:\n  Mark: {Plus: [\"+\", plus], More: \"++\", Check: [\"✅\", \"âœ…\"], Done: [done, \"done: yes\"]}\n";

    private static readonly string[] Types = ["text", "text", "text", "date", "time", "datetime", "instant", "int", "number", "bool", "link", "url", "tag", "email", "markdown", "Mark"];

    private static readonly string[] Literals =
        [": ", " - ", " ", "-", "(", ")", " (via ", "[", "]]", "+", "1", "T", "{{", "}}", "é", "::", "done", ". ", "\\\"", "|", "x", "aa", "[[", "*", ",", "🎉"];

    private static readonly string[] Pieces =
    [
        "2026-01-31", "2025-02-30", "09:30", "09:30:15.", "2026-01-31T09:30", "2026-01-31 09:30+01:00", "1", "-12", "2.5", "1e3", "99999999999999999999", "true", "FALSE", "trueish",
        "[[a]]", "[[a b|c]]", "![[x#y]]", "[[a[[b]]", "https://example.org/a?b=c", "x", "two words", "é", "😀", "+", "++", "plus", "done", "✅", "âœ…", "done: yes", "#tag", "\\", ".", "",
    ];

    private readonly string[] _types;
    private readonly string[] _patterns;

    /// <summary>Draws the patterns.</summary>
    public PatternCase(Choices c)
    {
        _types = [c.Of<string>(Types), c.Of<string>(Types), c.Of<string>(Types), c.Of<string>(Types)];
        _patterns = [.. Enumerable.Range(0, 1 + c.Below(3)).Select(_ => Pattern(c))];
        Yaml = $"type: x\n{Enums}sections:\n  Items: {{list: Entry, patterns: [{string.Join(", ", _patterns.Select(pattern => $"\"{pattern}\""))}]}}\n";
        NoteSchemas schemas = NoteSchemas.Parse((Path, Yaml));
        Schema = schemas.TryGet("x", out NoteSchema? schema) ? schema : null;
    }

    /// <summary>Gets the schema with the patterns.</summary>
    public string Yaml { get; }

    /// <summary>Gets the schema, read; null where the patterns are refused.</summary>
    public NoteSchema? Schema { get; }

    /// <summary>Gets the section's member.</summary>
    public MemberModel Section => Schema!.Model.Sections[0];

    /// <summary>The holes and the items' shape, as the run-time reader has them.</summary>
    public (Hole[] Holes, RecordShape<ItemValue> Shape) MakeShape()
    {
        IReadOnlyList<MemberModel> members = Section.Record!.Members;
        Hole[] holes = [.. members.Select(member => MemberFactory.Of(member.Type, Schema!.Model.Enums).Hole(member.Source, member.Required, []))];
        NoteList<string> names = [.. members.Select(member => member.Name)];
        return (holes, new RecordShape<ItemValue>(
            holes,
            item =>
            {
                object?[] values = new object?[holes.Length];
                for (int i = 0; i < values.Length; i++) values[i] = holes[i].ReadValue(item);
                return new ItemValue(names, values);
            },
            (value, item) =>
            {
                for (int i = 0; i < holes.Length; i++) holes[i].SetValue(item, value[names[i]]);
            }));
    }

    /// <summary>An item of random values, some of which no line can hold.</summary>
    public ItemValue Item(Choices c) => new([.. Section.Record!.Members.Select(member => (member.Name, !member.Required && c.OneIn(3) ? null : Value(member.Type, c)))]);

    /// <summary>A line of one of the patterns with other texts in its holes, so that it is nearly right; or a line of anything.</summary>
    public string Line(Choices c)
    {
        if (c.OneIn(5)) return Texts.Any(c);
        PatternModel pattern = Section.Patterns[c.Below(Section.Patterns.Count)];
        return string.Concat(pattern.Parts.Select(part => part.Hole is null ? part.Literal : Piece(c)));
    }

    private static string Piece(Choices c) => c.Way<string>(x => x.Of<string>(Pieces), x => x.Of<string>(Pieces) + x.Of<string>(Literals) + x.Of<string>(Pieces), Texts.Plain, x => x.OneIn(3) ? Texts.Any(x) : "word");

    private static object Value(MemberType type, Choices c) => type.Kind switch
    {
        ValueKind.Url => Values.Url(c),
        ValueKind.Markdown => new Markdown(Text(c)),
        ValueKind.Date => Values.Date(c),
        ValueKind.Time => Values.Time(c),
        ValueKind.DateTime => Values.Moment(c),
        ValueKind.Instant => Values.Instant(c),
        ValueKind.Int => Values.Int(c),
        ValueKind.Number => Values.Number(c),
        ValueKind.Bool => Values.Bool(c),
        ValueKind.Link => Values.Link(c),
        ValueKind.Enum => new EnumValue(c.Of<string>(["Plus", "More", "Check", "Done"])),
        _ => Text(c),
    };

    private static string Text(Choices c) => c.OneIn(3) ? Texts.Any(c) : Piece(c);

    private string Pattern(Choices c)
    {
        string[] parts = new string[1 + c.Below(6)];
        for (int i = 0; i < parts.Length; i++) parts[i] = c.Below(2) == i % 2 || c.OneIn(4) ? Hole(c) : c.Of<string>(Literals);
        return string.Concat(parts);
    }

    private string Hole(Choices c)
    {
        int name = c.Below(_types.Length);
        return $"{{{"abcd"[name]}:{_types[name]}}}";
    }
}
