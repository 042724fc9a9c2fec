using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes what every record has, whether it is a note, a part of one, an item or a row: its members one by one, for its JSON and its text.</summary>
internal static class RecordEmitter
{
    /// <summary>The attribute by which System.Text.Json finds the record's converter: its own generator does not see what others generate.</summary>
    public static void EmitAttribute(CodeWriter code, string self) =>
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::NoteSdk.Generated.RecordJsonConverter<{self}>))]");

    /// <summary>A record of places that stand in the note, or in the part, that its own record is in.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="record">The record.</param>
    /// <param name="fieldOf">Gets the field that says where a member stands; null where there is none.</param>
    /// <param name="targetNamespace">The namespace of generated types.</param>
    public static void EmitGroup(CodeWriter code, RecordModel record, Func<MemberModel, string?> fieldOf, string targetNamespace)
    {
        string self = Literals.Identifier(record.Name);
        EmitAttribute(code, self);
        using (code.Block($"{code.Access} sealed partial record {self} : global::NoteSdk.Generated.IRecord<{self}>"))
        {
            foreach (MemberModel part in record.Members)
            {
                PropertyEmitter.Emit(code, part, fieldOf(part), targetNamespace);
                code.BlankLine();
            }

            EmitMembers(code, self, [.. record.Members], "private", targetNamespace);
        }
    }

    /// <summary>The members, and how the record is printed.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="self">The record's name in C#.</param>
    /// <param name="members">Its members.</param>
    /// <param name="access">The modifiers of the method that prints the record.</param>
    /// <param name="targetNamespace">The namespace of generated types.</param>
    public static void EmitMembers(CodeWriter code, string self, IReadOnlyCollection<MemberModel> members, string access, string targetNamespace)
    {
        code.Line($"static {self} global::NoteSdk.Generated.IRecord<{self}>.Create() => {Empty(members)};");
        code.BlankLine();
        string[] parameters = [$"{self} record", "global::NoteSdk.Generated.RecordVisitor members"];
        code.List($"static {self} global::NoteSdk.Generated.IRecord<{self}>.Visit(", parameters, ") => record with");
        using (code.Body("};"))
        {
            foreach (MemberModel member in members) EmitMember(code, member, targetNamespace);
        }

        code.BlankLine();
        if (access.StartsWith("protected", StringComparison.Ordinal)) code.Line("/// <inheritdoc/>");
        code.Line($"{access} bool PrintMembers(global::System.Text.StringBuilder builder) => global::NoteSdk.Generated.RecordMembers.Print(builder, this);");
    }

    private static void EmitMember(CodeWriter code, MemberModel member, string targetNamespace)
    {
        string name = Literals.Identifier(member.Name);
        string kind = Kind(member);
        string value = kind switch
        {
            "Query" => $"record, static record => record.{name}",
            "Required" or "Value" or "Optional" or "List" => $"{TypeNames.Format(member.Type, targetNamespace)}, record.{name}",
            _ => $"record.{name}",
        };
        code.Line($"{name} = members.{kind}({Literals.Text(member.Name)}, {value}),");
    }

    private static string Kind(MemberModel member) => member.Type switch
    {
        { IsList: true, Kind: ValueKind.Record or ValueKind.Task } => "Items",
        { IsList: true } => "List",
        { Kind: ValueKind.Query } => "Query",
        { Kind: ValueKind.Record } => PropertyEmitter.IsRequired(member) ? "RequiredPart" : "Part",
        _ when PropertyEmitter.IsRequired(member) => "Required",
        _ => member.Required ? "Value" : "Optional",
    };

    /// <summary>A record without the members that it must have.</summary>
    private static string Empty(IEnumerable<MemberModel> members)
    {
        string[] required = [.. members.Where(PropertyEmitter.IsRequired).Select(static member => $"{Literals.Identifier(member.Name)} = {Unset(member)}")];
        return required.Length == 0 ? "new()" : $"new() {{ {string.Join(", ", required)} }}";
    }

    private static string Unset(MemberModel member) => member.Type.Kind switch
    {
        ValueKind.Record => Empty(member.Record!.Members),
        ValueKind.Url => "null!",
        ValueKind kind when ValueKinds.Find(kind) is { IsText: true } => "null!",
        _ => "default",
    };
}
