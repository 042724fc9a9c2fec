using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk;

/// <summary>A value of the query language: of a cell, of a field, of a key. The default is null. The properties <c>As…</c> give it as .NET's types.</summary>
/// <remarks>Within the engine, also the failure of an expression, which replaces the value until a row or a query reports it.</remarks>
public readonly partial struct QueryValue
{
    private const QueryTypes ErrorType = (QueryTypes)(1 << 12);

    private readonly object? _object;
    private readonly double _number;
    private readonly QueryTypes _type;

    private QueryValue(QueryTypes type, object? reference, double number = 0)
    {
        _type = type;
        _object = reference;
        _number = number;
    }

    internal static QueryValue Null => default;

    internal static QueryValue EmptyArray { get; } = Of(Array.Empty<QueryValue>());

    /// <summary>Gets the type; none for a failure.</summary>
    internal QueryTypes Type => _type == 0 ? QueryTypes.Null : _type & QueryTypes.Any;

    /// <summary>Gets a value indicating whether this is null: no such field, an empty one, or a computation without a result.</summary>
    public bool IsNull => _type == 0;

    /// <summary>Gets a value indicating whether this is the failure of an expression.</summary>
    internal bool IsError => _type == ErrorType;

    /// <summary>Gets what went wrong.</summary>
    internal string Message => (string)_object!;

    internal double Number => _number;

    internal bool Boolean => _number != 0;

    internal string String => (string)_object!;

    internal QueryDate Date => (QueryDate)_object!;

    internal QueryDuration Duration => (QueryDuration)_object!;

    internal QueryLink Link => (QueryLink)_object!;

    /// <summary>Gets the items of an array, which must not be changed.</summary>
    internal QueryValue[] Items => (QueryValue[])_object!;

    internal QueryObject Object => (QueryObject)_object!;

    internal QueryLambda Function => (QueryLambda)_object!;

    internal QueryWidget Widget => (QueryWidget)_object!;

    /// <summary>Gets what the value refers to, for comparing references.</summary>
    internal object? Reference => _object;

    internal static QueryValue Of(bool value) => new(QueryTypes.Boolean, null, value ? 1 : 0);

    internal static QueryValue Of(double value) => new(QueryTypes.Number, null, value);

    internal static QueryValue Of(string? value) => value is null ? default : new(QueryTypes.String, value);

    internal static QueryValue Of(QueryDate? value) => value is null ? default : new(QueryTypes.Date, value);

    internal static QueryValue Of(QueryDuration? value) => value is null ? default : new(QueryTypes.Duration, value);

    internal static QueryValue Of(QueryLink? value) => value is null ? default : new(QueryTypes.Link, value);

    internal static QueryValue Of(QueryValue[] items) => new(QueryTypes.Array, items);

    internal static QueryValue Of(QueryObject? value) => value is null ? default : new(QueryTypes.Object, value);

    internal static QueryValue Of(QueryLambda value) => new(QueryTypes.Function, value);

    internal static QueryValue Of(QueryWidget value) => new(QueryTypes.Widget, value);

    internal static QueryValue Error(string message) => new(ErrorType, message);

    /// <summary>Whether the value is of one of some types.</summary>
    internal bool Is(QueryTypes types) => (Type & types) != 0;
}
