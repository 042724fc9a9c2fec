using System.ComponentModel;
using NoteSdk.Notes.Codec.Queries;

namespace NoteSdk;

/// <content>What only generated code overrides or calls.</content>
public abstract partial record NoteRecord
{
    /// <summary>Passes all members to a writer. Generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void WriteMembers(NoteWriter note);

    /// <summary>The text of a hole in a derived text, such as <c>title</c> or <c>handle</c>; null if there is none. Generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual string? GetDerivedText(string name) => null;

    /// <summary>The handle of the note, as its schema derives it. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected string GetHandle() => Type.Layout.Handle?.Expand(this) ?? "";

    /// <summary>The query of a section: the schema's, filled in for this note, until another one is set. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DataviewQuery? GetQuery(Member<DataviewQuery?> member)
    {
        DataviewMember query = (DataviewMember)(NoteTypeMember)member;
        DataviewQuery? stored = _queries is null ? DataviewQuery.FromSchema : _queries[Type.Layout.IndexOf(query)];
        return ReferenceEquals(stored, DataviewQuery.FromSchema) ? new DataviewQuery(query.Query.Expand(this)) { IsFromSchema = true } : stored;
    }

    /// <summary>Sets the query of a section; null for a section without one. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetQuery(Member<DataviewQuery?> member, DataviewQuery? query)
    {
        // The record of a section that is below another one is passed as a whole, edited or not: the schema's query stays the schema's.
        if (query is { IsFromSchema: true } && ((DataviewMember)(NoteTypeMember)member).IsNested) query = DataviewQuery.FromSchema;
        if (_queries is null && ReferenceEquals(query, DataviewQuery.FromSchema)) return;
        DataviewQuery?[] queries = new DataviewQuery?[Type.Layout.Queries.Count];
        if (_queries is null) Array.Fill(queries, DataviewQuery.FromSchema);
        else _queries.CopyTo(queries, 0);
        queries[Type.Layout.IndexOf((DataviewMember)(NoteTypeMember)member)] = query;
        _queries = queries;
    }
}
