using static NoteSdk.Schema.Queries.QueryTypes;

namespace NoteSdk.Schema.Queries;

/// <summary>
/// The types that a query finds for a schema's types. A note that follows its schema is assumed; where YAML makes one value of several forms of a text, all of them count.
/// </summary>
internal static class FieldTypes
{
    /// <summary>What the value of a frontmatter key may be.</summary>
    public static QueryTypes Of(MemberModel member) => member.Place switch
    {
        MemberPlace.Frontmatter when member.Type.IsList => QueryTypes.Array | Null,
        MemberPlace.Frontmatter => Of(member.Type.Kind) | Null,
        MemberPlace.Map => QueryTypes.Object | Null,
        MemberPlace.Maps => QueryTypes.Array | Null,
        _ => Any,
    };

    /// <summary>What a value of a kind may be, where it is there.</summary>
    public static QueryTypes Of(ValueKind kind) => kind switch
    {
        ValueKind.Date => Date,
        ValueKind.DateTime or ValueKind.Instant => Date | QueryTypes.String,
        ValueKind.Int or ValueKind.Number => Number,
        ValueKind.Bool => QueryTypes.Boolean,
        // Without quotes the brackets of a link are two lists in YAML.
        ValueKind.Link => Link | QueryTypes.Array,
        ValueKind.Email or ValueKind.Url => QueryTypes.String,
        // `10` is a number, `5m` a duration, `2026-01-01` a date, `true` a boolean, `[[a]]` a link, whatever the schema says.
        _ => QueryTypes.String | Number | QueryTypes.Boolean | Date | Duration | Link | QueryTypes.Array,
    };
}
