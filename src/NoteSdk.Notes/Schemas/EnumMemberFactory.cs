using NoteSdk.Schema.Model;

namespace NoteSdk.Notes.Schemas;

/// <summary>Makes members of an enum of a schema.</summary>
internal sealed class EnumMemberFactory : StructMemberFactory<EnumValue>
{
    public EnumMemberFactory(EnumModel type)
        : this(type, FormatOf(type))
    {
    }

    private EnumMemberFactory(EnumModel type, EnumFormat<EnumValue> format)
        : base(format, new EnumCheck(type), text: new EnumText(type, format))
    {
    }

    /// <summary>The schema gives a default by the member's name, not by its spelling.</summary>
    public override object? ReadDefault(string text) => new EnumValue(text);

    private static EnumFormat<EnumValue> FormatOf(EnumModel type) =>
        new([.. type.Members.Select(member => (new EnumValue(member.Name), member.Spellings.ToArray()))]);
}
