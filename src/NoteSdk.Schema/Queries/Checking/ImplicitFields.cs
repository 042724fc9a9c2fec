using System;
using System.Collections.Generic;
using NoteSdk.Dql.Functions;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>The fields that every note, and every list item, has (NoteSdk.Dql/README.md, sections 6 and 7).</summary>
internal static class ImplicitFields
{
    /// <summary>Gets the fields below <c>file</c>.</summary>
    public static IReadOnlyDictionary<string, QueryTypes> File { get; } = new Dictionary<string, QueryTypes>(StringComparer.Ordinal)
    {
        ["path"] = QueryTypes.String, ["folder"] = QueryTypes.String, ["name"] = QueryTypes.String, ["ext"] = QueryTypes.String,
        ["link"] = Link, ["size"] = Number,
        ["ctime"] = Date, ["mtime"] = Date, ["cday"] = Date, ["mday"] = Date, ["day"] = Date | Null,
        ["etags"] = QueryTypes.Array, ["tags"] = QueryTypes.Array, ["aliases"] = QueryTypes.Array, ["outlinks"] = QueryTypes.Array,
        ["inlinks"] = QueryTypes.Array,
        ["lists"] = QueryTypes.Array, ["tasks"] = QueryTypes.Array, ["frontmatter"] = QueryTypes.Object, ["starred"] = QueryTypes.Boolean,
    };

    /// <summary>Gets the fields that a row of a <c>TASK</c> query always has.</summary>
    public static IReadOnlyDictionary<string, QueryTypes> Task { get; } = new Dictionary<string, QueryTypes>(StringComparer.Ordinal)
    {
        ["symbol"] = QueryTypes.String, ["text"] = QueryTypes.String, ["path"] = QueryTypes.String, ["status"] = QueryTypes.String, ["blockId"] = Any,
        ["line"] = Number, ["lineCount"] = Number, ["list"] = Number, ["parent"] = Any, ["position"] = QueryTypes.Object,
        ["task"] = QueryTypes.Boolean, ["real"] = QueryTypes.Boolean, ["annotated"] = QueryTypes.Boolean,
        ["checked"] = QueryTypes.Boolean, ["completed"] = QueryTypes.Boolean, ["fullyCompleted"] = QueryTypes.Boolean,
        ["tags"] = QueryTypes.Array, ["outlinks"] = QueryTypes.Array, ["children"] = QueryTypes.Array, ["subtasks"] = QueryTypes.Array,
        ["link"] = Link, ["section"] = Link, ["header"] = Link,
    };
}
