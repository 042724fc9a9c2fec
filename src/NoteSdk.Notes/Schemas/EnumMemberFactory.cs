using NoteSdk.Schema.Model;

namespace NoteSdk.Notes.Schemas;

/// <summary>Makes members of an enum of a schema.</summary>
internal sealed class EnumMemberFactory(EnumModel type) : StructMemberFactory<EnumValue>(FormatOf(type), new EnumCheck(type))
{
    /// <summary>The schema gives a default by the member's name, not by its spelling.</summary>
    public override object? ReadDefault(string text) => new EnumValue(text);

    private static EnumFormat<EnumValue> FormatOf(EnumModel type) =>
        new([.. type.Members.Select(member => (new EnumValue(member.Name), member.Spellings.ToArray()))]);
}
