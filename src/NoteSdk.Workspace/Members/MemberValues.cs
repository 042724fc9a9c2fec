using System.Collections;
using NoteSdk.Notes.Schemas;

namespace NoteSdk.Workspace.Members;

/// <summary>The values of members as lists of objects, whether the member is a list or not.</summary>
internal static class MemberValues
{
    /// <summary>The record of a note that has a schema.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static SchemaNote Require(VaultNote note) => note.Read() as SchemaNote
        ?? throw new InvalidOperationException($"The note '{note.Path}' is of no type that the vault has a schema of, so it has no members. Give its frontmatter "
            + "a 'type', or add a schema.");

    public static IEnumerable<object> ItemsOf(SchemaMember member, object? value)
    {
        if (value is null) return [];
        return member.Model.Type.IsList ? ((IEnumerable)value).Cast<object>() : [value];
    }
}
