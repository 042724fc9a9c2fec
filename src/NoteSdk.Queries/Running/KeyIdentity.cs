using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>What makes a key of a group the same as another one, so that no comparison tells them apart.</summary>
internal readonly record struct KeyIdentity(QueryTypes Type, double Number, string? Text, LinkKind Kind, string? Subpath)
{
    /// <summary>
    /// The identity of a key; null of arrays, objects and functions, and where the order of keys contradicts itself: of durations, of dates in several zones,
    /// of what is not a number.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="zone">The zone of the dates so far.</param>
    public static KeyIdentity? Of(QueryValue key, ref QueryZone? zone)
    {
        switch (key.Type)
        {
            case QueryTypes.Null:
                return new(key.Type, 0, null, default, null);
            case QueryTypes.Boolean:
                return new(key.Type, key.Boolean ? 1 : 0, null, default, null);
            case QueryTypes.Number when !double.IsNaN(key.Number):
                return new(key.Type, key.Number, null, default, null);
            case QueryTypes.String:
                return new(key.Type, 0, key.String, default, null);
            case QueryTypes.Date when (zone ??= key.Date.Zone).Equals(key.Date.Zone):
                return new(key.Type, key.Date.Instant, null, default, null);
            case QueryTypes.Link:
                return new(key.Type, 0, key.Link.Path, key.Link.Kind, key.Link.Subpath);
            default:
                return null;
        }
    }
}
