using System.Globalization;
using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Fields;
using NoteSdk.Inference.Patterns;
using NoteSdk.Inference.Sections;
using NoteSdk.Inference.Texts;
using NoteSdk.Inference.Values;
using NoteSdk.Inference.Writing;

namespace NoteSdk.Inference;

/// <summary>Builds the schema of notes of one type: infers its parts, writes them, and repairs what the schema language refuses.</summary>
internal sealed class SchemaBuilder(string type, IReadOnlyList<NoteFacts> notes, IReadOnlyList<InferenceNote> sources, InferenceOptions options)
{
    private const string File = "inferred.note.yaml";
    private const string NoTypeRule = "NOTE101";
    private const int MostRepairs = 200;
    private const int MostWorst = 10;
    private const int MostTried = 2000;
    private const double ShareOfFolder = 0.9;

    private readonly InferenceContext _context = new(notes);
    private IReadOnlyList<FieldGuess> _fields = [];
    private List<SectionGuess> _sections = [];
    private ContentGuess _own = new(ContentShape.None, 0, 0);
    private string? _heading;
    private string? _handle;
    private IReadOnlyList<string> _footer = [];
    private IReadOnlyList<string> _placeholders = [];

    /// <summary>Builds the schema.</summary>
    public InferredSchema Build(NoteList<InferenceMisfit> leftOut, CancellationToken cancellationToken)
    {
        _placeholders = PlaceholderInference.Find(Places.Of(notes));
        _context.Placeholders = [.. _placeholders];
        InferFields();
        cancellationToken.ThrowIfCancellationRequested();
        _sections = new SectionInference(_context).Infer([.. notes.Select(static note => (note, (IReadOnlyList<SectionFact>)note.Sections))]);
        InferTexts();
        InferOwn();
        cancellationToken.ThrowIfCancellationRequested();
        (string yaml, NoteSchema? schema, List<InferenceClaim> claims) = Write();
        (double learned, double heldOut, List<NoteDiagnostic> worst) = Try(schema, cancellationToken);
        return new InferredSchema
        {
            Type = type,
            Yaml = yaml,
            Learned = notes.Count(static note => !note.IsHeldOut),
            HeldOut = notes.Count(static note => note.IsHeldOut),
            LearnedDiagnostics = learned,
            HeldOutDiagnostics = heldOut,
            Claims = [.. claims],
            Worst = [.. worst.Take(MostWorst)],
            LeftOut = leftOut,
        };
    }

    private void InferFields()
    {
        List<FieldGuess> fields = new FieldInference(_context).Infer([.. notes.Select(static note => note.Frontmatter)]);
        _fields =
        [
            .. fields.Where(field => field.Key != "type" || TypeValue is null)
                .Select(field => ByVault(field) with { IsFileName = TemplateInference.IsFileName(field, notes) }),
        ];
    }

    /// <summary>The field with the type that the vault gives it, where no value contradicts that.</summary>
    private FieldGuess ByVault(FieldGuess field) => options.PropertyTypes.GetValueOrDefault(field.Key) switch
    {
        "number" when field.Type == "int" => field with { Type = "number" },
        "multitext" or "tags" or "aliases" when field.Shape == FieldShape.Value => field with { Shape = FieldShape.List, Type = field.Type },
        _ => field,
    };

    private void InferTexts()
    {
        TemplateInference templates = new(_fields);
        List<(NoteFacts Note, string Text)> queries = [.. notes.SelectMany(static note => QueriesOf(note.Sections).Select(text => (note, text)))];
        templates.FindHandle(queries);
        _handle = templates.Handle;
        List<(NoteFacts Note, string Text)> titles = [.. notes.Where(static note => note.Title is not null).Select(static note => (note, note.Title!.Heading))];
        string? heading = titles.Count >= notes.Count * ShareOfFolder ? templates.Find(titles) : null;
        _heading = heading is not null && heading.Contains('{', StringComparison.Ordinal) ? heading : null;
        _sections = [.. _sections.Select(section => WithQuery(section, notes
            .Select(static note => (note, (IReadOnlyList<SectionFact>)note.Sections)), templates))];
        List<ValueFact> footers = [.. notes.Where(static note => note.Footer is not null).Select(static note => note.Footer!)];
        if (footers.Count * 2 >= notes.Count && footers.Count >= 3) _footer = [.. FooterInference.Find(footers)];
    }

