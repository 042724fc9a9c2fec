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
    /// <summary>The possible types of a frontmatter key.</summary>
    public static QueryTypes Of(MemberModel member) => member.Place switch
    {
        MemberPlace.Frontmatter when member.Type.IsList => QueryTypes.Array | Null,

        // Dataview knows ISO 8601 only, and takes other dates for texts.
        MemberPlace.Frontmatter when !member.Type.Forms.IsEmpty => ValueKinds.AnyText | Null,
        MemberPlace.Frontmatter => (ValueKinds.Find(member.Type.Kind)?.Query ?? ValueKinds.AnyText) | Null,
        MemberPlace.Map => QueryTypes.Object | Null,
        MemberPlace.Maps => QueryTypes.Array | Null,
        _ => Any,
    };
}
