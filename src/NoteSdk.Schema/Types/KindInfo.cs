using System;
using NoteSdk.Dql.Functions;

namespace NoteSdk.Schema.Types;

/// <summary>What the schema language knows about a kind of single values that has a word.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Word">Its word in schemas.</param>
/// <param name="CSharp">Its C# type, with a full name so that a consumer's names cannot conflict.</param>
/// <param name="Query">The types that such a value of the frontmatter can have in a query, if it exists.</param>
/// <param name="Expected">What is expected of a text, with an example.</param>
/// <param name="IsValue">Whether a text of a schema (a default) is such a value. The runtime reads values of notes by its own, faster code.</param>
internal sealed record KindInfo(ValueKind Kind, string Word, string CSharp, QueryTypes Query, string Expected, Func<string, bool> IsValue)
{
    /// <summary>Gets a value indicating whether it is text in C# too, so that any text can be held, and stands for itself in headings and handles.</summary>
    public bool IsText => CSharp == "string";
}