    private static IEnumerable<string> QueriesOf(IEnumerable<SectionFact> sections) =>
        sections.SelectMany(static section => section.Blocks.Where(static block => block.Shape == BlockShape.Query).Select(static block => block.Text)
            .Concat(QueriesOf(section.Sections)));

    private static SectionGuess WithQuery(SectionGuess section, IEnumerable<(NoteFacts Note, IReadOnlyList<SectionFact> Sections)> lists,
        TemplateInference templates)
    {
        List<(NoteFacts Note, SectionFact Section)> own = [.. lists
            .SelectMany(list => list.Sections.Where(one => one.Heading == section.Heading).Take(1).Select(one => (list.Note, one)))];
        SectionGuess found = section with { Sections = [.. section.Sections
            .Select(inner => WithQuery(inner, own.Select(static one => (one.Note, (IReadOnlyList<SectionFact>)one.Section.Sections)), templates))] };
        if (section.Content.Shape != ContentShape.Query) return found;
        List<(NoteFacts, string)> texts = [.. own
            .SelectMany(static one => one.Section.Blocks.Where(static block => block.Shape == BlockShape.Query).Take(1)
            .Select(block => (one.Note, block.Text)))];
        string query = templates.Find(texts) ?? TemplateText.Escape(section.Content.Query);
        return found with { Content = section.Content with { Query = query } };
    }

    private void InferOwn()
    {
        List<Body> bodies = [.. notes.Select(static note => new Body(note, note.Blocks)).Where(static body => body.Content.Count > 0)];
        if (bodies.Count >= InferenceContext.LeastOf(notes.Count)) _own = new ContentInference(_context).Guess("Text", bodies);
    }

    /// <summary>Writes the schema until the schema language takes it: each part that it refuses says less.</summary>
    private (string Yaml, NoteSchema? Schema, List<InferenceClaim> Claims) Write()
    {
        Dictionary<string, Repair> repairs = [];
        for (int i = 0; ; i++)
        {
            SchemaComposer composer = new(repairs);
            YamlWriter writer = new();
            Compose(composer, writer);
            NoteSchemas schemas = NoteSchemas.Parse((File, writer.Text));
            string? part = schemas.Diagnostics.Where(static found => found.Severity >= NoteSeverity.Warning).Select(found => writer.PartAt(found.Line))
                .FirstOrDefault(part => part.Length > 0 && repairs.GetValueOrDefault(part) != Repair.LeftOut);
            if (part is null || i == MostRepairs) return (writer.Text, schemas.TryGet(type, out NoteSchema? schema) ? schema : null, composer.Claims);
            repairs[part] = repairs.GetValueOrDefault(part) + 1;
        }
    }

    private void Compose(SchemaComposer composer, YamlWriter writer)
    {
        int heldOut = notes.Count(static note => note.IsHeldOut);
        writer.Comment("yaml-language-server: $schema=./note-type.schema.json");
        string tried = heldOut > 0 ? $", of which {Number(heldOut)} were held out to try it" : "; too few to hold some out";
        writer.Comment($"Inferred from {Number(notes.Count)} notes{tried}. Behind each part: how many have it.");
        int broken = notes.Count(static note => note.IsBroken);
        if (broken > 0) writer.Comment($"The frontmatter of {Number(broken)} could not be read as a whole.");
        List<YamlEntry> entries = [new("type", type)];
        if (By() is { } by) entries.Add(by);
        if (Folder is { Length: > 0 } folder) entries.Add(new("folder", folder));
        if (_handle is not null) entries.Add(new("handle", _handle));
        if (_heading is not null) entries.Add(new("heading", _heading));
        if (_placeholders.Count > 0) entries.Add(new("placeholders", _placeholders.ToList()));
        if (_context.Enums.All.Count > 0) entries.Add(YamlEntry.OfMap("enums", _context.Enums.All.Select(EnumEntry)));
        List<YamlEntry> fields = [.. composer.Fields(_fields)];
        if (fields.Exists(static field => field.Key is not null)) entries.Add(YamlEntry.OfMap("frontmatter", fields));
        else entries.AddRange(fields);
        entries.AddRange(Own(composer));
        if (_sections.Count > 0) entries.Add(YamlEntry.OfMap("sections", composer.Sections(_sections, 2)));
        if (_footer.Count > 0) entries.Add(new("footer", _footer.ToList(), null, "footer"));
        writer.Write(entries);
    }

