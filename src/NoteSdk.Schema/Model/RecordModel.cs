using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Model;

/// <summary>A generated record that is not a note: of a section's rows or labels, of the items of a list or a table, or of what repeats.</summary>
/// <param name="Name">Its C# name: <c>PersonContactInformation</c>, or for items as the schema says.</param>
/// <param name="IsShared">Whether the schema named it, so that several schemas may use it, each with the same members.</param>
/// <param name="Members">Its members in their order.</param>
internal sealed record RecordModel(string Name, bool IsShared, EquatableArray<MemberModel> Members)
{
    /// <summary>What it is a record of.</summary>
    public RecordKind Kind { get; init; }
}
