using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace NoteSdk.Laws.Tests.Threads;

/// <summary>
/// Which fields are written to when their object is made already, as the code of some types says: by an assignment, or through a reference to the field. What a closure holds is
/// set by the method that makes the closure; only writes of its own code count.
/// </summary>
internal sealed class FieldWrites
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Methods of collections that change them.</summary>
    private static readonly HashSet<string> s_changes =
    [
        "Add", "AddRange", "TryAdd", "AddFirst", "AddLast", "Insert", "InsertRange", "set_Item", "Clear", "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "Push", "Pop", "TryPop", "Enqueue",
        "Dequeue", "TryDequeue", "Sort", "Reverse", "UnionWith", "ExceptWith", "GetValueRefOrAddDefault",
    ];

    private readonly HashSet<(Module, int)> _fields = [];
    private readonly HashSet<(Module, int)> _elements = [];

    private FieldWrites()
    {
    }

    public static FieldWrites In(IEnumerable<Type> types)
    {
        FieldWrites writes = new();
        foreach (Type type in types)
        {
            foreach (MethodBase method in type.GetMethods(Declared).Where(static method => !IsInit(method)).Concat<MethodBase>(type.GetConstructors(Declared))) writes.Read(method);
        }

        return writes;
    }

    /// <summary>Whether a field is written to after its object was made.</summary>
    public bool Has(FieldInfo field) => _fields.Contains(Key(field));

    /// <summary>Whether elements of the array or the collection in a field are written to after its object was made.</summary>
    public bool HasElements(FieldInfo field) => _elements.Contains(Key(field));

    private static (Module Module, int Token) Key(FieldInfo field) => (field.Module, field.MetadataToken);

    // By name, since the assembly for old frameworks has its own.
    private static bool IsInit(MethodInfo method) => Array.Exists(method.ReturnParameter.GetRequiredCustomModifiers(), static modifier => modifier.FullName == typeof(IsExternalInit).FullName);

    private void Read(MethodBase method)
    {
        List<(OpCode Code, System.Reflection.MemberInfo? Operand)> code = MethodCode.Read(method);
        for (int i = 0; i < code.Count; i++)
        {
            if (code[i].Operand is not FieldInfo field || IsMaking(method, field)) continue;
            if (code[i].Code == OpCodes.Stfld || code[i].Code == OpCodes.Stsfld || (IsAddress(code[i].Code) && Writes(code, i))) _fields.Add(Key(field));
            if (Tearing.ElementOf(field.FieldType) is { } element && WritesElements(code, field.FieldType, element)) _elements.Add(Key(field));
        }
    }

    /// <summary>Whether a method makes the object of a field.</summary>
    private static bool IsMaking(MethodBase method, FieldInfo field)
    {
        bool isOwn = Definition(field.DeclaringType!) == Definition(method.DeclaringType!);
        if (isOwn) return method is ConstructorInfo && field.IsStatic == method.IsStatic;
        return !field.IsStatic && field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute));
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsAddress(OpCode code) => code == OpCodes.Ldflda || code == OpCodes.Ldsflda || code == OpCodes.Ldelema;

    /// <summary>Whether a method writes elements of an array or a collection of a type. It is not known of which one.</summary>
    private static bool WritesElements(List<(OpCode Code, System.Reflection.MemberInfo? Operand)> code, Type collection, Type element)
    {
        for (int i = 0; i < code.Count; i++)
        {
            if (collection.IsArray && code[i].Operand is Type type && type == element && (code[i].Code == OpCodes.Stelem || (IsAddress(code[i].Code) && Writes(code, i)))) return true;
            if (!collection.IsArray && code[i].Operand is MethodInfo called && s_changes.Contains(called.Name) && (called.DeclaringType == collection || Has(called.GetGenericArguments(), element))) return true;
        }

        return false;
    }

    private static bool Has(Type[] arguments, Type element) => Array.IndexOf(arguments, element) >= 0;

    /// <summary>Whether an address is taken for anything but to read what is there, or a part of it, or to call a method that changes nothing.</summary>
    private static bool Writes(List<(OpCode Code, System.Reflection.MemberInfo? Operand)> code, int at)
    {
        if (at + 1 == code.Count) return true;
        return code[at + 1].Operand switch
        {
            FieldInfo => code[at + 1].Code != OpCodes.Ldfld && code[at + 1].Code != OpCodes.Ldflda,
            Type => code[at + 1].Code != OpCodes.Ldobj,
            MethodBase { IsStatic: false } called => !called.IsDefined(typeof(IsReadOnlyAttribute)) && !called.DeclaringType!.IsDefined(typeof(IsReadOnlyAttribute)),
            _ => true,
        };
    }
}
