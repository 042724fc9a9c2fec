namespace NoteSdk.Notes.Schemas;

/// <summary>The names of types as C# writes them, for messages.</summary>
internal static class ClrNames
{
    public static string Of(Type type)
    {
        if (!type.IsGenericType) return Keyword(type) ?? type.Name;
        int arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        string name = arity < 0 ? type.Name : type.Name[..arity];
        return $"{name}<{string.Join(", ", type.GenericTypeArguments.Select(Of))}>";
    }

    private static string? Keyword(Type type) =>
        type == typeof(string) ? "string"
        : type == typeof(long) ? "long"
        : type == typeof(int) ? "int"
        : type == typeof(decimal) ? "decimal"
        : type == typeof(double) ? "double"
        : type == typeof(bool) ? "bool"
        : type == typeof(object) ? "object"
        : null;
}
