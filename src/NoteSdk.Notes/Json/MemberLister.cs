using NoteSdk.Generated;

namespace NoteSdk.Notes.Json;

/// <summary>Lists the members of a record.</summary>
internal sealed class MemberLister : RecordVisitor
{
    public List<RecordMember> Members { get; } = [];

    private protected override bool IsDescribing => true;

    private protected override T Next<T>(T value) => value;

    private protected override DataviewQuery? NextQuery<TRecord>(TRecord record, Func<TRecord, DataviewQuery?> get) => DataviewQuery.FromSchema;

    private protected override void Add(RecordMember member) => Members.Add(member);
}
