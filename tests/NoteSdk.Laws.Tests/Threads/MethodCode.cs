using System.Reflection;
using System.Reflection.Emit;

namespace NoteSdk.Laws.Tests.Threads;

/// <summary>The instructions of a method, with the fields, methods and types that they name, as its IL has them.</summary>
internal static class MethodCode
{
    private static readonly Dictionary<short, OpCode> s_codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!).ToDictionary(static code => code.Value);

    public static List<(OpCode Code, System.Reflection.MemberInfo? Operand)> Read(MethodBase method)
    {
        List<(OpCode, System.Reflection.MemberInfo?)> read = [];
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) return read;
        Type[] ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE) value = (short)(0xFE00 | code[at++]);
            OpCode instruction = s_codes[value];
            bool hasName = instruction.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok;
            read.Add((instruction, hasName ? method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod) : null));
            at += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }

        return read;
    }
}
