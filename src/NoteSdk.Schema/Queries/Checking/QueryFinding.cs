using System.Globalization;
using System.Linq;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>A mistake in a query, or something in it that hardly does what is meant.</summary>
/// <param name="Rule">What kind of mistake it is, with the form of its message.</param>
/// <param name="Span">Where in the query.</param>
/// <param name="Arguments">What the message is filled with.</param>
internal sealed record QueryFinding(SchemaRule Rule, QuerySpan Span, EquatableArray<string> Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.ToArray<object>());
}
