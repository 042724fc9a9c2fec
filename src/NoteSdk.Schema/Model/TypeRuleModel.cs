using System;
using System.Linq;
using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Model;

/// <summary>One way in which a note belongs to a type: it is in one of the folders, and has one of the values of each key.</summary>
/// <param name="Folders">Paths in the vault with <c>/</c>, each with the folders below it; empty where the folder does not matter.</param>
/// <param name="Keys">Keys of the frontmatter; empty where the frontmatter does not matter.</param>
internal sealed record TypeRuleModel(EquatableArray<string> Folders, EquatableArray<TypeKeyModel> Keys)
{
    /// <summary>The rule of a schema without <c>by</c>: its type in the frontmatter.</summary>
    public static TypeRuleModel OfType(string type) => new(default, EquatableArray.Create(new TypeKeyModel(TypeKeyModel.Type, EquatableArray.Create(type))));

    /// <summary>Whether a note may fit both this rule and another one, and neither says more than the other.</summary>
    public bool Ties(TypeRuleModel other) =>
        Keys.Count == other.Keys.Count
        && Folders.IsEmpty == other.Folders.IsEmpty
        && (Folders.IsEmpty || Folders.Any(folder => other.Folders.Contains(folder)))
        && Keys.All(key => other.Keys.Any(key.Ties));
}
