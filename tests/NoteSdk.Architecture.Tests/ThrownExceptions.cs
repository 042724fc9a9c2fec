using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NoteSdk.Architecture.Tests;

/// <summary>The exceptions that the code of a method throws itself: by <c>throw new</c>, and by the guards for its arguments.</summary>
internal static class ThrownExceptions
{
    /// <summary>The full names, those of local functions and lambdas left out.</summary>
    public static IEnumerable<string> Of(MethodDefinition method) =>
        method.HasBody ? method.Body.Instructions.Select(static one => Of(one)).OfType<string>().Distinct() : [];

    private static string? Of(Instruction instruction)
    {
        if (instruction.Operand is not MethodReference called || !called.DeclaringType.Name.EndsWith("Exception", StringComparison.Ordinal)) return null;
        string name = called.DeclaringType.FullName;

        // What cannot happen, and what a compiler puts into a switch, is no part of a contract.
        if (name is "System.Diagnostics.UnreachableException" or "System.Runtime.CompilerServices.SwitchExpressionException") return null;
        if (instruction.OpCode == OpCodes.Newobj) return IsThrown(instruction) ? name : null;
        return called.Name.StartsWith("ThrowIf", StringComparison.Ordinal) ? called.Name.StartsWith("ThrowIfNullOr", StringComparison.Ordinal) ? "System.ArgumentException" : name : null;
    }

    /// <summary>Whether what is made is thrown, and neither returned nor kept.</summary>
    private static bool IsThrown(Instruction made)
    {
        for (Instruction? next = made.Next; next is not null; next = next.Next)
        {
            if (next.OpCode == OpCodes.Throw) return true;
            bool isInitialised = next.OpCode == OpCodes.Dup || next.OpCode.FlowControl == FlowControl.Call || next.OpCode.Code is Code.Ldarg_0 or Code.Ldarg_1 or Code.Ldarg or Code.Ldloc or Code.Ldloc_0;
            if (!isInitialised) return false;
        }

        return false;
    }
}
