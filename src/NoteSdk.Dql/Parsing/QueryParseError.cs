using System.Collections.Generic;

namespace NoteSdk.Dql.Parsing;

/// <summary>Why a query cannot be parsed.</summary>
/// <param name="Offset">The farthest place that the parser got to, in UTF-16 units.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1, in UTF-16 units.</param>
/// <param name="Expected">What is possible there.</param>
/// <param name="Fault">What is wrong and, for a known mistake, how to fix it.</param>
internal sealed record QueryParseError(int Offset, int Line, int Column, IReadOnlyList<string> Expected, string Fault)
{
    /// <summary>Gets the fault with its place before it.</summary>
    public string Message => $"({Line},{Column}): {Fault}";
}
