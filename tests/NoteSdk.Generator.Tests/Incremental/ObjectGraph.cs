using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Tests;

/// <summary>Walks everything that an object refers to, and finds what a generator must not keep between two runs: whole compilations hang on it.</summary>
internal static class ObjectGraph
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Compilation), typeof(AdditionalText), typeof(SourceText), typeof(Diagnostic),
        typeof(AnalyzerConfigOptions), typeof(AnalyzerConfigOptionsProvider), typeof(Delegate),
    ];

    /// <summary>The ways to forbidden objects: <c>SchemaSetModel._place: Location</c>.</summary>
    public static IEnumerable<string> FindForbidden(object? root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<(object Value, string Way)> open = new();
        if (root is not null) open.Push((root, root.GetType().Name));
        while (open.TryPop(out (object Value, string Way) item))
        {
            Type type = item.Value.GetType();
            if (!seen.Add(item.Value)) continue;
            if (Array.Exists(Forbidden, forbidden => forbidden.IsAssignableFrom(type))) yield return $"{item.Way}: {type.Name}";
            else if (item.Value is Array array) Push(open, array.Cast<object?>().Select(element => (element, item.Way + "[]")));
            else Push(open, Fields(type).Select(field => (field.GetValue(item.Value), $"{item.Way}.{field.Name}")));
        }
    }

    private static void Push(Stack<(object Value, string Way)> open, IEnumerable<(object? Value, string Way)> found)
    {
        foreach ((object? value, string way) in found)
        {
            if (value is not (null or string or Type) && !value.GetType().IsPrimitive) open.Push((value, way));
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)) yield return field;
        }
    }
}
