using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>
/// The types that the notes of a query can have, as far as the query restricts them: by a folder or a tag of a schema, or by <c>type = "…"</c>. Null means that
/// they may be of any type or none.
/// </summary>
internal static class CandidateTypes
{
    /// <summary>The types of the notes of a source, limited to the types that count in the catalogue.</summary>
    public static IReadOnlyList<NoteFields>? Of(SourceExpression? source, QueryCatalog catalog) =>
        Both(Of(source, catalog.Types), catalog.Rows.Count > 0 ? catalog.Rows : null);

    /// <summary>The types of the notes of a source.</summary>
    private static IReadOnlyList<NoteFields>? Of(SourceExpression? source, IReadOnlyList<NoteFields> types) => source switch
    {
        FolderSource folder => Below(folder.Path, types, static type => type.Folders, StringComparison.Ordinal),
        TagSource tag => Below(tag.Tag.TrimStart('#'), types, static type => type.Tags, StringComparison.OrdinalIgnoreCase),
        BinarySource { IsAnd: true } both => Both(Of(both.Left, types), Of(both.Right, types)),
        BinarySource either => Either(Of(either.Left, types), Of(either.Right, types)),
        _ => null,
    };

    /// <summary>The types that are left if a condition must hold.</summary>
    public static IReadOnlyList<NoteFields>? Narrow(IReadOnlyList<NoteFields>? candidates, QueryExpression condition, IReadOnlyList<NoteFields> types)
    {
        if (condition is BinaryExpression { Operator: BinaryOperator.And } and)
            return Narrow(Narrow(candidates, and.Left, types), and.Right, types);
        if (condition is not BinaryExpression { Operator: BinaryOperator.Equal } equal
            || (TypeName(equal.Left, equal.Right) ?? TypeName(equal.Right, equal.Left)) is not { } name)
            return candidates;
        List<NoteFields> named = [.. types.Where(type => type.Type == name)];
        return named.Count > 0 ? named : candidates;
    }

    private static string? TypeName(QueryExpression field, QueryExpression value) =>
        field is VariableExpression { Name: "type" } && value is LiteralExpression literal ? literal.Value as string : null;

    // A folder with notes of several types may have notes of other types too; a folder of a single type, or below it, does not.
    private static IReadOnlyList<NoteFields>? Below(string path, IReadOnlyList<NoteFields> types, Func<NoteFields, EquatableArray<string>> select,
        StringComparison comparison)
    {
        if (!types.Any(type => select(type).Any(own => IsWithin(path, own, comparison))))
            return null;
        return [.. types.Where(type => select(type).Any(own => IsWithin(path, own, comparison) || IsWithin(own, path, comparison)))];
    }

    private static bool IsWithin(string path, string outer, StringComparison comparison) =>
        path.StartsWith(outer, comparison) && (path.Length == outer.Length || path[outer.Length] == '/');

    private static IReadOnlyList<NoteFields>? Both(IReadOnlyList<NoteFields>? left, IReadOnlyList<NoteFields>? right)
    {
        if (left is null || right is null)
            return left ?? right;
        List<NoteFields> common = [.. left.Intersect(right)];
        return common.Count > 0 ? common : null;
    }

    private static IReadOnlyList<NoteFields>? Either(IReadOnlyList<NoteFields>? left, IReadOnlyList<NoteFields>? right) =>
        left is null || right is null ? null : [.. left.Union(right)];
}
