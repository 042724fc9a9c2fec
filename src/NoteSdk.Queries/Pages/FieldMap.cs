using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Pages;

/// <summary>The fields of a page or an item while they are collected: each key with its values in order.</summary>
internal sealed class FieldMap
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, List<QueryValue>> _values = new(StringComparer.Ordinal);

    public int Count => _keys.Count;

    public IReadOnlyList<string> Keys => _keys;

    public IReadOnlyList<QueryValue> this[string key] => _values.TryGetValue(key, out List<QueryValue>? values) ? values : [];

    public void Add(string key, QueryValue value) => Values(key).Add(value);

    /// <summary>Adds a field of a line, with its value read by the rules of the language (NoteSdk.Dql/README.md, section 6).</summary>
    public void Add(FieldText field, DateReader dates) => Add(field.Key, ReadValue(field.Value, dates));

    public void AddAll(FieldMap other)
    {
        foreach (string key in other.Keys) Values(key).AddRange(other[key]);
    }

    /// <summary>The value of a key; several values are an array.</summary>
    public bool TryGet(string key, out QueryValue value)
    {
        bool exists = _values.TryGetValue(key, out List<QueryValue>? values);
        value = !exists ? default : values!.Count == 1 ? values[0] : QueryValue.Of([.. values]);
        return exists;
    }

    /// <summary>Adds each key in its canonical form too, unless that is a key itself. The values of keys with the same canonical form are combined.</summary>
    public void AddCanonical()
    {
        FieldMap canonical = new();
        foreach (string key in _keys)
        {
            string name = FieldNames.Canonical(key);
            if (name.Length > 0 && !_values.ContainsKey(name)) canonical.Values(name).AddRange(_values[key]);
        }

        AddAll(canonical);
    }

    private static QueryValue ReadValue(string text, DateReader dates)
    {
        object? value = FieldValueParser.Parse(text);
        if (value is DateSyntax && dates.Read(value).IsNull) return QueryValue.Of(text);
        return Normalized(dates.Read(value));
    }

    /// <summary>Durations in fields are normalised, durations in queries are not.</summary>
    private static QueryValue Normalized(QueryValue value) => value.Type switch
    {
        QueryTypes.Duration => QueryValue.Of(value.Duration.Normalized()),
        QueryTypes.Array => QueryValue.Of(Array.ConvertAll(value.Items, Normalized)),
        _ => value,
    };

    private List<QueryValue> Values(string key)
    {
        if (_values.TryGetValue(key, out List<QueryValue>? values)) return values;
        _keys.Add(key);
        return _values[key] = [];
    }
}
