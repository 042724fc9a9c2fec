using System;
using System.Collections.Generic;

namespace NoteSdk.Dql.Functions;

/// <summary>The names of types, as <c>typeof</c> returns them.</summary>
internal static class QueryTypeNames
{
    private static readonly string[] Names =
        ["array", "boolean", "date", "duration", "function", "html", "link", "null", "number", "object", "string", "widget"];

    /// <summary>The name of one type, <c>*</c> for all, or several names with <c>|</c> between them.</summary>
    public static string Name(this QueryTypes types)
    {
        if (types == QueryTypes.Any)
            return "*";
        List<string> names = [];
        for (int i = 0; i < Names.Length; i++)
        {
            if (((int)types >> i & 1) != 0)
                names.Add(Names[i]);
        }

        return string.Join("|", names);
    }

    /// <summary>The types of a name in the form of <see cref="Name"/>.</summary>
    public static QueryTypes Parse(string name)
    {
        if (name == "*")
            return QueryTypes.Any;
        QueryTypes types = QueryTypes.None;
        foreach (string one in name.Split('|'))
        {
            int index = Array.IndexOf(Names, one);
            if (index < 0)
                throw new ArgumentException($"'{one}' is not a type.", nameof(name));
            types |= (QueryTypes)(1 << index);
        }

        return types;
    }
}
