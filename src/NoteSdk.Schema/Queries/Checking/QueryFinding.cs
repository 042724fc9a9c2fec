using System.Globalization;
using System.Linq;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>A mistake in a query, or something in it that is unlikely to do what is meant.</summary>
/// <param name="Rule">The kind of mistake, with its message format.</param>
/// <param name="Span">Where in the query.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record QueryFinding(SchemaRule Rule, QuerySpan Span, EquatableArray<string> Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.ToArray<object>());
}
