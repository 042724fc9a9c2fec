using NoteSdk.Notes.Schemas;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Workspace.Members;

/// <summary>Describes note types as data.</summary>
/// <param name="schemas">The schemas that the type is one of.</param>
internal sealed class TypeReader(NoteSchemas schemas)
{
    public WorkspaceType Read(NoteSchema schema)
    {
        // From the schema itself to its farthest parent, so that the nearest place of a member counts.
        SchemaFile[] files =
        [
            schema.File, .. schema.Model.Parents.Select(parent => schemas.Files.FirstOrDefault(file => file.Type?.Text == parent)).OfType<SchemaFile>(),
        ];
        return new WorkspaceType
        {
            Name = schema.Name,
            Path = schema.File.Path,
            Description = schema.Model.Description,
            Folder = schema.Folder,
            Members = [.. schema.SchemaMembers.Select((member, i) => Place(Read(member, schema, schema.Members[i]), files))],
        };
    }

    private static WorkspaceMember Read(SchemaMember member, NoteSchema schema, NoteTypeMember place) =>
        Describe(member.Model, schema.Model) with { Name = place.Name, Place = place.Place, Key = KeyOf(place.Place), Expected = member.Text.Expected };

    /// <summary>The key in the words of a place.</summary>
    private static string? KeyOf(string place)
    {
        const string before = "frontmatter '";
        return place.StartsWith(before, StringComparison.Ordinal) ? place[before.Length..^1] : null;
    }

    private static WorkspaceMember Describe(MemberModel model, NoteTypeModel type) => new()
    {
        Name = model.Name,
        Place = model.Source,
        Kind = WordOf(model.Type.Kind),
        IsList = model.Type.IsList,
        IsRequired = model.Required,
        Expected = ValueKinds.Find(model.Type.Kind)?.Expected ?? "a value",
        Default = DefaultOf(model, type),
        EnumMembers = [.. EnumOf(model.Type, type).Select(static one => new WorkspaceEnumMember(one.Name, [.. one.Spellings]))],
        LinkType = model.Type.NoteType,
        Formats = [.. model.Type.Forms],
        Items = model.Type is { Kind: ValueKind.Record, IsList: true } ? [.. model.Record!.Members.Select(one => Describe(one, type))] : [],
        Prompt = model.Prompt,
        Description = model.Description,
        OldNames = [.. model.OldNames],
    };

    /// <summary>The texts of a default; one that is made of the moment and of other members is the text with its holes.</summary>
    private static NoteList<string>? DefaultOf(MemberModel model, NoteTypeModel type)
    {
        if (model.DefaultText is { } made) return [made.ToString()];
        return model.Default is { } texts ? [.. texts.Select(text => SpellingOf(model.Type, text, type))] : null;
    }

    private static string WordOf(ValueKind kind) => kind switch
    {
        ValueKind.Enum => "enum",
        ValueKind.Record => "record",
        _ => TypeWords.Of(kind),
    };

    private static EquatableArray<EnumMemberModel> EnumOf(MemberType type, NoteTypeModel note) =>
        type.Kind == ValueKind.Enum ? note.Enums.First(known => known.Name == type.Name).Members : default;

    /// <summary>The default of an enum is given by the name of its member.</summary>
    private static string SpellingOf(MemberType type, string text, NoteTypeModel note) =>
        EnumOf(type, note).FirstOrDefault(one => one.Name == text)?.Spellings[0] ?? text;

    private static WorkspaceMember Place(WorkspaceMember member, SchemaFile[] files)
    {
        // What a heading with holes makes has no name of its own: then the section is the place.
        for (string name = member.Name; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('.'))])
        {
            foreach (SchemaFile file in files)
            {
                if (MemberPlaces.Find(file, name) is { } span) return member with { Path = file.Path, Range = Placed.RangeOf(span) };
            }
        }

        return member;
    }
}
