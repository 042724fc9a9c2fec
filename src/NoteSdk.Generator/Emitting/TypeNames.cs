using System;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;
using NoteSdk.Schema.Types;

namespace NoteSdk.Generator.Emitting;

/// <summary>
/// The C# types and the runtime's formats for the schema's types. All names are global, so that a consumer's names cannot conflict; only a
/// record's own name, which none of its members can have, is used alone.
/// </summary>
internal static class TypeNames
{
    /// <summary>The class of the enums' formats. It is nested in the registry, the only generated class whose name no schema can take.</summary>
    public const string Formats = nameof(Formats);

    public static string Generated(string name, string targetNamespace) => $"global::{targetNamespace}.{Literals.Identifier(name)}";

    /// <summary>The type with a name in a schema.</summary>
    private static string Named(MemberType type, string targetNamespace) => Generated(type.Name!, type.Namespace ?? targetNamespace);

    /// <summary>The type of a property.</summary>
    public static string Property(MemberModel member, string targetNamespace)
    {
        if (member.Type.IsList) return $"global::NoteSdk.NoteList<{Item(member.Type, targetNamespace)}>";
        string type = Item(member.Type, targetNamespace);
        return member.Type.Kind == ValueKind.Record || (member.Required && member.Type.Kind != ValueKind.Query) ? type : type + "?";
    }

    /// <summary>The type of one value.</summary>
    public static string Item(MemberType type, string targetNamespace) => type.Kind switch
    {
        ValueKind.Link when type.Name is not null => $"global::NoteSdk.Link<{Named(type, targetNamespace)}>",
        ValueKind.Enum or ValueKind.Record => Named(type, targetNamespace),
        ValueKind.Task => "global::NoteSdk.TaskItem",
        ValueKind.Query => "global::NoteSdk.DataviewQuery",
        _ => ValueKinds.Find(type.Kind)?.CSharp ?? throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "Unknown kind."),
    };

    /// <summary>The runtime's format of one value.</summary>
    public static string Format(MemberType type, string targetNamespace) => type.Kind switch
    {
        ValueKind.Enum => $"{Generated(RegistryEmitter.Class, targetNamespace)}.{Formats}.{FormatField(type.Name!)}",
        ValueKind.Link when type.Name is not null => $"global::NoteSdk.Generated.Format.LinkTo<{Named(type, targetNamespace)}>()",
        _ when !type.Forms.IsEmpty => $"global::NoteSdk.Generated.Format.{type.Kind}As({string.Join(", ", Literals.Texts(type.Forms))})",
        _ => $"global::NoteSdk.Generated.Format.{type.Kind}",
    };

    /// <summary>The field of an enum's format.</summary>
    public static string FormatField(string name) => Literals.Identifier(new UniqueNames([Formats]).Take(name));
}
