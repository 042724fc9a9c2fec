using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NoteSdk.Laws.Tests.Threads;

/// <summary>
/// The types of what several threads can hold at a time: all that the fields of some types lead to, by their types, those of which there are arrays and collections, all types
/// that derive from them or implement them, what closures hold, and all that is static.
/// </summary>
internal sealed class SharedTypes
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Type[] _all;
    private readonly IReadOnlyCollection<Type> _owned;
    private readonly HashSet<Type> _found = [];
    private readonly Queue<Type> _left = [];

    private SharedTypes(IEnumerable<Type> all, IReadOnlyCollection<Type> owned)
    {
        _all = [.. all];
        _owned = owned;
    }

    /// <summary>The fields of all that is reached, those of generic types once, for any argument. What is within a structure is part of the field that holds it.</summary>
    /// <param name="all">The types of which these are.</param>
    /// <param name="owned">Types of which an object has one owner at a time: what they hold, nobody else does.</param>
    /// <param name="roots">The types to begin with.</param>
    public static List<FieldInfo> Fields(IEnumerable<Type> all, IReadOnlyCollection<Type> owned, params ReadOnlySpan<Type> roots)
    {
        SharedTypes types = new(all, owned);
        foreach (Type root in roots) types.Reach(root);
        foreach (FieldInfo field in types._all.SelectMany(OwnFields).Where(IsShared)) types.Reach(field.FieldType);
        while (types._left.TryDequeue(out Type? next)) types.Follow(next);
        return [.. types._all.SelectMany(OwnFields).Where(field => IsShared(field) || (!field.IsStatic && !field.DeclaringType!.IsValueType && types._found.Contains(field.DeclaringType)))];
    }

    private static FieldInfo[] OwnFields(Type type) => type.IsEnum ? [] : type.GetFields(Declared);

    /// <summary>Whether a field is static, and not one for each thread.</summary>
    private static bool IsShared(FieldInfo field) => field is { IsStatic: true, IsLiteral: false } && !field.IsDefined(typeof(ThreadStaticAttribute));

    private void Reach(Type type)
    {
        if (type.HasElementType)
        {
            Reach(type.GetElementType()!);
            return;
        }

        // What a delegate takes and gives, it does not hold. What a closure holds is reached by the type that makes it.
        if (type.IsGenericType && !type.IsAssignableTo(typeof(Delegate)))
        {
            foreach (Type argument in type.GetGenericArguments()) Reach(argument);
        }

        Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (!_owned.Contains(definition) && _all.Contains(definition) && _found.Add(definition)) _left.Enqueue(definition);
    }

    private void Follow(Type type)
    {
        if (type.BaseType is { } parent) Reach(parent);
        foreach (FieldInfo field in OwnFields(type))
        {
            if (!field.IsStatic) Reach(field.FieldType);
        }

        foreach (Type other in _all)
        {
            if (Is(other, type)) Reach(other);
        }

        foreach (Type nested in type.GetNestedTypes(BindingFlags.NonPublic))
        {
            bool isOfOneRun = nested.IsAssignableTo(typeof(IAsyncStateMachine)) || nested.IsAssignableTo(typeof(IEnumerator));
            if (nested.IsDefined(typeof(CompilerGeneratedAttribute)) && !isOfOneRun) Reach(nested);
        }
    }

    /// <summary>Whether a type derives from another one or implements it, for any arguments.</summary>
    private static bool Is(Type other, Type type)
    {
        if (type.IsInterface) return Array.Exists(other.GetInterfaces(), one => Definition(one) == type);
        return other.BaseType is { } parent && Definition(parent) == type;
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
