using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Dql.Syntax;

/// <summary><c>{ a: 1 }</c>. Of equal keys the last counts, at the place of the first.</summary>
internal sealed class ObjectExpression(IReadOnlyList<ObjectEntry> entries, QuerySpan span)
    : QueryExpression(span, [.. entries.Select(static entry => entry.Value)])
{
    public IReadOnlyList<ObjectEntry> Entries { get; } = entries;
}
