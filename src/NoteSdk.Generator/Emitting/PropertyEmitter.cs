using System.Linq;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes a property of a record, with its documentation and its default.</summary>
internal static class PropertyEmitter
{
    /// <param name="code">The writer.</param>
    /// <param name="member">The member.</param>
    /// <param name="field">The field that says where it stands in a note; null for a member of an item.</param>
    /// <param name="targetNamespace">The namespace of generated types.</param>
    public static void Emit(CodeWriter code, MemberModel member, string? field, string targetNamespace)
    {
        string type = TypeNames.Property(member, targetNamespace);
        string required = IsRequired(member) ? "required " : "";
        code.Summary(member.Description ?? Describe(member));
        code.Line($"public {required}{type} {Literals.Identifier(member.Name)} {{ get; init; }}{Initializer(member, field, targetNamespace)}");
    }

    public static string Describe(MemberModel member) => member.Place switch
    {
        MemberPlace.Frontmatter or MemberPlace.Map or MemberPlace.Maps => $"Frontmatter '{member.Source}'.",
        MemberPlace.Footer => $"'{member.Source}' in the footer.",
        MemberPlace.Key => $"Key '{member.Source}'.",
        MemberPlace.Row => $"Row '{member.Source}'.",
        MemberPlace.Label => $"Label '{member.Source}'.",
        MemberPlace.Field => $"Inline field '{member.Source}'.",
        MemberPlace.Column => $"Column '{member.Source}'.",
        MemberPlace.Hole => $"'{member.Source}' of the item.",
        MemberPlace.Heading => $"'{member.Source}' in the heading, or the title.",
        _ when member.IsContent => "What stands below the heading.",
        _ when member.IsPart => $"Part '{member.Source}'.",
        _ => $"Section '{member.Source}'.",
    };

    /// <summary>Whether the property is <c>required</c>: a record of parts is created automatically only if none of its members is required.</summary>
    public static bool IsRequired(MemberModel member) => member.Type switch
    {
        { IsList: true } => false,
        { Kind: ValueKind.Record } => member.Record!.Members.Any(IsRequired),
        _ => member.Required && !member.HasDefault,
    };

    private static string Initializer(MemberModel member, string? field, string targetNamespace)
    {
        if (!member.DefaultLines.IsEmpty) return $" = {field}.Initial!;";
        if (member.Type.IsList)
        {
            return member.Default is { } items
                ? $" = [{string.Join(", ", items.Select(item => Defaults.Value(member.Type, item, targetNamespace)))}];"
                : " = [];";
        }

        if (member.Type.Kind == ValueKind.Query) return " = global::NoteSdk.DataviewQuery.FromSchema;";
        if (member.Type.Kind == ValueKind.Record) return IsRequired(member) ? "" : " = new();";
        return member.Default is { } value ? $" = {Defaults.Value(member.Type, value[0], targetNamespace)};" : "";
    }
}
