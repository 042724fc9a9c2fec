using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Dql.Syntax;

/// <summary><c>{ a: 1 }</c>. Of equal keys the last one counts, at the position of the first.</summary>
internal sealed class ObjectExpression(IReadOnlyList<ObjectEntry> entries, QuerySpan span)
    : QueryExpression(span, [.. entries.Select(static entry => entry.Value)])
{
    public IReadOnlyList<ObjectEntry> Entries { get; } = entries;
}
