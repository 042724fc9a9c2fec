using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Emitting;

/// <summary>
/// Writes the property of a section that has queries in sections below it. The text of such a query depends on the note, so the note keeps the
/// queries, and fills them into the section's record.
/// </summary>
internal static class QueryParts
{
    private const string FromSchema = "global::NoteSdk.DataviewQuery.FromSchema";

    /// <summary>Whether the member is a record with a query, at any depth.</summary>
    public static bool Has(MemberModel member) => member.HasParts && member.Record!.Members.Any(static part => part.Place == MemberPlace.Query || Has(part));

    public static void Emit(CodeWriter code, MemberModel member, NoteNames names, string targetNamespace)
    {
        string type = TypeNames.Property(member, targetNamespace);
        string field = names.Backing(member);
        bool isRequired = PropertyEmitter.IsRequired(member);
        code.Line($"private {type} {field} = {(isRequired ? "null!" : "new()")};");
        code.BlankLine();
        code.Summary(member.Description ?? PropertyEmitter.Describe(member));
        using (code.Block($"public {(isRequired ? "required " : "")}{type} {Literals.Identifier(member.Name)}"))
        {
            code.Line($"get => {With(member, member.Name, field, path => $"GetQuery({names.Class}.{names[path]})")};");
            using (code.Block("init"))
            {
                code.Line($"{field} = {With(member, member.Name, "value", static _ => FromSchema)};");
                foreach (string path in Paths(member, member.Name))
                    code.Line($"SetQuery({names.Class}.{names[path]}, "
                        + $"value{string.Concat(path.Split('.').Skip(1).Select(static name => "." + Literals.Identifier(name)))});");
            }
        }
    }

    /// <summary>A copy of a record with other queries.</summary>
    private static string With(MemberModel member, string path, string value, System.Func<string, string> query)
    {
        List<string> parts = [];
        foreach (MemberModel part in member.Record!.Members)
        {
            string name = Literals.Identifier(part.Name);
            if (part.Place == MemberPlace.Query) parts.Add($"{name} = {query(NoteNames.Path(path, part))}");
            else if (Has(part)) parts.Add($"{name} = {With(part, NoteNames.Path(path, part), $"{value}.{name}", query)}");
        }

        return $"{value} with {{ {string.Join(", ", parts)} }}";
    }

    private static IEnumerable<string> Paths(MemberModel member, string path) =>
        member.Place == MemberPlace.Query
            ? [path]
            : (member.HasParts ? member.Record!.Members : default).SelectMany(part => Paths(part, NoteNames.Path(path, part)));
}
