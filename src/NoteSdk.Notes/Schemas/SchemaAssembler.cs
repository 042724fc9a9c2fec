using NoteSdk.Schema.Model;

namespace NoteSdk.Notes.Schemas;

/// <summary>Builds a note type from the model of its schema with the same calls that generated code makes, so that both share one engine.</summary>
internal sealed class SchemaAssembler
{
    private static readonly ValueText s_task = new JsonValueText<TaskItem>(RecordJsonConverter<TaskItem>.Instance, "the text of a task",
        static task => task.Text, static text => new TaskItem(text));

    private static readonly ValueText s_query = new JsonValueText<DataviewQuery>(DataviewQueryJsonConverter.Instance, "the text of a query",
        static query => query.Text, static text => new DataviewQuery(text));

    private readonly NoteTypeModel _note;
    private List<SchemaMember> _members = [];

    public SchemaAssembler(NoteTypeModel note)
    {
        _note = note;
        Type = new NoteTypeBuilder(note.Type)
        {
            Folder = note.Folder,
            By = [.. note.By.Select(rule => new NoteTypeRule
            {
                Folders = [.. rule.Folders],
                Keys = [.. rule.Keys.Select(key => new NoteTypeKey(key.Name, [.. key.Values]))],
            })],
            Heading = note.Heading?.ToString(),
            Handle = note.Handle?.ToString(),
            Placeholders = [.. note.Placeholders],
            Forms = [.. note.Forms],
            Tail = note.Tail,
        };
        foreach (MemberModel member in note.Frontmatter) AddFrontmatter(member);
        foreach (MemberModel field in note.Fields) AddField(Type.OwnText, field, field.Name);
        foreach (MemberModel label in note.Labels) AddLabel(Type.OwnText, label, label.Name);
        foreach (MemberModel part in note.Parts) AddSection(part, Type.Part(part.Source), "");
        foreach (MemberModel section in note.Sections) AddSection(section, Type.Section(section.Source, section.Prompt, [.. section.OldNames]), "");
        AddFooter();
        for (int i = 0; i < _members.Count; i++)
        {
            if (_members[i].DefaultText is { } text) Type.Members[i].SetDefault(text);
            if (_members[i].Stamp is { } stamp) Type.Members[i].SetStamp(stamp);
            if (_members[i].DefaultLines.Count == 0) continue;
            Type.Members[i].SetDefaultLines([.. _members[i].DefaultLines]);
            _members[i].SetInitial(Type.Members[i].InitialValue);
        }
    }

    /// <summary>Gets the note type's parts.</summary>
    public NoteTypeBuilder Type { get; }

    /// <summary>Gets further information about the members, in the order of the members of <see cref="Type"/>.</summary>
    public IReadOnlyList<SchemaMember> Members => _members;

    private void AddFrontmatter(MemberModel member)
    {
        if (member.Place == MemberPlace.Map)
        {
            AddMap(Type.FrontmatterMap(member.Source, [.. member.OldNames]), member.Record!, member.Name);
            return;
        }

        if (member.Place == MemberPlace.Maps)
        {
            Type.FrontmatterMaps(member.Source, member.Name, AddItems(member), [.. member.OldNames], member.Empty);
            return;
        }

        MemberFactory factory = Add(member);
        if (member.Type.IsList) factory.FrontmatterList(Type, member.Source, member.Name, [.. member.OldNames], member.Empty);
        else if (member.FromFileName)
        {
            factory.Scalar(Type.FrontmatterOrFileName(member.Source, [.. member.OldNames], member.Empty), member.Name, member.Required);
        }
        else factory.Scalar(Type.Frontmatter(member.Source, [.. member.OldNames], member.Empty), member.Name, member.Required);
    }

    private void AddMap(FrontmatterMap map, RecordModel record, string parent)
    {
        foreach (MemberModel member in record.Members)
        {
            string path = PathOf(parent, member);
            if (member.Place == MemberPlace.Map) AddMap(map.Map(member.Source, [.. member.OldNames]), member.Record!, path);
            else if (member.Type.IsList) Add(member).MapList(map, member.Source, path, [.. member.OldNames], member.Empty);
            else Add(member).Scalar(map.Value(member.Source, [.. member.OldNames], member.Empty), path, member.Required);
        }
    }

    private void AddSection(MemberModel member, Section section, string parent)
    {
        if (!member.Headings.IsEmpty) section.WithHeadings([.. member.Headings.Select(form => form.Text)]);
        if (member.Required && member.Place is not (MemberPlace.Prose or MemberPlace.Code)) section.Required();
        if (!member.Levels.IsEmpty) section.AtLevel([.. member.Levels]);
        if (member.Rule) section.BelowRule();
        if (!member.PromptLines.IsEmpty) section.WithPrompt([.. member.PromptLines]);
        if (!member.Hint.IsEmpty) section.WithHint([.. member.Hint]);
        if (!member.Forms.IsEmpty) section.WithForms([.. member.Forms]);
        if (member.HasEmptyItem) section.WithEmptyItem();
        AddContent(member, section, PathOf(parent, member));
    }

