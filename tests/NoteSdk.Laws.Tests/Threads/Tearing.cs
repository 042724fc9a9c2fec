using System.Reflection;

namespace NoteSdk.Laws.Tests.Threads;

/// <summary>What one thread can read while another one has written half of it.</summary>
internal static class Tearing
{
    /// <summary>Whether a value of a type is written in several steps: a structure of several fields, or one that no processor writes at once. The width of a reference is written at once.</summary>
    public static bool Tears(Type type)
    {
        if (type.IsGenericParameter) return (type.GenericParameterAttributes & GenericParameterAttributes.ReferenceTypeConstraint) == 0 && !type.GetGenericParameterConstraints().Any(static one => one.IsClass && one != typeof(ValueType));
        if (!type.IsValueType || type.IsPrimitive || type.IsEnum || type.IsPointer) return false;
        FieldInfo[] fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        return fields.Length > 1 || (fields.Length == 1 && Tears(fields[0].FieldType));
    }

    /// <summary>The type of the elements of an array or a collection, where they tear; of a dictionary, that of the keys or of the values.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsArray) return Tears(type.GetElementType()!) ? type.GetElementType() : null;
        return type is { IsGenericType: true, IsValueType: false } && type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true
            ? Array.Find(type.GetGenericArguments(), Tears)
            : null;
    }
}
