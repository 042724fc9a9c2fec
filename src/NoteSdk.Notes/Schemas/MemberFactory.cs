using NoteSdk.Notes.Formats;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Notes.Schemas;

/// <summary>Makes the members and holes of one type of the schema language: what generated code does by naming the type's format.</summary>
internal abstract class MemberFactory
{
    /// <summary>Gets the check of the members' values.</summary>
    public abstract ValueCheck Check { get; }

    /// <summary>Gets what converts the members' values to JSON and to text.</summary>
    public abstract ValueText Text { get; }

    public static MemberFactory Of(MemberType type, IEnumerable<EnumModel> enums) => type.Kind switch
    {
        ValueKind.Text => new ClassMemberFactory<string>(Format.Text),
        ValueKind.Email => new ClassMemberFactory<string>(Format.Email),
        ValueKind.Tag => new ClassMemberFactory<string>(Format.Tag),
        ValueKind.Url => new ClassMemberFactory<Uri>(Format.Url),
        ValueKind.Markdown => new StructMemberFactory<Markdown>(Format.Markdown),
        ValueKind.Date when Forms(type) is { } forms => new StructMemberFactory<DateOnly>(Format.DateAs(forms), iso: Format.Date),
        ValueKind.Time when Forms(type) is { } forms => new StructMemberFactory<TimeOnly>(Format.TimeAs(forms), iso: Format.Time),
        ValueKind.DateTime when Forms(type) is { } forms => new StructMemberFactory<DateTime>(Format.DateTimeAs(forms), iso: Format.DateTime),
        ValueKind.Instant when Forms(type) is { } forms => new StructMemberFactory<DateTimeOffset>(Format.InstantAs(forms), iso: Format.Instant),
        ValueKind.Date => new StructMemberFactory<DateOnly>(Format.Date),
        ValueKind.Time => new StructMemberFactory<TimeOnly>(Format.Time),
        ValueKind.DateTime => new StructMemberFactory<DateTime>(Format.DateTime),
        ValueKind.Instant => new StructMemberFactory<DateTimeOffset>(Format.Instant),
        ValueKind.Int => new StructMemberFactory<long>(Format.Int),
        ValueKind.Number => new StructMemberFactory<decimal>(Format.Number),
        ValueKind.Bool => new StructMemberFactory<bool>(Format.Bool),
        ValueKind.Link => new StructMemberFactory<Link>(type.NoteType is null ? Format.Link : new LinkFormat(type.NoteType)),
        ValueKind.LinkOrText => new StructMemberFactory<LinkOr<string>>(Format.LinkOrText),
        ValueKind.LinkOrUrl => new StructMemberFactory<LinkOr<Uri>>(Format.LinkOrUrl),
        ValueKind.Embed => new StructMemberFactory<Link>(Format.Embed),
        ValueKind.Enum => new EnumMemberFactory(enums.First(known => known.Name == type.Name)),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "This kind has no format."),
    };

    public abstract NoteTypeMember Scalar(ScalarPlace place, string name, bool isRequired);

    public abstract NoteTypeMember FrontmatterList(NoteTypeBuilder type, string key, string name, string[] was, bool? empty);

    public abstract NoteTypeMember MapList(FrontmatterMap map, string key, string name, string[] was, bool? empty);

    public abstract NoteTypeMember List(Section section, string name);

    public abstract NoteTypeMember Csv(Section section, string name);

    public abstract NoteTypeMember FieldList(Section section, string key, string name, string[] was, bool? empty);

    public abstract NoteTypeMember LabelValues(Section section, string label, string name, string[] was);

    public abstract NoteTypeMember LabelList(Section section, string label, string name, string[] was);

    public abstract Hole Hole(string name, bool isRequired, string[] was);

    public abstract Hole ListHole(string name, string[] was);

    /// <summary>The value of a default, which the schema has checked; null if the format still cannot read it.</summary>
    public abstract object? ReadDefault(string text);

    private static string[]? Forms(MemberType type) => type.Forms.IsEmpty ? null : [.. type.Forms];
}