    /// <summary>What a section, or all that stands below a heading with holes, holds.</summary>
    private void AddContent(MemberModel member, Section section, string path)
    {
        if (!member.Callouts.IsEmpty) section = section.Callout([.. member.Callouts], [.. member.Titles.Select(form => form.Text)]);
        switch (member.Place)
        {
            case MemberPlace.Rows:
                RowTable table = section.Rows([.. member.Headers]);
                foreach (MemberModel row in member.Record!.Members) Add(row).Scalar(table.Row(row.Source, [.. row.OldNames]), PathOf(path, row), row.Required);
                break;
            case MemberPlace.Labels:
                foreach (MemberModel label in member.Record!.Members) AddLabel(section, label, PathOf(path, label));
                break;
            case MemberPlace.Sections:
                AddMembers(member.Record!, section, path);
                break;
            case MemberPlace.Each:
                AddEach(member, section, path);
                break;
            case MemberPlace.Prose:
                Add(member).Scalar(section.Prose(), path, member.Required);
                break;
            case MemberPlace.Code:
                Add(member).Scalar(section.Code([.. member.Languages]), path, member.Required);
                break;
            case MemberPlace.Query:
                section.Dataview(path, member.Query!.ToString());
                _members.Add(new SchemaMember(member, new ValueCheck<DataviewQuery>(), s_query));
                break;
            case MemberPlace.Tasks:
                section.Tasks(path);
                _members.Add(new SchemaMember(member, new ValueCheck<TaskItem>(), s_task));
                break;
            case MemberPlace.Patterns:
                section.Lines(path, AddItems(member), [.. member.Patterns.Select(pattern => pattern.Text)]);
                break;
            case MemberPlace.Table:
                section.Table(path, AddItems(member), [.. member.Headers]);
                break;
            case MemberPlace.Csv:
                Add(member).Csv(section, path);
                break;
            default:
                Add(member).List(section, path);
                break;
        }
    }

    /// <summary>The members of a record of parts.</summary>
    private void AddMembers(RecordModel record, Section section, string path)
    {
        bool hasOwnText = record.Members.Any(member => member.Place is not (MemberPlace.Label or MemberPlace.Heading) && !member.IsContent);
        foreach (MemberModel member in record.Members)
        {
            string name = PathOf(path, member);
            if (member.Place == MemberPlace.Field) AddField(section.OwnText, member, name);
            else if (member.Place == MemberPlace.Label) AddLabel(hasOwnText ? section.OwnText : section, member, name);
            else if (member.Place == MemberPlace.Heading) Add(member).Scalar(section.Hole(member.Source), name, member.Required);
            else if (member.IsContent) AddContent(member, section, name);
            else if (member.IsPart) AddSection(member, section.Part(member.Source), path);
            else AddSection(member, section.Subsection(member.Source, member.Prompt, [.. member.OldNames]), path);
        }
    }

    /// <summary>A section that repeats, whose records have the same members as generated ones.</summary>
    private void AddEach(MemberModel member, Section section, string path)
    {
        RecordModel record = member.Record!;
        List<SchemaMember> outer = _members;
        _members = [];
        ItemCheck? check = null;
        ItemText? text = null;
        section.Each(path, root =>
        {
            AddMembers(record, root, "");
            SchemaMember[] members = [.. _members];
            NoteList<string> names = [.. root.Members.Select(one => one.Name)];
            text = new ItemText(record, names, members);
            check = new ItemCheck(record.Name, names, members);
            return check.ShapeOf(root.Members);
        });
        _members = outer;
        _members.Add(new SchemaMember(member, check!, text!));
    }

    private void AddField(Section section, MemberModel field, string path)
    {
        MemberFactory factory = Add(field);
        if (field.Type.IsList) factory.FieldList(section, field.Source, path, [.. field.OldNames], field.Empty);
        else factory.Scalar(section.Field(field.Source, [.. field.OldNames], field.Empty), path, field.Required);
    }

    private void AddLabel(Section section, MemberModel label, string path)
    {
        MemberFactory factory = Add(label);
        if (label is { Type.IsList: true, HasListBelow: false }) factory.LabelValues(section, label.Source, path, [.. label.OldNames]);
        else if (label.Type.IsList) factory.LabelList(section, label.Source, path, [.. label.OldNames]);
        else factory.Scalar(section.Label(label.Source, [.. label.OldNames]), path, label.Required);
    }

    private void AddFooter()
    {
        if (_note.Footer.IsEmpty) return;
        FooterPatterns footer = Type.Footer([.. _note.Footer.Select(pattern => pattern.Text)]);
        foreach (MemberModel hole in _note.FooterMembers) Add(hole).Scalar(footer.Hole(hole.Source), hole.Name, hole.Required);
    }

    /// <summary>The shape of a list's items, whose list is the member.</summary>
    private RecordShape<ItemValue> AddItems(MemberModel member)
    {
        RecordModel record = member.Record!;
        MemberFactory[] factories = [.. record.Members.Select(FactoryOf)];
        SchemaMember[] members = [.. record.Members.Zip(factories, Describe)];
        NoteList<string> names = [.. members.Select(one => one.Name)];
        ItemCheck check = new(record.Name, names, members);
        _members.Add(new SchemaMember(member, check, new ItemText(record, names, members)));
        return check.ShapeOf([.. record.Members.Zip(factories, (hole, factory) =>
            hole.Type.IsList ? factory.ListHole(hole.Source, [.. hole.OldNames]) : factory.Hole(hole.Source, hole.Required, [.. hole.OldNames]))]);
    }

    private MemberFactory Add(MemberModel member)
    {
        MemberFactory factory = FactoryOf(member);
        _members.Add(Describe(member, factory));
        return factory;
    }

    private MemberFactory FactoryOf(MemberModel member) => MemberFactory.Of(member.Type, _note.Enums);

    private static SchemaMember Describe(MemberModel member, MemberFactory factory) =>
        new(member, factory.Check, factory.Text, member.Default is { } texts ? [.. texts.Select(factory.ReadDefault).OfType<object>()] : null);

    private static string PathOf(string parent, MemberModel member) => parent.Length == 0 ? member.Name : $"{parent}.{member.Name}";
}
