using System.Collections.Generic;

namespace NoteSdk.Dql.Syntax;

/// <summary><c>SORT</c>.</summary>
internal sealed class SortOperation(IReadOnlyList<SortKey> keys, QuerySpan span) : QueryOperation(span)
{
    public IReadOnlyList<SortKey> Keys { get; } = keys;
}
