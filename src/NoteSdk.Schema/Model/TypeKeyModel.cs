using System;
using System.Linq;
using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Model;

/// <summary>A key of the frontmatter that tells the type of a note.</summary>
/// <param name="Name">The key. The key <c>tags</c> means all tags of the note, those of its text and those nested in one of the values, too.</param>
/// <param name="Values">The values, one of which the key has, or one of the items of its list; a new note gets the first.</param>
internal sealed record TypeKeyModel(string Name, EquatableArray<string> Values)
{
    /// <summary>The key that names the type of a note, where a schema says nothing else.</summary>
    public const string Type = "type";

    /// <summary>The key of the note's tags, whose values are compared without case.</summary>
    public const string Tags = "tags";

    /// <summary>How its values are compared.</summary>
    public StringComparer Comparer => Name == Tags ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether another key has the same name, and a value in common.</summary>
    public bool Ties(TypeKeyModel other) => Name == other.Name && Values.Any(value => other.Values.Contains(value, Comparer));
}