    private IEnumerable<YamlEntry> Own(SchemaComposer composer)
    {
        if (_own.Shape == ContentShape.None) return [];
        if (_own.Shape is ContentShape.Labels or ContentShape.Parts) return composer.Content(_own with { Prompt = null, Hint = null }, "Text", "text")
            .Select(static entry => entry with { Part = "text" });
        List<YamlEntry> content = composer.Content(_own with { Prompt = null }, "Text", "text");
        return [YamlEntry.OfMap("parts", [YamlEntry.OfMap(_own.Shape == ContentShape.Prose ? "Text" : "Content", content, null, "text")])];
    }

    private static YamlEntry EnumEntry((string Name, List<List<string>> Members) one) =>
        one.Members.TrueForAll(static spellings => spellings.Count == 1)
            ? new YamlEntry(one.Name, one.Members.ConvertAll(static spellings => spellings[0]))
            : YamlEntry.OfMap(one.Name, one.Members
                .Select(static (spellings, index) => new YamlEntry(Names.Pascal(spellings[0], "Member" + Number(index + 1)), spellings)));

    /// <summary>The value of the frontmatter's type, where all notes have the same.</summary>
    private string? TypeValue
    {
        get
        {
            string[] values = [.. notes.Select(static note => note.Find("type") is { Kind: NodeKind.Scalar } node ? node.Value.Text : "")
                .Distinct(StringComparer.Ordinal)];
            return values is [{ Length: > 0 } only] ? only : null;
        }
    }

    /// <summary>The folder that nine of ten notes are in; empty if there is none.</summary>
    private string Folder
    {
        get
        {
            IGrouping<string, NoteFacts> most = notes.GroupBy(static note => note.Folder, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).First();
            return most.Count() >= notes.Count * ShareOfFolder ? most.Key : "";
        }
    }

    /// <summary>By what the notes are told from others: their type, or the folder that all are below.</summary>
    private YamlEntry? By()
    {
        if (TypeValue is { } value) return value == type ? null : YamlEntry.OfMap("by", [new("type", value)]);
        string[] shared = notes[0].Folder.Split('/');
        int length = shared.Length;
        foreach (NoteFacts note in notes)
        {
            string[] folders = note.Folder.Split('/');
            length = Math.Min(length, folders.Zip(shared).TakeWhile(static pair => pair.First == pair.Second).Count());
        }

        string folder = string.Join('/', shared.Take(length));
        return folder.Length > 0 ? YamlEntry.OfMap("by", [new("folder", folder)]) : null;
    }

    /// <summary>How many warnings and errors the schema has in the notes.</summary>
    private (double Learned, double HeldOut, List<NoteDiagnostic> Worst) Try(NoteSchema? schema, CancellationToken cancellationToken)
    {
        int[] counts = new int[2];
        int[] tried = new int[2];
        List<List<NoteDiagnostic>> worst = [];
        for (int i = 0; schema is not null && i < Math.Min(sources.Count, MostTried); i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<NoteDiagnostic> found = [.. schema.Parse(sources[i].Utf8, sources[i].Path).Diagnostics.Where(IsFinding)];
            int part = notes[i].IsHeldOut ? 1 : 0;
            counts[part] += found.Count;
            tried[part]++;
            if (found.Count > 0) worst.Add(found);
        }

        double MeanOf(int part) => tried[part] == 0 ? 0 : (double)counts[part] / tried[part];
        return (MeanOf(0), MeanOf(1), [.. worst.OrderByDescending(static found => found.Count).ThenBy(static found => found[0].Path, StringComparer.Ordinal)
            .Select(static found => found[0])]);
    }

    /// <summary>Whether a diagnostic is about what a note holds: all notes count as of the type, also where nothing in them tells it.</summary>
    private static bool IsFinding(NoteDiagnostic found) => found.Severity >= NoteSeverity.Warning && found.Id != NoTypeRule;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
