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

    private static string? Keyword(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(long) => "long",
        _ when type == typeof(int) => "int",
        _ when type == typeof(decimal) => "decimal",
        _ when type == typeof(double) => "double",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(object) => "object",
        _ => null,
    };
}
