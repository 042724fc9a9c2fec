using NoteSdk.Dql.Functions;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>
/// The types that a query finds for a schema's types. A note that follows its schema is assumed; where YAML makes one value of several forms of a text, all of
/// them count.
/// </summary>
internal static class FieldTypes
{
    /// <summary>What the value of a frontmatter key may be.</summary>
    public static QueryTypes Of(MemberModel member) => member.Place switch
    {
        MemberPlace.Frontmatter when member.Type.IsList => QueryTypes.Array | Null,
        MemberPlace.Frontmatter => (ValueKinds.Find(member.Type.Kind)?.Query ?? ValueKinds.AnyText) | Null,
        MemberPlace.Map => QueryTypes.Object | Null,
        MemberPlace.Maps => QueryTypes.Array | Null,
        _ => Any,
    };
}
