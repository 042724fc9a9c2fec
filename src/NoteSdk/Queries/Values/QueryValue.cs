using NoteSdk.Schema.Queries;

namespace NoteSdk.Queries;

/// <summary>
/// A value of the query language, or the failure of an expression, which stands in the value's place until a row or a query takes note of it. The default is null.
/// </summary>
internal readonly struct QueryValue
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

    public static QueryValue Null => default;

    public static QueryValue EmptyArray { get; } = Of(Array.Empty<QueryValue>());

    /// <summary>Gets the type; no type of a failure.</summary>
    public QueryTypes Type => _type == 0 ? QueryTypes.Null : _type & QueryTypes.Any;

    public bool IsNull => _type == 0;

    /// <summary>Gets a value indicating whether this is the failure of an expression.</summary>
    public bool IsError => _type == ErrorType;

    /// <summary>Gets what went wrong.</summary>
    public string Message => (string)_object!;

    public double Number => _number;

    public bool Boolean => _number != 0;

    public string String => (string)_object!;

    public QueryDate Date => (QueryDate)_object!;

    public QueryDuration Duration => (QueryDuration)_object!;

    public QueryLink Link => (QueryLink)_object!;

    /// <summary>Gets the items of an array; nobody may write to them.</summary>
    public QueryValue[] Items => (QueryValue[])_object!;

    public QueryObject Object => (QueryObject)_object!;

    public QueryLambda Function => (QueryLambda)_object!;

    public QueryWidget Widget => (QueryWidget)_object!;

    /// <summary>Gets what the value refers to, to tell whether two are the same.</summary>
    public object? Reference => _object;

    public static QueryValue Of(bool value) => new(QueryTypes.Boolean, null, value ? 1 : 0);

    public static QueryValue Of(double value) => new(QueryTypes.Number, null, value);

    public static QueryValue Of(string? value) => value is null ? default : new(QueryTypes.String, value);

    public static QueryValue Of(QueryDate? value) => value is null ? default : new(QueryTypes.Date, value);

    public static QueryValue Of(QueryDuration? value) => value is null ? default : new(QueryTypes.Duration, value);

    public static QueryValue Of(QueryLink? value) => value is null ? default : new(QueryTypes.Link, value);

    public static QueryValue Of(QueryValue[] items) => new(QueryTypes.Array, items);

    public static QueryValue Of(QueryObject? value) => value is null ? default : new(QueryTypes.Object, value);

    public static QueryValue Of(QueryLambda value) => new(QueryTypes.Function, value);

    public static QueryValue Of(QueryWidget value) => new(QueryTypes.Widget, value);

    public static QueryValue Error(string message) => new(ErrorType, message);

    /// <summary>Whether the value is of one of some types.</summary>
    public bool Is(QueryTypes types) => (Type & types) != 0;
}
