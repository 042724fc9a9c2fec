using NoteSdk.Dql.Functions;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>
/// The types that a query sees for a schema's types. It assumes that notes follow their schema; if YAML reads a text as different values depending on its form,
/// all of them count.
/// </summary>
internal static class FieldTypes
{
    /// <summary>The possible types of a key of the frontmatter, or of an inline field.</summary>
    public static QueryTypes Of(MemberModel member) => member.Place switch
    {
        MemberPlace.Frontmatter when member.Type.IsList => QueryTypes.Array | Null,

        MemberPlace.Frontmatter => Of(member.Type) | Null,

        // The value of an inline field is what its text looks like; of several, there is no list with one.
        MemberPlace.Field => Of(member.Type) | Null | (member.Type.IsList ? QueryTypes.Array : None),
        MemberPlace.Map => QueryTypes.Object | Null,
        MemberPlace.Maps => QueryTypes.Array | Null,
        _ => Any,
    };

    // Dataview knows ISO 8601 only, and takes other dates for texts.
    private static QueryTypes Of(MemberType type) =>
        (type.Forms.IsEmpty ? ValueKinds.Find(type.Kind)?.Query : null) ?? ValueKinds.AnyText;
}
