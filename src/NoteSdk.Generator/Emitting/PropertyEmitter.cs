using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes a property of a record, with its documentation and its default.</summary>
internal static class PropertyEmitter
{
    public static void Emit(CodeWriter code, MemberModel member, string targetNamespace)
    {
        string type = TypeNames.Property(member, targetNamespace);
        string initializer = Initializer(member, targetNamespace);
        bool isRequired = initializer.Length == 0 && (member.Required || member.Type.Kind == ValueKind.Record);
        code.Summary(member.Description ?? Describe(member));
        code.Line($"public {(isRequired ? "required " : "")}{type} {Literals.Identifier(member.Name)} {{ get; init; }}{initializer}");
    }

    public static string Describe(MemberModel member) => member.Place switch
    {
        MemberPlace.Frontmatter => $"Frontmatter '{member.Source}'.",
        MemberPlace.Footer => $"'{member.Source}' in the footer.",
        MemberPlace.Row => $"Row '{member.Source}'.",
        MemberPlace.Label => $"Label '{member.Source}'.",
        MemberPlace.Column => $"Column '{member.Source}'.",
        MemberPlace.Hole => $"'{member.Source}' of the item.",
        _ => $"Section '{member.Source}'.",
    };

    private static string Initializer(MemberModel member, string targetNamespace)
    {
        if (member.Type.IsList)
        {
            return member.Default is { } items ? $" = [{string.Join(", ", items.Select(item => Defaults.Value(member.Type, item, targetNamespace)))}];" : " = [];";
        }

        if (member.Type.Kind == ValueKind.Record) return NeedsValue(member.Record!) ? "" : " = new();";
        return member.Default is { } value ? $" = {Defaults.Value(member.Type, value[0], targetNamespace)};" : "";
    }

    /// <summary>Whether a record of rows or labels cannot be made without a value for one of them.</summary>
    private static bool NeedsValue(RecordModel record) => record.Members.Any(static member => member.Required && !member.Type.IsList && member.Default is null);
}
